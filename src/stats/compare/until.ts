import type { Interval } from "../interval.ts";
import { demand, demandCount } from "../misuse.ts";
import { mean, variance } from "../moments.ts";
import { skewReach } from "../skew.ts";
import { studentQuantile } from "../student.ts";

/** When a comparison has run enough pairs. */
export type StoppingRule = {
  /** Confidence of the interval, 0–1. */
  readonly level: number;
  /** Half-width wanted: in the outcome's unit, or as a share of the size of the true mean. */
  readonly half: { readonly unit: number } | { readonly share: number };
  /** Pairs before the first look (at least 15), pairs a batch, and the most pairs. */
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
  /** How far the interval reaches from the mean on its longer side, in the outcome's unit. */
  readonly half: number;
};

/** The least number of pairs before a look: fewer would stop on a spread that is small by luck. */
export const fewestPairs = 15;

/** Stopping where the spread looks small makes a plain interval too narrow by about this many parts in n of its variance. */
const widening = 4;

/** Where draws are skewed the looks also find the tail too short: the correction for skewness is taken so many times. */
const caution = 2;

/**
 * A look of a sequential interval (Chow & Robbins 1965, with t quantiles and a least number of pairs): stop once the
 * interval reaches no farther than wanted to either side of the mean. Of a width wanted as a share γ of the mean, γ/(1 + γ)
 * of the estimate is asked for, so that it is that share of the true mean wherever the interval holds it (Law & Kelton,
 * Simulation Modeling and Analysis); else looking until an interval excludes 0 would find an effect where there is none.
 * Looks are at `first`, then every `batch` pairs; NaN differences are to be left out before. The interval told allows for
 * having looked: s²/n is raised by 4/n, and on the side of the longer tail it reaches as much farther as `skewReach` says,
 * twice. At level 95 % and at the worst width, looking after every pair, it covers 95 % or more of experiments with a width
 * in the outcome's unit and 94 % with a share, for normal, uniform, exponential, lognormal (skewness 1.75) and t₅ differences.
 * A share may be half at most. Throws `bad-statistic` where the rule can't be followed.
 */
export function lookAt(differences: ArrayLike<number>, rule: StoppingRule): Look {
  checkRule(rule);
  const n = differences.length;
  const estimate = mean(differences);
  const t = studentQuantile((1 + rule.level) / 2, n - 1);
  const error = Math.sqrt((variance(differences) / n) * (1 + widening / n));
  const reach = skewReach(differences, t, caution);
  const low = estimate - t * error + Math.min(0, reach);
  const high = estimate + t * error + Math.max(0, reach);
  const half = Math.max(estimate - low, high - estimate);
  const wanted = "unit" in rule.half ? rule.half.unit : (rule.half.share / (1 + rule.half.share)) * Math.abs(estimate);
  const verdict = n >= rule.first && half <= wanted ? "reached" : n >= rule.cap ? "cap" : "continue";
  const next = verdict === "continue" ? Math.min(rule.cap, n < rule.first ? rule.first : n + rule.batch) : n;
  return { interval: { estimate, low, high }, pairs: n, verdict, next, half };
}

function checkRule({ level, half, first, batch, cap }: StoppingRule): void {
  demand(level > 0 && level < 1, { zh: "置信水平应在0和1之间", en: "A level must lie between 0 and 1" }, level);
  const wanted = "unit" in half ? half.unit : half.share;
  demand(wanted > 0, { zh: "要求的区间半宽应大于0", en: "The half-width wanted must be above 0" }, wanted);
  const share = "share" in half ? half.share : 0;
  demand(
    share <= 0.5,
    { zh: "要求的区间半宽不应超过平均数的一半", en: "The half-width wanted must be at most half the mean" },
    share,
  );
  demandCount(first, fewestPairs, { zh: "首批配对数", en: "The number of pairs of the first batch" });
  demandCount(batch, 1, { zh: "每批配对数", en: "The number of pairs of a batch" });
  demandCount(cap, first, { zh: "配对数上限", en: "The most pairs" });
}
