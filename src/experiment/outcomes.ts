import type { Text } from "../kernel/text.ts";
import { varianceReduction } from "../stats/coupling.ts";
import { noInterval } from "../stats/interval.ts";
import { mean, variance } from "../stats/moments.ts";
import { pairsToTell } from "../stats/power.ts";
import { skewedInterval } from "../stats/skew.ts";
import { sharePositive, spreadInterval } from "../stats/spread.ts";
import { verdictOf } from "../stats/verdict.ts";
import type { Outcome } from "./comparison.ts";
import type { Measure } from "./laboratory.ts";
import { differencesOf, rangeOf, SPREAD } from "./range.ts";
import { reasonAt, reasonOfPairs } from "./reason.ts";
import { finite, meanBetween, overPairs, type Sample } from "./sample.ts";

const CONFIDENCE = 0.95;

/** A scenario's id and its position among the plans. */
export type Arm = { readonly id: string; readonly arm: number };

/** The figure that a comparison concludes on: the mean since a month, whether its mean difference is clear of 0 after correction, and for how many scenarios. */
type Concluding = { readonly from: number; readonly clear: boolean; readonly scenarios: number };

/** Pairs that would tell a mean of the size found, or of half the smallest worth talking about where that is more. */
function neededFor(differences: readonly number[], delta: number, scenarios: number): number {
  const size = Math.max(Math.abs(mean(differences)), delta / 2);
  return pairsToTell(size, Math.sqrt(variance(differences)), (1 - CONFIDENCE) / scenarios);
}

/** One indicator of one scenario in the year to a month or since `from`, against the baseline (plan 0) and beside the placebo. */
export function outcomeOf(
  sample: Sample,
  measure: Measure,
  { id, arm }: Arm,
  month: number,
  tellable: number,
  concluding?: Concluding,
): Outcome {
  const from = concluding?.from ?? month - 11;
  const figure = (result: Parameters<typeof meanBetween>[0]) => meanBetween(result, measure.id, from, month);
  const levels = overPairs(sample, arm, figure);
  const common = { scenario: id, indicator: measure.id, month, ...(concluding && { from }) };
  const found = finite(levels);
  if (found.length === 0) {
    const runs = Array.from({ length: sample.pairs }, (_, pair) => sample.of(arm, pair));
    const reason = reasonAt(
      runs.find((run) => run !== undefined),
      measure.id,
      month,
    ) as Text;
    return { ...common, level: noInterval, verdict: "none", pairs: 0, varianceReduction: Number.NaN, reason };
  }
  const level = spreadInterval(found, SPREAD);
  if (arm === 0) {
    const lone = reasonOfPairs(found.length);
    const none = { verdict: "none", varianceReduction: Number.NaN } as const;
    return { ...common, ...none, level, pairs: found.length, ...(lone && { reason: lone }) };
  }
  const all = differencesOf(sample, arm, figure);
  const differences = finite(all);
  const luck = finite(differencesOf(sample, sample.placebo, figure));
  const difference = rangeOf(sample, differences, luck);
  const paired = all.flatMap((value, pair) => (Number.isNaN(value) ? [] : [pair]));
  const base = overPairs(sample, 0, figure);
  const reason = reasonOfPairs(differences.length);
  return {
    ...common,
    level,
    difference,
    placebo: sample.luckScale === 1 ? spreadInterval(luck, SPREAD) : skewedInterval(luck, SPREAD),
    mean: skewedInterval(differences, CONFIDENCE),
    positive: sharePositive(differences),
    verdict: verdictOf(difference, measure.delta, month < tellable, concluding?.clear),
    pairs: differences.length,
    ...(concluding && { needed: neededFor(differences, measure.delta, concluding.scenarios) }),
    ...(reason && { reason }),
    varianceReduction: varianceReduction(
      paired.map((pair) => base[pair]),
      paired.map((pair) => levels[pair]),
    ),
  };
}
