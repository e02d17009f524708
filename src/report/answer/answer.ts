import type { Outcome } from "../../experiment/comparison.ts";
import { outcomesOf, type View } from "../view.ts";
import { type Group, grouped } from "../words/groups.ts";
import { capital, inSentence, quoted } from "../words/names.ts";
import { ends, estimate, range } from "../words/numbers.ts";
import { whySame } from "../words/same.ts";
import type { Unit } from "../words/scale.ts";
import { magnitude, sentence } from "../words/sentence.ts";
import { packages } from "../words/time.ts";
import { verdictWords } from "../words/verdict.ts";
import { comparedWithPolicy, envelope, than } from "./effect.ts";
import { forTheMoney, perStayer } from "./funds.ts";

const nameOf = (view: View, { scenario }: Outcome) =>
  view.packages.find(({ id }) => id === scenario)?.name ?? { zh: scenario, en: scenario };

const namesOf = (view: View, outcomes: readonly Outcome[]): string =>
  quoted(
    outcomes.map((outcome) => nameOf(view, outcome)),
    view.lang,
  );

// A name that ends in 方案 isn't told twice what it is.
const scheme = (name: string): string => (name.endsWith("方案”") ? name : `${name}方案`);

/** One package and what it does to the primary outcome: “甲”方案五年后……比维持现行政策高4.2个百分点（3.1—5.3）. */
function effectOf(view: View, outcome: Outcome): string {
  const compared = comparedWithPolicy(view, outcome);
  const [name, { primary, when }] = [namesOf(view, [outcome]), view];
  return {
    zh: `${when}，${scheme(name)}的${primary.name.zh}${compared}`,
    en: `with ${name}, ${when} ${inSentence(primary, "en")} is ${compared}`,
  }[view.lang];
}

/** Whether only the mean of many calculations is clear. */
const onAverage = ({ verdict }: Outcome): boolean => verdict === "average";

/** The range of a change, or the margin of error of its mean where only the mean is clear; the last of a list names the unit, and the first on average what its figures are. */
function boundsOf(outcome: Outcome, unit: Unit, lang: View["lang"], last: boolean, first: boolean): string {
  const { difference, mean } = outcome;
  const told = onAverage(outcome) ? mean : difference;
  if (!told) return "";
  const size = magnitude(told);
  const [bounds, about] = [(last ? range : ends)(size, unit, lang), estimate(size, unit, lang).match(/^[\d.,]+/u)?.[0]];
  if (!onAverage(outcome)) return bounds;
  const what = first ? { zh: ["平均", "误差范围"], en: ["mean ", "margin of error "] }[lang] : ["", ""];
  return `${what[0]}${about}${{ zh: "，", en: ", " }[lang]}${what[1]}${bounds}`;
}

function several(view: View, outcomes: readonly Outcome[]): string {
  const { lang, primary, when } = view;
  const { unit } = primary;
  const listed = outcomes
    .map((outcome, place) => {
      const bounds = boundsOf(
        outcome,
        unit,
        lang,
        place === outcomes.length - 1,
        place === outcomes.findIndex(onAverage),
      );
      return { zh: `${namesOf(view, [outcome])}（${bounds}）`, en: `${namesOf(view, [outcome])} (${bounds})` }[lang];
    })
    .join({ zh: "、", en: ", " }[lang]);
  const more = than(outcomes[0], unit, lang);
  return {
    zh: `${when}，${primary.name.zh}${more}于维持现行政策的有${packages(outcomes.length, "zh")}：${listed}`,
    en: `${when} ${inSentence(primary, "en")} is ${more} than under current policy with ${listed}`,
  }[lang];
}

/** What may be said where no package does better, when all are alike. */
function alike(view: View, group: Group, outcomes: readonly Outcome[]): string {
  const { lang, primary, when } = view;
  const all = packages(view.packages.length, lang);
  const the = `the ${all.replace(/^one /u, "")}`;
  const money = view.packages.some(({ atCeiling }) => atCeiling) ? "" : forTheMoney(view);
  const one = view.packages.length === 1;
  const down = primary.better === "lower";
  const difference = envelope(outcomes);
  const told = { ...outcomes[0], difference, verdict: group === "too-early" ? "unsure" : group } as Outcome;
  const bounds = range(difference, primary.unit, lang);
  const zh: Partial<Record<Group, string>> = {
    same: `${money}${when}来看，${all}的${primary.name.zh}${sentence(told, primary, "zh")}。${whySame.zh}。`,
    small: `${money}${when}来看，${all}对${primary.name.zh}${one ? "" : "都"}${sentence(told, primary, "zh")}。`,
    unsure: `${money}${when}来看，${all}能否${down ? "降低" : "提高"}${primary.name.zh}，现有数据尚不足以判断（测算区间${bounds}）。`,
    "too-early": `到测算期末仍未到政策对${primary.name.zh}的见效时间，${all}的成效暂不下结论。`,
  };
  const en: Partial<Record<Group, string>> = {
    same: `${money}with ${the} ${inSentence(primary, "en")} ${when} is ${sentence(told, primary, "en")}. ${whySame.en}.`,
    small: `${money}${the} ${one ? "has" : "have"} ${sentence(told, primary, "en")} on ${inSentence(primary, "en")} ${when}.`,
    unsure: `${money}the data are not enough to tell whether ${one ? the : `any of ${the}`} would ${down ? "lower" : "raise"} ${inSentence(primary, "en")} ${when}; the interval is ${bounds}.`,
    "too-early": `at the end of the simulated period it is too early to tell what ${the} would do to ${inSentence(primary, "en")}: those the policies reach have not been counted yet.`,
  };
  return { zh, en }[lang][group] ?? "";
}

