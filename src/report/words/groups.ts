import type { IndicatorInfo, Outcome } from "../../experiment/comparison.ts";
import { known } from "./numbers.ts";

/** What outcomes of several packages amount to: a clear change for the better or the worse, or why there is none. */
export type Group = "better" | "worse" | "same" | "small" | "unsure" | "too-early" | "none";

/** The group of an outcome; where no direction is better, a clear rise counts as better. */
export function groupOf(outcome: Outcome, { better }: Pick<IndicatorInfo, "better">): Group {
  const { verdict, difference } = outcome;
  if (!known(difference)) return "none";
  if (verdict !== "stable" && verdict !== "direction" && verdict !== "average") return verdict;
  return difference.estimate < 0 === (better === "lower") ? "better" : "worse";
}

/** Outcomes by group. */
export function grouped(
  outcomes: readonly Outcome[],
  indicator: Pick<IndicatorInfo, "better">,
): Record<Group, Outcome[]> {
  const groups: Record<Group, Outcome[]> = {
    better: [],
    worse: [],
    same: [],
    small: [],
    unsure: [],
    "too-early": [],
    none: [],
  };
  for (const outcome of outcomes) groups[groupOf(outcome, indicator)].push(outcome);
  return groups;
}
