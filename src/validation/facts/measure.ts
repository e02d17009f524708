import { mean } from "../../stats/moments.ts";

/** Months of a run whose mean stands for the level of its first years. */
const FIRST_YEARS = 48;

/** Mean of a monthly series over the first four years. */
export const level = (values: readonly number[]): number => mean(values.slice(0, FIRST_YEARS));

/** Least fall from one value to the next: above 0 where they fall strictly. */
export const gap = (values: readonly number[]): number =>
  Math.min(...values.slice(1).map((value, i) => values[i] - value));

/** Sum of one series over sum of another. */
export const ratioOfSums = (part: readonly number[], whole: readonly number[]): number => mean(part) / mean(whole);
