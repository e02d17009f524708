import { type Interval, noInterval } from "./interval.ts";
import { mean, variance } from "./moments.ts";
import { studentCdf, studentQuantile } from "./student.ts";

/**
 * By how many times the first-order correction for skewness an interval is extended. A small sample shows about half of
 * the skewness it comes from: ten exponential draws show 1.2 of 2.
 */
const CORRECTION = 2;

/** Sample skewness G₁, free of unit (Joanes & Gill 1998); NaN for fewer than three values or where nothing varies. */
export function skewness(values: ArrayLike<number>): number {
  const n = values.length;
  const average = mean(values);
  let cubes = 0;
  for (let i = 0; i < n; i++) {
    const gap = values[i] - average;
    cubes += gap * gap * gap;
  }
  const square = variance(values);
  return square > 0 && n > 2 ? (n * cubes) / ((n - 1) * (n - 2) * square * Math.sqrt(square)) : Number.NaN;
}

/** Skewness that a correction may use, in errors of the mean: G₁/(6√n) times how often it is taken; 0 where there is none. */
function lean(values: ArrayLike<number>, times: number): number {
  const found = skewness(values);
  return Number.isNaN(found) ? 0 : (CORRECTION * times * found) / (6 * Math.sqrt(values.length));
}

/**
 * How far a t interval must reach beyond t·s/√n on the side of the longer tail, in the unit of the values, positive upwards:
 * s·G₁·(1 + 2t²)/(6n), the first term that skewness adds to the distribution of Student's t (Johnson 1978; Hall 1992),
 * twice over, and `times` more often still where an interval is looked at again and again.
 */
export function skewReach(values: ArrayLike<number>, t: number, times = 1): number {
  const found = lean(values, times);
  return found === 0 ? 0 : found * (1 + 2 * t * t) * Math.sqrt(variance(values) / values.length);
}

/**
 * Confidence interval of a mean, x̄ ± t·s/√n, extended on the side of the longer tail and never drawn in on the other.
 * At level 95 % it covers 95–97 % with normal draws and 93 % or more with exponential ones from 5 draws on (92.6 % of 4),
 * where a plain t interval covers 88–92 % of 5 to 20.
 */
export function skewedInterval(values: ArrayLike<number>, level: number): Interval {
  const n = values.length;
  if (n === 0) return noInterval;
  const estimate = mean(values);
  const t = studentQuantile((1 + level) / 2, n - 1);
  const half = t * Math.sqrt(variance(values) / n);
  const reach = skewReach(values, t);
  return { estimate, low: estimate - half + Math.min(0, reach), high: estimate + half + Math.max(0, reach) };
}

/** Two-sided p-value that the mean is 0: below 1 − level wherever `skewedInterval` leaves out 0. 1 where all are 0; NaN for fewer than two. */
export function skewedP(values: ArrayLike<number>): number {
  const n = values.length;
  if (n < 2) return Number.NaN;
  const average = mean(values);
  const error = Math.sqrt(variance(values) / n);
  if (error === 0) return average === 0 ? 1 : 0;
  const t = Math.abs(average / error);
  // Only a tail that is longer towards 0 makes the distance from 0 less sure: solve t' + a·(1 + 2t'²) = t for t'.
  const a = Math.max(0, -Math.sign(average) * lean(values, 1));
  const sure = a === 0 ? t : t <= a ? 0 : (Math.sqrt(1 + 8 * a * (t - a)) - 1) / (4 * a);
  return 2 * studentCdf(-sure, n - 1);
}
