import type { Interval } from "../interval.ts";
import { demand, demandCount } from "../misuse.ts";
import { mean, variance } from "../moments.ts";
import { studentQuantile } from "../student.ts";

/** When a comparison has run enough pairs. */
export type StoppingRule = {
  /** Confidence of the interval, 0–1. */
  readonly level: number;
  /** Half-width wanted: in the outcome's unit, or as a share of the size of the mean. */
  readonly half: { readonly unit: number } | { readonly share: number };
  /** Pairs before the first look (at least 10), pairs a batch, and the most pairs. */
  readonly first: number;
  readonly batch: number;
  readonly cap: number;
};

/** What a look finds: go on with `next` pairs in all, or stop because the width is `reached` or the `cap` is. */
export type Look = {
  readonly interval: Interval;
  readonly pairs: number;
  readonly verdict: "continue" | "reached" | "cap";
  /** Pairs in all at which to look next; as many as now when it stops. */
  readonly next: number;
  /** Half-width that was reached, in the outcome's unit. */
  readonly half: number;
};

/** The least number of pairs before a look: fewer would stop on a spread that is small by luck. */
export const fewestPairs = 10;

/** Stopping where the spread looks small makes a plain interval too narrow by about this many parts in n of its variance. */
const widening = 2;

/**
 * A look of a sequential fixed-width interval (Chow & Robbins 1965, with t quantiles and a least number of pairs): stop
 * once t·s/√n, widened by √(1 + 2/n) for having looked, is no more than the half-width wanted. Looks are at `first`, then
 * every `batch` pairs; NaN differences are to be left out before. The interval told is the widened one: at level 95 % it
 * covers in 94–96 % of experiments with normal differences, whatever the width, and no less than 87 % with exponential
 * ones, where a larger `first` helps. Throws `bad-statistic` where the rule can't be followed.
 */
export function lookAt(differences: ArrayLike<number>, rule: StoppingRule): Look {
  checkRule(rule);
  const n = differences.length;
  const estimate = mean(differences);
  const half =
    studentQuantile((1 + rule.level) / 2, n - 1) * Math.sqrt((variance(differences) / n) * (1 + widening / n));
  const wanted = "unit" in rule.half ? rule.half.unit : rule.half.share * Math.abs(estimate);
  const verdict = n >= rule.first && half <= wanted ? "reached" : n >= rule.cap ? "cap" : "continue";
  const next = verdict === "continue" ? Math.min(rule.cap, n < rule.first ? rule.first : n + rule.batch) : n;
  return { interval: { estimate, low: estimate - half, high: estimate + half }, pairs: n, verdict, next, half };
}

function checkRule({ level, half, first, batch, cap }: StoppingRule): void {
  demand(level > 0 && level < 1, { zh: "置信水平应在0和1之间", en: "A level must lie between 0 and 1" }, level);
  const wanted = "unit" in half ? half.unit : half.share;
  demand(wanted > 0, { zh: "要求的区间半宽应大于0", en: "The half-width wanted must be above 0" }, wanted);
  demandCount(first, fewestPairs, { zh: "首批配对数", en: "The number of pairs of the first batch" });
  demandCount(batch, 1, { zh: "每批配对数", en: "The number of pairs of a batch" });
  demandCount(cap, first, { zh: "配对数上限", en: "The most pairs" });
}
