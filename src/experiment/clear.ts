import { pairedDifferences } from "../stats/paired.ts";
import { spreadInterval } from "../stats/spread.ts";
import { SPREAD } from "./outcomes.ts";
import { overPairs, type Sample, yearMean } from "./sample.ts";

/** The first month from which an indicator's difference from the baseline stays clear of 0 to the end; null if none. */
export function firstClear(sample: Sample, indicator: string, arm: number, branch: number, end: number): number | null {
  let first: number | null = null;
  for (let month = end - 1; month >= branch; month--) {
    const read = (plan: number) => overPairs(sample, plan, (result) => yearMean(result, indicator, month));
    const { low, high } = spreadInterval(pairedDifferences(read(0), read(arm)), SPREAD);
    if (!(low > 0 || high < 0)) return first;
    first = month;
  }
  return first;
}
