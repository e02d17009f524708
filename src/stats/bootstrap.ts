import { normalCdf } from "../kernel/maths.ts";
import { normalQuantile } from "../kernel/quantile.ts";
import { uniforms } from "./chance.ts";
import { type Interval, noInterval } from "./interval.ts";
import { mean } from "./moments.ts";
import { studentQuantile } from "./student.ts";

/** How a bootstrap is drawn: how many resamples, under which seed. */
export type Resampling = { readonly draws?: number; readonly seed?: string };

/** Calls `each` with n row numbers drawn with replacement, `draws` times (1,000 by default); the n-th resample depends on seed and n alone. */
export function resample(
  n: number,
  { draws = 1000, seed = "bootstrap" }: Resampling,
  each: (rows: Int32Array) => void,
): void {
  const uniform = uniforms(seed, "resample");
  const rows = new Int32Array(n);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < n; i++) rows[i] = Math.floor(uniform(draw, i) * n);
    each(rows);
  }
}

/**
 * The value below which a share p of resampled statistics lies, by position (draws + 1)·p between order statistics (Hyndman
 * & Fan 1996, type 6): with few resamples the tails of type 7 are too short. NaN of none or where any is NaN.
 */
export function resampledQuantile(found: readonly number[], p: number): number {
  const sorted = Float64Array.from(found).sort();
  const at = Math.min(Math.max((sorted.length + 1) * p - 1, 0), sorted.length - 1);
  if (sorted.length === 0 || Number.isNaN(sorted[sorted.length - 1])) return Number.NaN;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return below === at ? sorted[below] : sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}

/**
 * The level whose normal quantiles, on a bootstrap's spread (divisor n), are as wide as Student's on the sample's
 * (divisor n − 1): without it a bootstrap of few draws covers too seldom (Hesterberg 2015, the expanded percentile interval).
 */
function expandedTail(level: number, n: number): number {
  return normalCdf(-Math.sqrt(n / (n - 1)) * studentQuantile((1 + level) / 2, n - 1));
}

/**
 * Bootstrap confidence interval of a statistic of independent values, in the statistic's unit: percentile (Efron 1979) or
 * BCa, which corrects bias and skewness (Efron 1987), both expanded for few values. NaN ends for fewer than two values.
 */
export function bootstrapInterval(
  values: readonly number[],
  statistic: (values: readonly number[]) => number,
  level: number,
  options: Resampling & { readonly kind?: "percentile" | "bca" } = {},
): Interval {
  const n = values.length;
  if (n === 0) return noInterval;
  const estimate = statistic(values);
  if (n < 2) return { ...noInterval, estimate };
  const found: number[] = [];
  resample(n, options, (rows) => found.push(statistic(Array.from(rows, (i) => values[i]))));
  const tail = expandedTail(level, n);
  const end = options.kind === "bca" ? corrected(values, statistic, estimate, found) : (p: number) => p;
  return { estimate, low: resampledQuantile(found, end(tail)), high: resampledQuantile(found, end(1 - tail)) };
}

/** Efron's bias and acceleration: the share of the bootstrap that stands for a share p of a normal. */
function corrected(
  values: readonly number[],
  statistic: (values: readonly number[]) => number,
  estimate: number,
  found: readonly number[],
): (p: number) => number {
  const below = found.reduce((count, each) => count + (each < estimate ? 1 : each === estimate ? 0.5 : 0), 0);
  const bias = normalQuantile(Math.min(Math.max(below, 0.5), found.length - 0.5) / found.length);
  const without = values.map((_, i) => statistic(values.toSpliced(i, 1)));
  const centre = mean(without);
  let squares = 0;
  let cubes = 0;
  for (const each of without) {
    const gap = centre - each;
    squares += gap * gap;
    cubes += gap * gap * gap;
  }
  const acceleration = squares > 0 ? cubes / (6 * squares * Math.sqrt(squares)) : 0;
  return (p) => {
    const z = bias + normalQuantile(p);
    return normalCdf(bias + z / (1 - acceleration * z));
  };
}
