import type { Interval } from "../stats/interval.ts";
import { realSizeInterval } from "../stats/real-size.ts";
import type { RunResult } from "./engine.ts";
import { finite, overPairs, type Sample } from "./sample.ts";

/** Share of further draws that a printed interval is made to hold: nine in ten. */
export const SPREAD = 0.9;

/** How a figure of one plan's run differs from the baseline's in the same pair, pair by pair; NaN where one is lacking. */
export function differencesOf(
  sample: Sample,
  arm: number,
  figure: (result: RunResult | undefined) => number,
): number[] {
  const base = overPairs(sample, 0, figure);
  return overPairs(sample, arm, figure).map((value, pair) => value - base[pair]);
}

/** The interval printed for differences, given those that the placebo makes in the same figure. */
export function rangeOf(sample: Sample, differences: readonly number[], luck: readonly number[]): Interval {
  return realSizeInterval(finite(differences), finite(luck), sample.luckScale, SPREAD);
}

/** The interval printed for a figure's differences between two plans, the baseline unless said. */
export function rangeBetween(
  sample: Sample,
  arm: number,
  figure: (result: RunResult | undefined) => number,
  from = 0,
): Interval {
  const differences = differencesOf(sample, arm, figure);
  const others = differencesOf(sample, from, figure);
  const luck = differencesOf(sample, sample.placebo, figure);
  return rangeOf(
    sample,
    differences.map((value, pair) => value - others[pair]),
    luck,
  );
}
