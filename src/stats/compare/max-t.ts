import { type Resampling, resample, resampledQuantile } from "../bootstrap.ts";
import type { Interval } from "../interval.ts";
import { demand } from "../misuse.ts";
import { mean, variance } from "../moments.ts";
import { skewReach } from "../skew.ts";

/** Several policies against one baseline, in the order given. */
export type MaxT = {
  /** Mean difference with intervals that hold all the true means at once, in the outcome's unit. */
  readonly intervals: readonly Interval[];
  /** p-values that keep the chance of any false rejection at α: single-step, and step-down, which rejects at least as often. */
  readonly singleStep: readonly number[];
  readonly stepDown: readonly number[];
  /** Pairs used, and those dropped because a policy had no figure in them. */
  readonly used: number;
  readonly dropped: number;
};

/** The bootstrap allows for half of what skewness does to a t interval: the other half is added to the intervals. */
const CAUTION = 0.5;

/**
 * Max-|t| by paired bootstrap (Westfall & Young 1993; step-down of Romano & Wolf 2005): pairs are drawn whole, so the
 * dependence that policies have through their shared baseline is used, where Holm assumes the worst. `differences[policy][pair]`
 * in the outcome's unit; a pair in which any policy is NaN is dropped. All NaN for fewer than three pairs; throws
 * `bad-statistic` where policies differ in their number of pairs.
 */
export function maxT(
  differences: readonly (readonly number[])[],
  options: Resampling & { readonly level?: number } = {},
): MaxT {
  const pairs = differences[0]?.length ?? 0;
  demand(
    differences.every(({ length }) => length === pairs),
    { zh: "各方案的配对数应相同", en: "Policies must have the same pairs" },
  );
  const kept = Array.from({ length: pairs }, (_, i) => i).filter((i) => !differences.some((d) => Number.isNaN(d[i])));
  const columns = differences.map((d) => Float64Array.from(kept, (i) => d[i]));
  const centred = columns.map((d) => {
    const centre = mean(d);
    return d.map((x) => x - centre);
  });
  const size = columns.map((d) => Math.abs(tOf(d)));
  const order = size.map((_, i) => i).sort((i, j) => size[j] - size[i] || i - j);
  const exceeded = { all: size.map(() => 0), rest: size.map(() => 0) };
  const largest: number[] = [];
  let draws = 0;
  resample(kept.length, options, (rows) => {
    const t = centred.map((d) => Math.abs(tOf(d, rows)));
    const most = Math.max(...t);
    largest.push(most);
    draws++;
    let rest = 0;
    for (const at of order.toReversed()) {
      rest = Math.max(rest, t[at]);
      if (rest >= size[at]) exceeded.rest[at]++;
      if (most >= size[at]) exceeded.all[at]++;
    }
  });
  const none = kept.length < 3;
  const p = (count: number) => (none ? Number.NaN : (count + 1) / (draws + 1));
  const stepDown = new Array<number>(size.length);
  let least = 0;
  for (const at of order) {
    least = none ? Number.NaN : Math.max(least, p(exceeded.rest[at]));
    stepDown[at] = least;
  }
  const critical = none ? Number.NaN : resampledQuantile(largest, options.level ?? 0.95);
  return {
    intervals: columns.map((d) => {
      const half = critical * Math.sqrt(variance(d) / d.length);
      const reach = skewReach(d, critical, CAUTION);
      return { estimate: mean(d), low: mean(d) - half + Math.min(0, reach), high: mean(d) + half + Math.max(0, reach) };
    }),
    singleStep: exceeded.all.map(p),
    stepDown,
    used: kept.length,
    dropped: pairs - kept.length,
  };
}

/** Student's t of the mean of some rows against 0; 0 where the mean is 0, infinite where all are the same otherwise. */
function tOf(values: Float64Array, rows?: Int32Array): number {
  const n = rows?.length ?? values.length;
  let average = 0;
  for (let i = 0; i < n; i++) average += values[rows ? rows[i] : i] / n;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const gap = values[rows ? rows[i] : i] - average;
    squares += gap * gap;
  }
  return average === 0 ? 0 : average / Math.sqrt(squares / (n - 1) / n);
}
