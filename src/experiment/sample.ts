import type { Span } from "./dates.ts";
import type { RunResult } from "./engine.ts";

/** The results of a comparison by plan and pair; undefined where a run failed. */
export type Sample = {
  /** Luck's variance here over that of the city that intervals speak of: 1, or k for a city of real size. */
  readonly luckScale: number;
  /** Position of the placebo among the plans. */ readonly placebo: number;
  readonly pairs: number;
  of(arm: number, pair: number): RunResult | undefined;
};

/** Mean of an indicator's figures in the 12 months that end with a month; NaN where there are none. */
export function yearMean(result: RunResult | undefined, indicator: string, month: number): number {
  return meanBetween(result, indicator, month - 11, month);
}

/** Mean of an indicator's figures over a span; NaN where there are none. */
export const meanOver = (result: RunResult | undefined, indicator: string, { from, to }: Span): number =>
  meanBetween(result, indicator, from, to);

/** Mean of an indicator's figures from one month to another, both included; NaN where there are none. */
export function meanBetween(result: RunResult | undefined, indicator: string, from: number, to: number): number {
  if (result === undefined) return Number.NaN;
  const column = result.indicators.indexOf(indicator);
  let sum = 0;
  let count = 0;
  result.months.forEach((month, row) => {
    const value = result.values[row * result.indicators.length + column];
    if (column < 0 || month < from || month > to || Number.isNaN(value)) return;
    sum += value;
    count++;
  });
  return sum / count;
}

/** A figure of every pair for one plan. */
export function overPairs(sample: Sample, arm: number, figure: (result: RunResult | undefined) => number): number[] {
  return Array.from({ length: sample.pairs }, (_, pair) => figure(sample.of(arm, pair)));
}

/** The figures that exist. */
export function finite(values: readonly number[]): number[] {
  return values.filter((value) => !Number.isNaN(value));
}
