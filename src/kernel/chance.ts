import { exp, log, log1p, pow } from "./maths.ts";
import { normalQuantile } from "./quantile.ts";

export { normalQuantile } from "./quantile.ts";

/** A standard Gumbel variate (mode 0) from a uniform in (0, 1). */
export function gumbel(u: number): number {
  return 0 - log(0 - log(u));
}

/** An exponential variate of the given mean from a uniform in (0, 1). */
export function exponential(u: number, mean: number): number {
  return 0 - mean * log1p(0 - u);
}

// Up to this mean the distribution function is summed exactly; above it, the normal with a term for skewness serves.
const SUMMED = 64;

/** A Poisson count from a uniform; above a mean of 64 by the skewness-corrected normal quantile (off by at most 1). */
export function poisson(u: number, mean: number): number {
  if (!(mean > 0)) return 0;
  if (mean > SUMMED) return Math.max(0, approximate(u, mean, Math.sqrt(mean), 1));
  let p = exp(0 - mean);
  let below = p;
  let k = 0;
  // Beyond the mean, a term that no longer moves the sum ends it.
  while (u > below && (k < mean || below + p > below)) {
    k++;
    p *= mean / k;
    below += p;
  }
  return k;
}

/** A binomial count of n trials at probability p from a uniform; above 64 expected (of the rarer side) by the corrected normal. */
export function binomial(u: number, n: number, p: number): number {
  if (!(p > 0) || !(n > 0)) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(1 - u, n, 1 - p);
  if (n * p > SUMMED) {
    const k = approximate(u, n * p, Math.sqrt(n * p * (1 - p)), 1 - 2 * p);
    return Math.min(n, Math.max(0, k));
  }
  const odds = p / (1 - p);
  let term = pow(1 - p, n);
  let below = term;
  let k = 0;
  while (u > below && k < n && (k < n * p || below + term > below)) {
    k++;
    term *= (odds * (n - k + 1)) / k;
    below += term;
  }
  return k;
}

function approximate(u: number, mean: number, deviation: number, skew: number): number {
  const z = normalQuantile(u);
  return Math.floor(mean + deviation * z + (skew * (z * z - 1)) / 6 + 0.5);
}

/** The index drawn with chances in proportion to the weights, −1 if none is positive. */
export function categorical(u: number, weights: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i];
  if (!(total > 0)) return -1;
  const mark = u * total;
  let below = 0;
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    if (!(weights[i] > 0)) continue;
    below += weights[i];
    last = i;
    if (mark < below) return i;
  }
  return last;
}

/** x rounded down or up, so that its mean over u is x. */
export function stochasticRound(x: number, u: number): number {
  const floor = Math.floor(x);
  return u < x - floor ? floor + 1 : floor;
}
