import { log } from "./maths.ts";

export { normalQuantile } from "./quantile.ts";

/** A standard Gumbel variate (mode 0) from a uniform in (0, 1). */
export function gumbel(u: number): number {
  return 0 - log(0 - log(u));
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
