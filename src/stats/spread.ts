import { type Interval, noInterval } from "./interval.ts";
import { mean, variance } from "./moments.ts";
import { studentQuantile } from "./student.ts";

/**
 * Prediction interval of one further draw, x̄ ± t·s·√(1 + 1/n) (Fisher 1935, normal draws): holds the next draw
 * with probability `level`. Unlike the interval of a mean it does not shrink to nothing as draws are added.
 */
export function spreadInterval(values: ArrayLike<number>, level: number): Interval {
  const n = values.length;
  if (n === 0) return noInterval;
  const estimate = mean(values);
  const half = studentQuantile((1 + level) / 2, n - 1) * Math.sqrt(variance(values) * (1 + 1 / n));
  return { estimate, low: estimate - half, high: estimate + half };
}

/** Share of draws above 0, counting those at 0 as half; NaN of none. */
export function sharePositive(values: ArrayLike<number>): number {
  let above = 0;
  for (let i = 0; i < values.length; i++) above += values[i] > 0 ? 1 : values[i] === 0 ? 0.5 : 0;
  return above / values.length;
}
