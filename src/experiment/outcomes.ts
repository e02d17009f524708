import type { Text } from "../kernel/text.ts";
import { varianceReduction } from "../stats/coupling.ts";
import { noInterval } from "../stats/interval.ts";
import { skewedInterval } from "../stats/skew.ts";
import { sharePositive, spreadInterval } from "../stats/spread.ts";
import { verdictOf } from "../stats/verdict.ts";
import type { Outcome } from "./comparison.ts";
import type { Measure } from "./laboratory.ts";
import { differencesOf, rangeOf, SPREAD } from "./range.ts";
import { reasonAt, reasonOfPairs } from "./reason.ts";
import { finite, overPairs, type Sample, yearMean } from "./sample.ts";

const CONFIDENCE = 0.95;

/** A scenario's id and its position among the plans. */
export type Arm = { readonly id: string; readonly arm: number };

/** One indicator of one scenario at one date, against the baseline (plan 0) and beside the placebo. */
export function outcomeOf(
  sample: Sample,
  measure: Measure,
  { id, arm }: Arm,
  month: number,
  tellable: number,
): Outcome {
  const figure = (result: Parameters<typeof yearMean>[0]) => yearMean(result, measure.id, month);
  const levels = overPairs(sample, arm, figure);
  const common = { scenario: id, indicator: measure.id, month };
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
    verdict: verdictOf(difference, measure.delta, month < tellable),
    pairs: differences.length,
    ...(reason && { reason }),
    varianceReduction: varianceReduction(
      paired.map((pair) => base[pair]),
      paired.map((pair) => levels[pair]),
    ),
  };
}
