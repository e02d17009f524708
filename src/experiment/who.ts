import { benjaminiHochberg } from "../stats/false-discovery.ts";
import { mean } from "../stats/moments.ts";
import { skewedInterval, skewedP } from "../stats/skew.ts";
import { spreadInterval } from "../stats/spread.ts";
import type { Who } from "./comparison.ts";
import type { RunResult } from "./engine.ts";
import type { Dimension } from "./laboratory.ts";
import type { Arm } from "./outcomes.ts";
import { differencesOf, rangeOf, SPREAD } from "./range.ts";
import { finite, overPairs, type Sample } from "./sample.ts";

/** Counts by group that are set beside one another: those at work, and graduates who stay. */
const COUNTED: Who["counts"] = [
  {
    id: "at-work",
    name: { zh: "年末在本市非农就业的常住人员", en: "Residents at work here at year's end, farms excluded" },
  },
  {
    id: "stayers-1y",
    name: { zh: "毕业一年留在本市就业的毕业生", en: "Graduates at work here a year after graduation" },
  },
];

/** Share of groups marked as clear that may be so by chance. */
const BORNE = 0.05;

/** A group's figure in the year that ends with a month; NaN where there is none. */
export const groupFigure =
  (indicator: string, dimension: string, group: string, month: number) =>
  (result: RunResult | undefined): number =>
    result?.groups.find(
      (row) =>
        row.group === group &&
        row.indicator === indicator &&
        row.dimension === dimension &&
        row.month > month - 12 &&
        row.month <= month,
    )?.value ?? Number.NaN;

/**
 * Net changes by group beside the placebo's, in the year that ends with a month: counts of persons, so that the groups of a
 * dimension sum to the whole change. Marks of groups are corrected together by Benjamini and Hochberg. Gross changes are not
 * told: in rationed markets chance alone makes them large. Undefined where runs hold no counts by group.
 */
export function whoOf(
  sample: Sample,
  scenarios: readonly Arm[],
  month: number,
  dimensions: readonly Dimension[],
): Who | undefined {
  const there = sample.of(0, 0)?.groups ?? [];
  const counted = COUNTED.flatMap(({ id: indicator }) =>
    dimensions.flatMap((dimension) =>
      dimension.groups
        .filter(({ id }) =>
          there.some((row) => row.indicator === indicator && row.dimension === dimension.id && row.group === id),
        )
        .map(({ id: group }) => ({ indicator, dimension: dimension.id, group })),
    ),
  );
  if (counted.length === 0) return undefined;
  const found = counted.flatMap(({ indicator, dimension, group }) => {
    const figure = groupFigure(indicator, dimension, group, month);
    const base = mean(finite(overPairs(sample, 0, figure)));
    const luck = finite(differencesOf(sample, sample.placebo, figure));
    const placebo = sample.luckScale === 1 ? spreadInterval(luck, SPREAD) : skewedInterval(luck, SPREAD);
    return scenarios.map(({ id: scenario, arm }) => {
      const differences = finite(differencesOf(sample, arm, figure));
      const difference = rangeOf(sample, differences, luck);
      return { scenario, indicator, dimension, group, base, difference, placebo, p: skewedP(differences) };
    });
  });
  const tested = found.filter(({ p }) => !Number.isNaN(p));
  const adjusted = new Map(benjaminiHochberg(tested.map(({ p }) => p)).map((p, i) => [tested[i], p]));
  const used = new Set(counted.flatMap(({ indicator, dimension }) => [indicator, dimension]));
  return {
    month,
    counts: COUNTED.filter(({ id }) => used.has(id)),
    dimensions: dimensions.filter(({ id }) => used.has(id)),
    rows: found.map((row) => {
      const { p: _, ...told } = row;
      const p = adjusted.get(row) ?? Number.NaN;
      return { ...told, adjusted: p, clear: p <= BORNE };
    }),
  };
}