function mixed(view: View, groups: Readonly<Record<Group, Outcome[]>>): string {
  const { lang, primary, when } = view;
  const parts = (["same", "small", "unsure", "too-early", "none"] as const)
    .filter((group) => groups[group].length > 0)
    .map((group) => {
      const names = namesOf(view, groups[group]);
      return { zh: `${names}${verdictWords[group].zh}`, en: `${names}: ${verdictWords[group].en}` }[lang];
    });
  if (parts.length === 0) return "";
  return {
    zh: `${when}来看，对${primary.name.zh}看不出哪套方案有改善：${parts.join("，")}。`,
    en: `no package is seen to improve ${inSentence(primary, "en")} ${when}; ${parts.join("; ")}.`,
  }[lang];
}

function withoutGain(view: View, outcomes: readonly Outcome[], groups: Readonly<Record<Group, Outcome[]>>): string {
  const { lang, primary } = view;
  if (groups.none.length === outcomes.length) {
    const reason = outcomes[0]?.reason?.[lang] ?? verdictWords.none[lang];
    return {
      zh: `本次测算没有${primary.name.zh}的数据：${reason}。`,
      en: `${inSentence(primary, "en")} has no figure: ${reason}.`,
    }[lang];
  }
  const alone = (["same", "small", "unsure", "too-early"] as const).find(
    (group) => groups[group].length === outcomes.length,
  );
  return alone ? alike(view, alone, outcomes) : mixed(view, groups);
}

/** Whether the answer ends with the comparison's own sentence on the order of the packages. */
export function namesTie(view: View): boolean {
  const { ranking } = view.comparison;
  const better = grouped(outcomesOf(view, view.primary.id), view.primary).better;
  return (
    !ranking.earned &&
    view.packages.length > 1 &&
    !better.every(onAverage) &&
    better.some(({ scenario }) => scenario === ranking.order[0])
  );
}

/** What packages with a clear change do: one told in full, several listed with their intervals. */
const changesOf = (view: View, outcomes: readonly Outcome[]): string =>
  outcomes.length === 1 ? effectOf(view, outcomes[0]) : several(view, outcomes);

/** What is added where changes are clear on average alone; empty else. */
const unsureAlone = (outcomes: readonly Outcome[], lang: View["lang"]): string =>
  outcomes.every(onAverage)
    ? { zh: "，单看一次测算尚不确定", en: "; a single calculation may go either way" }[lang]
    : "";

function gain(view: View, better: readonly Outcome[]): string {
  const { comparison, lang, packages: all, primary } = view;
  const { earned, order, sentence: onOrder } = comparison.ranking;
  const best = all.length === 1 ? better[0] : better.find(({ scenario }) => scenario === order[0]);
  if (best && (earned || all.length === 1)) {
    const cost = primary.id.startsWith("stay") ? perStayer(view, best.scenario) : "";
    return `${forTheMoney(view)}${effectOf(view, best)}${cost}${unsureAlone([best], lang)}${{ zh: "。", en: "." }[lang]}`;
  }
  const unknown = { zh: "方案之间孰优尚不足以判断。", en: "which is best can't be told." }[lang];
  const single = {
    zh: "单看一次测算尚不确定，暂不排序。",
    en: "a single calculation may go either way, so none is ranked.",
  };
  const tie = better.every(onAverage) ? single[lang] : namesTie(view) ? onOrder[lang] : unknown;
  return `${forTheMoney(view)}${changesOf(view, better)}${{ zh: "；", en: "; " }[lang]}${tie}`;
}

/** The answer in a sentence or two, true also where no package can be told from current policy, where it is too early, and where the best tie. */
export function answer(view: View): string {
  const { lang, primary } = view;
  const outcomes = outcomesOf(view, primary.id);
  const groups = grouped(outcomes, primary);
  const first = groups.better.length > 0 ? gain(view, groups.better) : withoutGain(view, outcomes, groups);
  const worse =
    groups.worse.length === 0
      ? ""
      : `${changesOf(view, groups.worse)}${unsureAlone(groups.worse, lang)}${{ zh: "。", en: "." }[lang]}`;
  const said = [first, worse].filter((text) => text !== "").map(capital);
  return said.join({ zh: "", en: " " }[lang]);
}
