import { variance } from "./moments.ts";

/**
 * How many times smaller the variance of the paired difference is than that of independent runs would be,
 * (s²_A + s²_B) / s²_{A−B} (common random numbers, Law & Kelton); NaN where the differences don't vary.
 */
export function varianceReduction(a: readonly number[], b: readonly number[]): number {
  const paired = variance(a.map((x, i) => x - b[i]));
  return paired > 0 ? (variance(a) + variance(b)) / paired : Number.NaN;
}
