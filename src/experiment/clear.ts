import { maxT } from "../stats/compare/max-t.ts";
import type { Arm } from "./outcomes.ts";
import { differencesOf, rangeBetween } from "./range.ts";
import { type Sample, yearMean } from "./sample.ts";

/** The first month from which an indicator's difference from the baseline stays clear of 0 to the end; null if none. */
export function firstClear(sample: Sample, indicator: string, arm: number, branch: number, end: number): number | null {
  let first: number | null = null;
  for (let month = end - 1; month >= branch; month--) {
    const { low, high } = rangeBetween(sample, arm, (result) => yearMean(result, indicator, month));
    if (!(low > 0 || high < 0)) return first;
    first = month;
  }
  return first;
}

/** Share of pairs that must differ at all in a month for it to be looked at: where most are the same, a bootstrap says nothing. */
const DIFFER = 0.75;

/**
 * The first month whose interval of the mean difference excludes zero, scenario by scenario; null if none. The intervals hold
 * at once, at 95 %, for every month and scenario that is looked at (max-|t| by paired bootstrap), so that having looked at
 * many months finds no effect where there is none.
 */
export function firstMeansClear(
  sample: Sample,
  indicator: string,
  scenarios: readonly Arm[],
  branch: number,
  end: number,
): (number | null)[] {
  const columns = scenarios.flatMap(({ arm }) => {
    let before: readonly number[] = [];
    return Array.from({ length: end - branch }, (_, i) => branch + i).flatMap((month) => {
      const values = differencesOf(sample, arm, (result) => yearMean(result, indicator, month));
      const found = values.filter((value) => !Number.isNaN(value));
      const same = values.every((value, pair) => Object.is(value, before[pair]));
      before = values;
      if (same || found.length < 3 || found.filter((value) => value !== 0).length < DIFFER * found.length) return [];
      return [{ arm, month, values }];
    });
  });
  const whole = columns.filter(({ values }) => values.every((value, pair) => !Number.isNaN(value) || lacks(pair)));
  if (whole.length === 0) return scenarios.map(() => null);
  const { intervals } = maxT(whole.map(({ values }) => values));
  return scenarios.map(({ arm }) => {
    const at = whole.findIndex((column, i) => column.arm === arm && (intervals[i].low > 0 || intervals[i].high < 0));
    return at < 0 ? null : whole[at].month;
  });

  /** Whether a run of the pair failed. */
  function lacks(pair: number): boolean {
    return [0, ...scenarios.map(({ arm }) => arm)].some((arm) => sample.of(arm, pair) === undefined);
  }
}
