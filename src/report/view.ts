import type { Comparison, IndicatorInfo, Outcome, ScenarioInfo } from "../experiment/comparison.ts";
import type { Lang } from "../kernel/text.ts";
import { span } from "./words/time.ts";

/** A comparison as one language's report reads it. */
export type View = {
  readonly comparison: Comparison;
  readonly lang: Lang;
  readonly baseline: ScenarioInfo;
  /** The scenarios compared with the baseline, in the order that fixes their colours. */
  readonly packages: readonly ScenarioInfo[];
  readonly primary: IndicatorInfo;
  /** The last date. */ readonly last: number;
  /** The years over which the figures concluded on are averaged, as of a figure and inside a sentence: 2027—2036年平均. */
  readonly period: string;
  readonly when: string;
  /** The outcome of the year that ends with a month. */
  find(indicator: string, scenario: string, month: number): Outcome | undefined;
  /** The outcome that the comparison concludes on. */
  concluded(indicator: string, scenario: string): Outcome | undefined;
  indicator(id: string): IndicatorInfo | undefined;
};

/** The view of a comparison in a language. */
export function viewOf(comparison: Comparison, lang: Lang): View {
  const key = (...parts: (string | number)[]) => parts.join("\t");
  const keyOf = (o: Outcome) => key(o.indicator, o.scenario, o.from === undefined ? o.month : "");
  const outcomes = new Map(comparison.outcomes.map((o) => [keyOf(o), o]));
  const indicators = new Map(comparison.indicators.map((each) => [each.id, each]));
  const named = (id: string): ScenarioInfo =>
    comparison.scenarios.find((each) => each.id === id) ?? {
      id,
      name: { zh: "维持现行政策", en: "Current policy" },
      note: { zh: "", en: "" },
      policies: [],
      atCeiling: false,
    };
  const years = span(comparison.branch, comparison.end, lang);
  const primary = indicators.get(comparison.primary) ?? comparison.indicators[0];
  return {
    comparison,
    lang,
    baseline: named(comparison.baseline),
    packages: comparison.scenarios.filter(({ id }) => id !== comparison.baseline),
    primary,
    last: Math.max(...comparison.outcomes.map((o) => o.month)),
    period: { zh: `${years}平均`, en: `mean of ${years}` }[lang],
    when: { zh: `${years}平均`, en: `on average over ${years}` }[lang],
    find: (indicator, scenario, at) => outcomes.get(key(indicator, scenario, at)),
    concluded: (indicator, scenario) => outcomes.get(key(indicator, scenario, "")),
    indicator: (id) => indicators.get(id),
  };
}

/** The outcomes of every package that are concluded on in an indicator, in the packages' order; those not measured are left out. */
export const outcomesOf = (view: View, indicator: string): Outcome[] =>
  view.packages.flatMap(({ id }) => view.concluded(indicator, id) ?? []);

/** The region's name, which always says where it is made up. */
export function place({ comparison, lang }: View): string {
  const { name, fictional } = comparison.region;
  if (!fictional || name[lang].includes({ zh: "虚构", en: "fictional" }[lang])) return name[lang];
  return { zh: `${name.zh}（虚构示例）`, en: `${name.en} (fictional)` }[lang];
}
