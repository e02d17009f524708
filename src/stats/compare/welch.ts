import { type Interval, noInterval } from "../interval.ts";
import { mean, variance } from "../moments.ts";
import { studentCdf, studentQuantile } from "../student.ts";

type Values = ArrayLike<number>;

/** Standard error of the difference of two means and its degrees of freedom (Satterthwaite 1946). */
function errorOf(a: Values, b: Values): { error: number; freedom: number } {
  const [x, y] = [variance(a) / a.length, variance(b) / b.length];
  const freedom = ((x + y) * (x + y)) / ((x * x) / (a.length - 1) + (y * y) / (b.length - 1));
  return { error: Math.sqrt(x + y), freedom };
}

/**
 * Confidence interval of the mean of b less that of a, for independent groups that may differ in size and variance (Welch
 * 1947), in their unit. For runs that share seeds use pairs. NaN ends where a group has fewer than two values.
 */
export function welchInterval(a: Values, b: Values, level: number): Interval {
  if (a.length === 0 || b.length === 0) return noInterval;
  const estimate = mean(b) - mean(a);
  const { error, freedom } = errorOf(a, b);
  const half = error === 0 ? 0 : studentQuantile((1 + level) / 2, freedom) * error;
  return { estimate, low: estimate - half, high: estimate + half };
}

/** Two-sided p-value of Welch's test that two independent groups have the same mean; 1 where nothing varies or differs; NaN for fewer than two values. */
export function welchP(a: Values, b: Values): number {
  const { error, freedom } = errorOf(a, b);
  const difference = mean(b) - mean(a);
  if (error === 0) return difference === 0 ? 1 : 0;
  return 2 * studentCdf(-Math.abs(difference / error), freedom);
}
