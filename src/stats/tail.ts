import { log } from "../kernel/maths.ts";

/**
 * Exponent a of a tail P(X > x) ∝ x^−a above `least`, from sizes that each stand for `weight` units: Hill's (1975) estimator,
 * the maximum of the likelihood. NaN where nothing is larger than `least`.
 */
export function tailExponent(sizes: ArrayLike<number>, weights: ArrayLike<number>, least: number): number {
  let count = 0;
  let logs = 0;
  for (let i = 0; i < sizes.length; i++) {
    if (!(sizes[i] >= least)) continue;
    count += weights[i];
    logs += weights[i] * log(sizes[i] / least);
  }
  return logs > 0 ? count / logs : Number.NaN;
}
