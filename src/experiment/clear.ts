import { rangeBetween } from "./range.ts";
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
