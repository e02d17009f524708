import { differences } from "../../chart/differences.ts";
import type { IndicatorInfo, Interval, Outcome } from "../../experiment/comparison.ts";
import { outcomesOf, type View } from "../view.ts";
import { known, withEnds } from "../words/numbers.ts";
import { type Scale, scaleOf } from "../words/scale.ts";
import { verdictWords } from "../words/verdict.ts";
import { cells, ENDS, type Figure, frameOf, WIDE } from "./figure.ts";

/** An interval on the axis of a scale. */
export const scaled = ({ estimate, low, high }: Interval, { factor }: Scale): Interval => ({
  estimate: estimate * factor,
  low: low * factor,
  high: high * factor,
});

/** The scale on which the differences of an indicator are drawn together. */
export function axisOf(indicator: IndicatorInfo, outcomes: readonly Outcome[], { lang }: View): Scale {
  const sizes = outcomes.flatMap(({ difference: d }) => (known(d) ? [Math.abs(d.low), Math.abs(d.high)] : []));
  return scaleOf(indicator.unit, Math.max(0, ...sizes), lang);
}

const which = {
  higher: { zh: "越高越好", en: "higher is better" },
  lower: { zh: "越低越好", en: "lower is better" },
  none: { zh: "无优劣之分", en: "neither is better" },
};

function panelOf(view: View, indicator: IndicatorInfo) {
  const { lang } = view;
  const outcomes = outcomesOf(view, indicator.id);
  const scale = axisOf(indicator, outcomes, view);
  const rows = outcomes.map(({ scenario, difference, placebo, verdict }) => ({
    package: scenario,
    ...(known(difference) ? { ends: scaled(difference, scale) } : {}),
    ...(known(placebo) ? { placebo: scaled(placebo, scale) } : {}),
    label: known(difference) ? withEnds(difference, indicator.unit, lang) : "",
    verdict: verdictWords[verdict][lang],
  }));
  const better = which[indicator.better][lang];
  return {
    name: { zh: `${indicator.name.zh}（${better}）`, en: `${indicator.name.en} (${better})` }[lang],
    unit: scale.unit[lang].trim(),
    delta: indicator.delta * scale.factor,
    rows,
  };
}

/** How the differences of indicators from current policy are drawn. */
export type DifferencesLayout = { readonly width?: number; readonly rowHeight?: number };

/** Differences of indicators from current policy over the span concluded on, with intervals, verdicts and the placebo. */
export function differencesFigure(
  view: View,
  id: string,
  title: string,
  ids: readonly string[],
  { width = WIDE, rowHeight }: DifferencesLayout = {},
): Figure | undefined {
  const { lang, period } = view;
  const indicators = ids.flatMap((each) => view.indicator(each) ?? []);
  if (indicators.length === 0) return undefined;
  const outcomes = indicators.flatMap((each) => outcomesOf(view, each.id));
  const key = {
    zh: "浅灰带：可忽略的差别；粗灰线：安慰剂对照",
    en: "pale band: negligible; grey bar: placebo",
  }[lang];
  const frame = frameOf(view, title, [period, key], width);
  const panels = indicators.map((each) => panelOf(view, each));
  const name = new Map(view.packages.map((each) => [each.id, each.name[lang]]));
  return {
    id,
    title,
    spec: differences({ ...frame, panels, ...(rowHeight === undefined ? {} : { rowHeight }) }),
    about: indicators.map((each) => each.definition[lang]).join({ zh: "", en: " " }[lang]),
    data: {
      columns: {
        zh: ["指标", "方案", "时期", ...ENDS.zh, "判断"],
        en: ["indicator", "package", "period", ...ENDS.en, "verdict"],
      }[lang],
      rows: outcomes.map((o) => [
        view.indicator(o.indicator)?.name[lang] ?? o.indicator,
        name.get(o.scenario) ?? o.scenario,
        period,
        ...cells(o.difference),
        verdictWords[o.verdict][lang],
      ]),
    },
  };
}
