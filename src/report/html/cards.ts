import { styleOf } from "../../chart/theme.ts";
import type { Interval, ScenarioInfo } from "../../experiment/comparison.ts";
import { yearlyMean } from "../figures/spending.ts";
import type { View } from "../view.ts";
import { groupOf } from "../words/groups.ts";
import { level, money } from "../words/level.ts";
import { ends, known, range } from "../words/numbers.ts";
import { change, magnitude } from "../words/sentence.ts";
import { verdictWords } from "../words/verdict.ts";
import { intervalBar } from "./interval-bar.ts";
import { html, kept, type Markup } from "./markup.ts";

/** The indicators of the cards, in their fixed order; the fourth card is public money. */
const SHOWN = ["stay-1y", "field-match", "vacancy-rate"];

type Card = { name: string; value: string; change: Markup; bar: Markup | string; verdict: string };

const shell = (card: Card): Markup =>
  html`<div class="card"><h3>${card.name}</h3><div class="value">${card.value}</div><div class="change">${card.change}</div><div class="verdict">${card.verdict}</div>${card.bar}</div>`;

const reachOf = (intervals: readonly (Interval | undefined)[]): number =>
  Math.max(...intervals.flatMap((i) => (known(i) ? [Math.abs(i.low), Math.abs(i.high)] : [])), 1e-12);

function indicatorCard(view: View, id: string, scenario: ScenarioInfo, colour: string): Markup | "" {
  const { lang } = view;
  const indicator = view.indicator(id);
  if (!indicator) return "";
  const outcome = view.concluded(id, scenario.id);
  const value = outcome && known(outcome.level) ? level(outcome.level.estimate, indicator.unit, lang) : "—";
  const difference = outcome?.difference;
  if (!outcome || !known(difference)) {
    const reason = outcome?.reason?.[lang] ?? verdictWords.none[lang];
    return shell({
      name: indicator.name[lang],
      value,
      change: html`${reason}`,
      bar: "",
      verdict: verdictWords.none[lang],
    });
  }
  const group = groupOf(outcome, indicator);
  const average = outcome.verdict === "average" ? outcome.mean : undefined;
  const told = `${average ? { zh: "平均", en: "" }[lang] : ""}${change(average ?? difference, indicator.unit, lang)}`;
  const bounds = ends(magnitude(average ?? difference), indicator.unit, lang);
  const colourful = indicator.better !== "none" && (group === "better" || group === "worse");
  const shown = colourful ? html`<span class="${group === "better" ? "good" : "bad"}">${told}</span>` : told;
  const clear = group === "better" || group === "worse";
  const word = verdictWords[outcome.verdict][lang];
  const unclear = {
    zh: group === "same" ? html`无变化` : html`变化${range(difference, indicator.unit, "zh")}`,
    en: group === "same" ? html`no change` : html`change unclear`,
  }[lang];
  const error = average ? { zh: "误差范围", en: "margin of error " }[lang] : "";
  const found = { zh: html`${shown}（${error}${kept(bounds)}）`, en: html`${shown}` }[lang];
  const reach = reachOf(view.packages.map((each) => view.concluded(id, each.id)?.difference));
  return shell({
    name: indicator.name[lang],
    value,
    change: clear ? found : unclear,
    bar: intervalBar(difference, indicator.delta, Math.max(reach, indicator.delta), colour),
    verdict:
      group === "same" || lang === "zh"
        ? word
        : `${clear ? `(${error}${bounds})` : ends(difference, indicator.unit, "en")}, ${word}`,
  });
}

function costCard(view: View, { id, atCeiling }: ScenarioInfo, colour: string): Markup {
  const { lang, comparison } = view;
  const extra = (scenario: string) => comparison.efficiency.find((each) => each.scenario === scenario)?.costPerYear;
  const cost = extra(id);
  const reach = reachOf(view.packages.map((each) => extra(each.id)));
  return shell({
    name: { zh: "年均财政支出", en: "Public money a year" }[lang],
    value: money(yearlyMean(view, id), lang),
    change: known(cost)
      ? {
          zh: html`${change(cost, "yuan", "zh")}（${ends(cost, "yuan", "zh")}）`,
          en: html`${change(cost, "yuan", "en")} (${ends(cost, "yuan", "en")})`,
        }[lang]
      : html`${verdictWords.none[lang]}`,
    bar: known(cost) ? intervalBar(cost, 0, reach, colour) : "",
    verdict: atCeiling
      ? { zh: "已到政策自身上限", en: "at the instrument's own ceiling" }[lang]
      : { zh: "按账目实付汇总", en: "as paid in the accounts" }[lang],
  });
}

/** The four cards of every package; only those of the one featured are shown at first. */
export function cards(view: View, featured: string): Markup {
  return html`${view.packages.map((scenario, place) => {
    const { colour } = styleOf(place);
    return html`<div class="cards" data-package="${scenario.id}" ${scenario.id === featured ? "" : "hidden"}>${SHOWN.map((id) => indicatorCard(view, id, scenario, colour))}${costCard(view, scenario, colour)}</div>`;
  })}`;
}
