import { clip, normalCdf } from "../kernel/maths.ts";
import { normalQuantile } from "../kernel/quantile.ts";

/** A normal with mean and sd in its unit, cut to low–high where these are given. */
export type CutNormal = { readonly mean: number; readonly sd: number; readonly low?: number; readonly high?: number };

/**
 * Distribution function and its inverse of a normal cut to low–high. What lies above the mean is reckoned in the lower
 * tail, where a double keeps its digits, so a cut far out in the upper tail is as exact as one in the lower.
 */
export function truncatedNormal(d: CutNormal): { atShare(u: number): number; shareBelow(x: number): number } {
  const { mean, sd, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = d;
  const turned = low > mean;
  const [from, to] = turned ? [(mean - high) / sd, (mean - low) / sd] : [(low - mean) / sd, (high - mean) / sd];
  const [below, upTo] = [normalCdf(from), normalCdf(to)];
  const share = (z: number) => (upTo > below ? clip((normalCdf(z) - below) / (upTo - below), 0, 1) : 0);
  return {
    atShare(u) {
      const z = normalQuantile(below + (turned ? 1 - u : u) * (upTo - below));
      return clip(mean + sd * (turned ? -z : z), low, high);
    },
    shareBelow(x) {
      if (x <= low) return 0;
      if (x >= high) return 1;
      return turned ? 1 - share((mean - x) / sd) : share((x - mean) / sd);
    },
  };
}
