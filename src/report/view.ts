import {
  type Comparison,
  horizonMonth,
  type IndicatorInfo,
  type Outcome,
  type ScenarioInfo,
} from "../experiment/comparison.ts";
import type { Lang } from "../kernel/text.ts";
import { later, yearTo } from "./words/time.ts";

/** A comparison as one language's report reads it. */
export type View = {
  readonly comparison: Comparison;
  readonly lang: Lang;
  readonly baseline: ScenarioInfo;
  /** The scenarios compared with the baseline, in the order that fixes their colours. */
  readonly packages: readonly ScenarioInfo[];
  readonly primary: IndicatorInfo;
  /** The date at which the conclusion is drawn, and the last one. */
  readonly month: number;
  readonly last: number;
  /** The first of these dates in words: 五年后（2031年）. */ readonly when: string;
  find(indicator: string, scenario: string, month: number): Outcome | undefined;
  indicator(id: string): IndicatorInfo | undefined;
};

/** The date of the longest horizon up to five years, else the last date there is. */
function mainMonth({ branch, horizons, outcomes, end }: Comparison): { month: number; horizon: number } {
  const dates = new Set(outcomes.map(({ month }) => month));
  const horizon = horizons.filter((h) => h <= 60 && dates.has(horizonMonth(branch, h))).at(-1);
  if (horizon !== undefined) return { month: horizonMonth(branch, horizon), horizon };
  const month = dates.size > 0 ? Math.max(...dates) : end - 1;
  return { month, horizon: month - branch + 1 };
}

/** A date after the start in words: 五年后（2031年）. */
function whenOf(horizon: number, month: number, lang: Lang): string {
  const year = yearTo(month, lang);
  return { zh: `${later(horizon, "zh")}（${year}）`, en: `in ${year} (${later(horizon, "en")})` }[lang];
}

/** The view of a comparison in a language. */
export function viewOf(comparison: Comparison, lang: Lang): View {
  const key = (...parts: (string | number)[]) => parts.join("\t");
  const outcomes = new Map(comparison.outcomes.map((o) => [key(o.indicator, o.scenario, o.month), o]));
  const indicators = new Map(comparison.indicators.map((each) => [each.id, each]));
  const named = (id: string): ScenarioInfo =>
    comparison.scenarios.find((each) => each.id === id) ?? {
      id,
      name: { zh: "维持现行政策", en: "Current policy" },
      note: { zh: "", en: "" },
      policies: [],
      atCeiling: false,
    };
  const { month, horizon } = mainMonth(comparison);
  const primary = indicators.get(comparison.primary) ?? comparison.indicators[0];
  return {
    comparison,
    lang,
    baseline: named(comparison.baseline),
    packages: comparison.scenarios.filter(({ id }) => id !== comparison.baseline),
    primary,
    month,
    last: Math.max(month, ...comparison.outcomes.map((o) => o.month)),
    when: whenOf(horizon, month, lang),
    find: (indicator, scenario, at) => outcomes.get(key(indicator, scenario, at)),
    indicator: (id) => indicators.get(id),
  };
}

/** The outcomes of every package in an indicator at a date, in the packages' order; those not measured are left out. */
export const outcomesOf = (view: View, indicator: string, month: number): Outcome[] =>
  view.packages.flatMap(({ id }) => view.find(indicator, id, month) ?? []);

/** The region's name, which always says where it is made up. */
export function place({ comparison, lang }: View): string {
  const { name, fictional } = comparison.region;
  if (!fictional || name[lang].includes({ zh: "虚构", en: "fictional" }[lang])) return name[lang];
  return { zh: `${name.zh}（虚构示例）`, en: `${name.en} (fictional)` }[lang];
}
