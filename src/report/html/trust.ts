import type { IndicatorInfo, Outcome } from "../../experiment/comparison.ts";
import type { Text } from "../../kernel/text.ts";
import { doubts, onOrder } from "../answer/doubts.ts";
import { morePairs } from "../answer/more-pairs.ts";
import { outcomesOf, type View } from "../view.ts";
import { capital } from "../words/names.ts";
import { known, rounded, tabled } from "../words/numbers.ts";
import { same, sameNote } from "../words/same.ts";
import { robustTables, splitTable } from "./deeper.ts";
import { differenceCell } from "./effects.ts";
import { html, type Markup } from "./markup.ts";
import { type Cell, populationOf, tableOf } from "./table.ts";

const ZH = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九"];

/** Below this, pairing hardly helps and more pairs are called for. */
const WEAK = 2;

/** Below this, an interval of a mean of skewed differences covers less than it says. */
const FEW = 5;
const fewPairs = {
  zh: `不足${FEW}对：差异分布偏斜时，平均数的误差范围（把握95%）实际覆盖率约为92%，可能略窄。`,
  en: `Fewer than ${FEW} pairs: where differences are skewed, the 95% margin of error of a mean covers about 92%.`,
};

/** What the placebo tells, or that too few pairs were run for it to tell anything. */
function placeboNote(pairs: number): Text {
  const is = {
    zh: "安慰剂是维持现行政策下只关闭一个岗位的测算，与维持现行政策之差只来自随机波动",
    en: "The placebo is current policy with one post closed, so that it differs by luck alone",
  };
  return pairs < FEW
    ? {
        zh: `${is.zh}；只测算了${pairs}对，还看不出随机波动有多大，不宜拿它同政策的区间比较，至少要测算${FEW}对。`,
        en: `${is.en}; ${pairs === 1 ? "one pair is" : `${pairs} pairs are`} too few to show how large luck is, so don't hold a policy's range against it: run ${FEW} pairs at least.`,
      }
    : {
        zh: `${is.zh}：政策的区间若不超出安慰剂的区间，就不能归功于政策。`,
        en: `${is.en}: a policy's range that doesn't reach beyond the placebo's can't be credited to the policy.`,
      };
}

function inTens({ positive, difference }: Outcome, lang: View["lang"]): string {
  if (positive === undefined || !known(difference)) return "";
  if (same(difference)) return { zh: "各次均无差别", en: "the same each time" }[lang];
  const [tens, up] = [Math.round(positive * 10), positive >= 0.5];
  const times = up ? tens : 10 - tens;
  const sign = up ? "为正" : "为负";
  if (times === 10) return { zh: `十次都${sign}`, en: `always ${up ? "above" : "below"} zero` }[lang];
  return { zh: `十次约有${ZH[times]}次${sign}`, en: `${times} of ten ${up ? "above" : "below"} zero` }[lang];
}

function rowsOf(view: View, indicator: IndicatorInfo): Cell[][] {
  const { lang } = view;
  return outcomesOf(view, indicator.id).map((outcome): Cell[] => {
    const { placebo, mean, varianceReduction: gain, pairs } = outcome;
    const name = view.packages.find(({ id }) => id === outcome.scenario)?.name[lang] ?? outcome.scenario;
    return [
      name,
      differenceCell(view, outcome, indicator),
      { figure: known(placebo) ? tabled(placebo, indicator.unit, lang) : "" },
      { figure: known(mean) ? tabled(mean, indicator.unit, lang) : "" },
      inTens(outcome, lang),
      { figure: Number.isFinite(gain) ? rounded(gain, 0.1, lang) : "" },
      { figure: String(pairs) },
    ];
  });
}

function besidePlacebo(view: View): Markup {
  const { lang, comparison, primary, period } = view;
  const shown = comparison.indicators.filter(({ id, headline }) => headline || id === primary.id);
  return tableOf(view, {
    title: { zh: "测算结果与安慰剂对照", en: "Results beside the placebo" }[lang],
    unit: {
      zh: "见各格；均为与维持现行政策之差",
      en: "as shown; all are differences from current policy, of shares in percentage points",
    }[lang],
    population: populationOf(view),
    moment: period,
    columns: {
      zh: [
        "方案",
        "测算区间",
        "安慰剂（只关闭一个岗位）",
        "平均数及其误差范围",
        "方向",
        "配对使方差缩小倍数",
        "配对数",
      ],
      en: [
        "Package",
        "Range",
        "Placebo (one post closed)",
        "Mean and its margin of error",
        "Direction",
        "Variance reduced by pairing (times)",
        "Pairs",
      ],
    }[lang],
    blocks: shown.map((each) => ({ theme: each.name[lang], rows: rowsOf(view, each) })),
  });
}

/** How far the results can be trusted: doubts, the placebo, what pairing gains, runs that failed. */
export function trust(view: View): Markup {
  const { lang, comparison, primary } = view;
  const gains = outcomesOf(view, primary.id).map(({ varianceReduction: gain }) => gain);
  const weak = gains.some((gain) => Number.isFinite(gain) && gain < WEAK);
  const said = [
    ...[onOrder(view), ...doubts(view)].map((text) => `${capital(text)}${{ zh: "。", en: "." }[lang]}`),
    comparison.holds[lang],
    placeboNote(comparison.pairs)[lang],
    {
      zh: "基线与已知事实逐条对照的结果，包括不符的，见随程序附带的docs/validation.md；运行silian validate可重新测算。",
      en: "How the baseline stands against known facts, misses included, is told in docs/validation.md, which comes with the program; silian validate measures it afresh.",
    }[lang],
    ...(weak
      ? [
          {
            zh: `有方案的配对使方差缩小不足${WEAK}倍，宜增加配对数。`,
            en: `With some packages pairing reduces the variance less than ${WEAK} times; more pairs are called for.`,
          }[lang],
        ]
      : []),
  ];
  const more = morePairs(view);
  if (more !== "") said.push(more);
  const unchanged = sameNote(view);
  if (unchanged !== "") said.push(unchanged);
  if (comparison.pairs < FEW) said.push(fewPairs[lang]);
  const { until } = comparison;
  const watched = until && view.indicator(until.indicator)?.name;
  if (until && watched)
    said.push(
      {
        zh: `配对数是边测边看决定的：${watched.zh}的平均差异，区间已为此加宽，差异分布偏斜时覆盖率也不低于93%${until.verdict === "cap" ? "；已到上限，未达到要求的宽度" : ""}。`,
        en: `How many pairs to run was decided while looking: the intervals of the mean difference in "${watched.en}" are widened for it and cover no less than 93%, with skewed differences too${until.verdict === "cap" ? "; the cap came before the width asked for" : ""}.`,
      }[lang],
    );
  const failures = comparison.failures ?? [];
  const failed = { zh: "未完成的测算", en: "Runs that failed" }[lang];
  const list = failures.map(
    ({ scenario, pair, message, text, command }) =>
      html`<li>${scenario}, ${pair}: ${text?.[lang] ?? message} <code>${command}</code></li>`,
  );
  return html`<h2>${{ zh: "结论靠得住吗", en: "How far it can be trusted" }[lang]}</h2><ul>${said.map((text) => html`<li>${text}</li>`)}</ul>${besidePlacebo(view)}${splitTable(view)}${robustTables(view)}${failures.length > 0 ? html`<h2>${failed}</h2><ul>${list}</ul>` : ""}`;
}
