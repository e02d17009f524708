import type { Interval } from "./interval.ts";

/**
 * What may be said of a difference: `stable` beyond the smallest difference worth talking about, `direction` clear of 0
 * only, `average` where a single draw may fall on either side of 0 while the mean of draws is clear of it, `same` in every
 * pair to the last digit, `small`, `unsure`, `too-early` for those it could reach to have been reached, `none` without a figure.
 */
export type Verdict = "stable" | "direction" | "average" | "same" | "small" | "unsure" | "too-early" | "none";

/**
 * Verdict on an interval of a difference against delta ≥ 0, the smallest difference worth talking about, in the same unit.
 * Too early only forbids the verdicts that would read as "no effect"; a difference already clear is told. `meanClear` says
 * that a test of the mean difference, corrected for how many are made, rejects 0: it turns `unsure` alone.
 */
export function verdictOf(difference: Interval, delta: number, tooEarly = false, meanClear = false): Verdict {
  const { low, high } = difference;
  if (Number.isNaN(low) || Number.isNaN(high) || Number.isNaN(delta)) return "none";
  if (low > delta || high < -delta) return "stable";
  const small = low >= -delta && high <= delta;
  if (!small && (low > 0 || high < 0)) return "direction";
  if (tooEarly) return "too-early";
  if (low === 0 && high === 0) return "same";
  return small ? "small" : meanClear ? "average" : "unsure";
}
