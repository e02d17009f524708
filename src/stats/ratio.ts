import type { Interval } from "./interval.ts";

const holdsZero = ({ low, high }: Interval): boolean => !(low > 0 || high < 0);

/**
 * Interval of a ratio y/x by Fieller's (1954) argument: the ratios r for which the interval of y − r·x, `gap(r)`, holds 0,
 * in units of y per unit of x. It has the kind and coverage of the intervals that `gap` makes. Undefined where the like
 * interval of x holds 0, for then no ratio can be excluded.
 */
export function ratioInterval(y: Interval, x: Interval, gap: (ratio: number) => Interval): Interval | undefined {
  if (Number.isNaN(x.low) || Number.isNaN(y.low) || holdsZero(x)) return undefined;
  const estimate = y.estimate / x.estimate;
  const step = Math.max(Math.abs(estimate), (y.high - y.low) / Math.abs(x.estimate));
  return { estimate, low: edge(estimate, -step, gap), high: edge(estimate, step, gap) };
}

/** The last ratio on the way from a ratio in the set, by steps that double, that is in the set. */
function edge(from: number, step: number, gap: (ratio: number) => Interval): number {
  if (step === 0) return from;
  let inside = from;
  let outside = from + step;
  while (holdsZero(gap(outside)) && Number.isFinite(outside)) {
    inside = outside;
    outside = from + 2 * (outside - from);
  }
  for (let i = 0; i < 60; i++) {
    const middle = (inside + outside) / 2;
    if (holdsZero(gap(middle))) inside = middle;
    else outside = middle;
  }
  return inside;
}
