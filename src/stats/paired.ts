import { type Interval, noInterval } from "./interval.ts";
import { mean, variance } from "./moments.ts";
import { studentCdf, studentQuantile } from "./student.ts";

/** Values of b less those of a, pair by pair; pairs in which either is NaN are left out. */
export function pairedDifferences(a: ArrayLike<number>, b: ArrayLike<number>): number[] {
  const differences: number[] = [];
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = b[i] - a[i];
    if (!Number.isNaN(difference)) differences.push(difference);
  }
  return differences;
}

/**
 * Confidence interval of a mean, D̄ ± t·s/√n (Student 1908): covers the true mean in `level` of experiments.
 * It narrows as draws are added, so it says how well the mean is known, never where the next draw falls.
 */
export function meanInterval(values: ArrayLike<number>, level: number): Interval {
  const n = values.length;
  if (n === 0) return noInterval;
  const estimate = mean(values);
  const half = studentQuantile((1 + level) / 2, n - 1) * Math.sqrt(variance(values) / n);
  return { estimate, low: estimate - half, high: estimate + half };
}

/** Two-sided p-value of the paired t test that the mean difference is 0; 1 where every difference is 0; NaN for fewer than two. */
export function pairedP(differences: ArrayLike<number>): number {
  const n = differences.length;
  if (n < 2) return Number.NaN;
  const average = mean(differences);
  const error = Math.sqrt(variance(differences) / n);
  if (error === 0) return average === 0 ? 1 : 0;
  return 2 * studentCdf(-Math.abs(average / error), n - 1);
}
