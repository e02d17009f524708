import { path } from "../../chart/path.ts";
import type { PathDifference } from "../../chart/path-input.ts";
import type { IndicatorInfo, Outcome } from "../../experiment/comparison.ts";
import { moyOf, yearOf } from "../../kernel/calendar.ts";
import { summary } from "../answer/summary.ts";
import type { View } from "../view.ts";
import { known } from "../words/numbers.ts";
import { scaleOf } from "../words/scale.ts";
import { axisOf, scaled } from "./differences.ts";
import { cells, ENDS, type Figure, frameOf } from "./figure.ts";

/** Decembers that a comparison holds, in order. */
const decembers = ({ comparison }: View): number[] =>
  [...new Set(comparison.outcomes.map(({ month }) => month))].filter((m) => moyOf(m) === 12).sort((a, b) => a - b);

// A month stands for the year that ends with it, so December 2030 lies at 2030.
const yearAt = (month: number): number => (month - 11) / 12 + 2000;

/** From when a package's difference can be told from zero to the end: by month for the primary outcome, else by year. */
function clearOf(
  view: View,
  indicator: IndicatorInfo,
  id: string,
  outcomes: readonly Outcome[],
): PathDifference["clear"] {
  const { lang, comparison } = view;
  const never = {
    year: null,
    label:
      outcomes.at(-1)?.verdict === "too-early"
        ? { zh: "未到见效时间", en: "too early to tell" }[lang]
        : { zh: "单看一年、一次测算，看不出效果", en: "not clear in any one year of one calculation" }[lang],
  };
  if (indicator.id === comparison.primary) {
    const month = comparison.firstClear.find(({ scenario }) => scenario === id)?.month ?? null;
    if (month === null) return never;
    const count = month - comparison.branch + 1;
    return { year: yearAt(month), label: { zh: `第${count}个月起看得出效果`, en: `clear from month ${count}` }[lang] };
  }
  const isClear = ({ difference }: Outcome) => known(difference) && (difference.low > 0 || difference.high < 0);
  const from = outcomes.findLastIndex((outcome) => !isClear(outcome)) + 1;
  if (from >= outcomes.length) return never;
  const year = yearOf(outcomes[from].month);
  return { year, label: { zh: `${year}年起看得出效果`, en: `clear from ${year}` }[lang] };
}

/** An indicator through the years: its level by scenario, and each package's difference from current policy. */
export function pathFigure(view: View, id: string, indicatorId: string): Figure | undefined {
  const indicator = view.indicator(indicatorId);
  const months = decembers(view);
  if (!indicator || months.length < 2) return undefined;
  const { lang } = view;
  const of = (scenario: string) => months.flatMap((month) => view.find(indicatorId, scenario, month) ?? []);
  const scenarios = [view.baseline, ...view.packages];
  const series = new Map(scenarios.map((each) => [each.id, of(each.id)]));
  const all = [...series.values()].flat();
  const levels = Math.max(0, ...all.map(({ level }) => (known(level) ? Math.abs(level.estimate) : 0)));
  const scale =
    indicator.unit === "share" ? { factor: 100, unit: { zh: "%", en: "%" } } : scaleOf(indicator.unit, levels, lang);
  const axis = axisOf(indicator, all, view);
  const title = summary(view, indicator);
  const [level, difference] = [
    { zh: "水平", en: "level" }[lang],
    { zh: "与维持现行政策之差", en: "difference from current policy" }[lang],
  ];
  const unit = axis.unit[lang].trim();
  return {
    id,
    title,
    about: indicator.definition[lang],
    spec: path({
      ...frameOf(view, title, [
        { zh: `各年平均，标题按${view.period}`, en: `yearly means; the title is on the ${view.period}` }[lang],
      ]),
      unit: scale.unit[lang].trim(),
      differenceUnit: {
        zh: `与维持现行政策之差${unit && `（${unit}）`}，色带为测算区间`,
        en: `Difference from current policy${unit && ` (${unit})`}, intervals shaded`,
      }[lang],
      lines: scenarios.map((each) => ({
        ...(each === view.baseline ? {} : { package: each.id }),
        points: (series.get(each.id) ?? [])
          .filter((o) => known(o.level))
          .map((o) => ({ year: yearOf(o.month), value: o.level.estimate * scale.factor })),
      })),
      differences: view.packages.map((each) => {
        const outcomes = series.get(each.id) ?? [];
        return {
          package: each.id,
          clear: clearOf(view, indicator, each.id, outcomes),
          points: outcomes.flatMap((o) =>
            known(o.difference) ? [{ year: yearOf(o.month), ...scaled(o.difference, axis) }] : [],
          ),
        };
      }),
    }),
    data: {
      columns: [
        { zh: "方案", en: "scenario" }[lang],
        { zh: "年", en: "year" }[lang],
        ...ENDS[lang].map((end) => `${level} ${end}`),
        ...ENDS[lang].map((end) => `${difference} ${end}`),
      ],
      rows: scenarios.flatMap((each) =>
        (series.get(each.id) ?? []).map((o) => [
          each.name[lang],
          yearOf(o.month),
          ...[o.level, o.difference].flatMap(cells),
        ]),
      ),
    },
  };
}
