import { betaQuantile } from "../beta.ts";
import type { Interval } from "../interval.ts";
import { demand } from "../misuse.ts";
import { sharePositive } from "../spread.ts";

/**
 * Jeffreys interval of a share, 0–1, from `hits` among `n` draws (Brown, Cai & DasGupta 2001): its coverage, averaged over
 * shares, is `level`. A tie may count as half a hit. NaN of no draws; throws `bad-statistic` where hits aren't in 0–n.
 */
export function jeffreysInterval(hits: number, n: number, level: number): Interval {
  if (n === 0) return { estimate: Number.NaN, low: Number.NaN, high: Number.NaN };
  demand(
    hits >= 0 && hits <= n,
    { zh: "次数应在0和总数之间", en: "Hits must lie between 0 and the number of draws" },
    hits,
  );
  const at = (u: number) => betaQuantile(u, hits + 0.5, n - hits + 0.5);
  return {
    estimate: hits / n,
    low: hits === 0 ? 0 : at((1 - level) / 2),
    high: hits === n ? 1 : at((1 + level) / 2),
  };
}

/** P(D > 0), the share of pairs in which a policy raises the outcome, ties as half, with its Jeffreys interval. */
export function positiveInterval(differences: ArrayLike<number>, level: number): Interval {
  const n = differences.length;
  return jeffreysInterval(n === 0 ? 0 : sharePositive(differences) * n, n, level);
}
