import { type Outcomes, outcomesOf } from "../design/design.ts";
import type { MorrisDesign } from "../design/morris.ts";
import type { Interval } from "../interval.ts";
import { mean, variance } from "../moments.ts";
import { meanInterval } from "../paired.ts";

/** Elementary effects of one group, in the outcome's unit per whole range of the factor. */
export type MorrisEffect = {
  /** Mean effect; NaN for a group of several factors, which move each its own way. */
  readonly mu: number;
  /** Mean size of the effect, with its t interval over trajectories. */
  readonly muStar: Interval;
  /** Standard deviation of the effect (divisor n − 1): curvature and interaction; NaN as for `mu`. */
  readonly sigma: number;
};

/**
 * Morris's (1991) μ and σ and Campolongo's (2007) μ* by group. A trajectory with any outcome NaN is dropped whole and
 * counted. Throws `bad-statistic` where outcomes and rows don't belong together.
 */
export function morrisEffects(
  design: MorrisDesign,
  outcomes: Outcomes,
  level = 0.95,
): { readonly effects: readonly MorrisEffect[]; readonly used: number; readonly dropped: number } {
  const y = outcomesOf(design, outcomes);
  const found: number[][] = design.groups.map(() => []);
  const steps = design.groups.length;
  let dropped = 0;
  for (const [t, order] of design.orders.entries()) {
    const first = t * (steps + 1);
    if (y.subarray(first, first + steps + 1).some(Number.isNaN)) {
      dropped++;
      continue;
    }
    for (const [step, group] of order.entries()) {
      const [from, to] = [first + step, first + step + 1];
      const factor = design.groups[group][0];
      const up = design.rows[to].point[factor] > design.rows[from].point[factor];
      found[group].push((up ? y[to] - y[from] : y[from] - y[to]) / design.delta);
    }
  }
  const effects = found.map((each, group) => {
    const alone = design.groups[group].length === 1;
    return {
      mu: alone ? mean(each) : Number.NaN,
      muStar: meanInterval(each.map(Math.abs), level),
      sigma: alone ? Math.sqrt(variance(each)) : Number.NaN,
    };
  });
  return { effects, used: design.orders.length - dropped, dropped };
}
