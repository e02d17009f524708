import { exp, log } from "../kernel/maths.ts";
import { betaQuantile, betaShare } from "./beta.ts";
import { demand } from "./misuse.ts";
import { truncatedNormal } from "./truncated.ts";

/**
 * How a factor is distributed, in its own unit. A normal is cut to low–high where these are given; a beta is stretched to
 * low–high (0–1 by default); an integer is any whole number from low to high, ends included; a discrete takes its values by
 * their weights (alike by default); a categorical gives the position, from 0, of the category drawn.
 */
export type Distribution =
  | { readonly kind: "uniform" | "log-uniform" | "integer"; readonly low: number; readonly high: number }
  | {
      readonly kind: "normal";
      readonly mean: number;
      readonly sd: number;
      readonly low?: number;
      readonly high?: number;
    }
  | { readonly kind: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  | {
      readonly kind: "beta";
      readonly alpha: number;
      readonly beta: number;
      readonly low?: number;
      readonly high?: number;
    }
  | { readonly kind: "discrete"; readonly values: readonly number[]; readonly weights?: readonly number[] }
  | { readonly kind: "categorical"; readonly weights: readonly number[] };

/** Throws `bad-statistic` where the numbers make no distribution: ends crossed, a scale of 0, weights below 0 or all 0. */
export function checkDistribution(d: Distribution): void {
  const text = { zh: `“${d.kind}”分布的参数不成立`, en: `These numbers make no ${d.kind} distribution` };
  const finite = Object.values(d)
    .flat()
    .every((x) => typeof x !== "number" || Number.isFinite(x));
  demand(finite && isSound(d), text, JSON.stringify(d));
}

function isSound(d: Distribution): boolean {
  switch (d.kind) {
    case "uniform":
      return d.low <= d.high;
    case "log-uniform":
      return d.low > 0 && d.low <= d.high;
    case "integer":
      return Number.isInteger(d.low) && Number.isInteger(d.high) && d.low <= d.high;
    case "normal":
      return d.sd > 0 && (d.low ?? Number.NEGATIVE_INFINITY) < (d.high ?? Number.POSITIVE_INFINITY);
    case "triangular":
      return d.low <= d.mode && d.mode <= d.high && d.low < d.high;
    case "beta":
      return d.alpha > 0 && d.beta > 0 && (d.low ?? 0) < (d.high ?? 1);
    case "discrete":
      return d.values.length > 0 && weightsOf(d).length === d.values.length && areWeights(weightsOf(d));
    case "categorical":
      return areWeights(d.weights);
  }
}

const areWeights = (weights: readonly number[]) => weights.every((w) => w >= 0) && weights.some((w) => w > 0);

function weightsOf({ values, weights }: { values: readonly number[]; weights?: readonly number[] }): readonly number[] {
  return weights ?? values.map(() => 1);
}

/**
 * The value, in the factor's unit, below which the share u in 0–1 of the distribution lies (its inverse distribution
 * function), which turns a design's unit cube into factors. A normal that isn't cut is infinite at u = 0 and 1, which only an
 * unscrambled Sobol sequence holds. Throws `bad-statistic` unless u is in 0–1.
 */
export function atShare(d: Distribution, u: number): number {
  demand(u >= 0 && u <= 1, { zh: "份额应在0和1之间", en: "A share must lie between 0 and 1" }, u);
  switch (d.kind) {
    case "uniform":
      return d.low + u * (d.high - d.low);
    case "log-uniform":
      return u === 0 ? d.low : u === 1 ? d.high : exp(log(d.low) + u * (log(d.high) - log(d.low)));
    case "integer":
      return Math.min(d.high, d.low + Math.floor(u * (d.high - d.low + 1)));
    case "normal":
      return truncatedNormal(d).atShare(u);
    case "triangular":
      return triangleAt(d, u);
    case "beta":
      return (d.low ?? 0) + betaQuantile(u, d.alpha, d.beta) * ((d.high ?? 1) - (d.low ?? 0));
    case "discrete":
      return d.values[categoryAt(weightsOf(d), u)];
    case "categorical":
      return categoryAt(d.weights, u);
  }
}

function triangleAt({ low, mode, high }: { low: number; mode: number; high: number }, u: number): number {
  return u < (mode - low) / (high - low)
    ? low + Math.sqrt(u * (high - low) * (mode - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
}

/** The first category, in order, up to which more than the share u of the weights lies; never one of weight 0. */
function categoryAt(weights: readonly number[], u: number): number {
  let left = u * weights.reduce((sum, w) => sum + w, 0);
  let last = 0;
  for (const [i, weight] of weights.entries()) {
    if (weight === 0) continue;
    if (left < weight) return i;
    left -= weight;
    last = i;
  }
  return last;
}

/** The share, 0–1, of the distribution at or below x, in the factor's unit (its distribution function). */
export function shareAtOrBelow(d: Distribution, x: number): number {
  const within = (low: number, high: number, share: () => number) => (x < low ? 0 : x >= high ? 1 : share());
  switch (d.kind) {
    case "uniform":
      return within(d.low, d.high, () => (x - d.low) / (d.high - d.low));
    case "log-uniform":
      return within(d.low, d.high, () => (log(x) - log(d.low)) / (log(d.high) - log(d.low)));
    case "integer":
      return within(d.low, d.high, () => (Math.floor(x) - d.low + 1) / (d.high - d.low + 1));
    case "normal":
      return truncatedNormal(d).shareBelow(x);
    case "triangular":
      return within(d.low, d.high, () =>
        x < d.mode
          ? ((x - d.low) * (x - d.low)) / ((d.high - d.low) * (d.mode - d.low))
          : 1 - ((d.high - x) * (d.high - x)) / ((d.high - d.low) * (d.high - d.mode)),
      );
    case "beta": {
      const [low, high] = [d.low ?? 0, d.high ?? 1];
      return within(low, high, () => betaShare((x - low) / (high - low), d.alpha, d.beta));
    }
    case "discrete":
      return weightShare(weightsOf(d), (i) => d.values[i] <= x);
    case "categorical":
      return weightShare(d.weights, (i) => i <= x);
  }
}

function weightShare(weights: readonly number[], counts: (i: number) => boolean): number {
  const sum = (of: readonly number[]) => of.reduce((all, w) => all + w, 0);
  return sum(weights.filter((_, i) => counts(i))) / sum(weights);
}
