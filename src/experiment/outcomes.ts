import type { Text } from "../kernel/text.ts";
import { varianceReduction } from "../stats/coupling.ts";
import { noInterval } from "../stats/interval.ts";
import { meanInterval, pairedDifferences } from "../stats/paired.ts";
import { sharePositive, spreadInterval } from "../stats/spread.ts";
import { verdictOf } from "../stats/verdict.ts";
import type { Outcome } from "./comparison.ts";
import type { Measure } from "./laboratory.ts";
import { finite, overPairs, type Sample, yearMean } from "./sample.ts";

/** Share of further draws that a printed interval is made to hold: nine in ten. */
export const SPREAD = 0.9;
const CONFIDENCE = 0.95;

const notYet: Text = { zh: "测算期内尚无此数", en: "Not observed by this date" };

/** Who is compared: a scenario's id and position among the plans, the baseline's and the placebo's. */
export type Arm = { readonly id: string; readonly arm: number };

/** One indicator of one scenario at one date, against the baseline (plan 0) and beside the placebo. */
export function outcomeOf(
  sample: Sample,
  measure: Measure,
  scenario: Arm,
  placebo: Arm,
  month: number,
  tellable: number,
): Outcome {
  const read = (arm: number) => overPairs(sample, arm, (result) => yearMean(result, measure.id, month));
  const base = read(0);
  const levels = read(scenario.arm);
  const common = { scenario: scenario.id, indicator: measure.id, month };
  const found = finite(levels);
  if (found.length === 0) {
    const reason = sample.of(scenario.arm, 0)?.reasons[measure.id] ?? notYet;
    return { ...common, level: noInterval, verdict: "none", pairs: 0, varianceReduction: Number.NaN, reason };
  }
  const level = spreadInterval(found, SPREAD);
  if (scenario.arm === 0)
    return { ...common, level, verdict: "none", pairs: found.length, varianceReduction: Number.NaN };
  const differences = pairedDifferences(base, levels);
  const difference = spreadInterval(differences, SPREAD);
  const both = levels.flatMap((value, pair) => (Number.isNaN(value - base[pair]) ? [] : [pair]));
  return {
    ...common,
    level,
    difference,
    placebo: spreadInterval(pairedDifferences(base, read(placebo.arm)), SPREAD),
    mean: meanInterval(differences, CONFIDENCE),
    positive: sharePositive(differences),
    verdict: verdictOf(difference, measure.delta, month < tellable),
    pairs: differences.length,
    varianceReduction: varianceReduction(
      both.map((pair) => base[pair]),
      both.map((pair) => levels[pair]),
    ),
  };
}
