import { exp, normalCdf } from "../../kernel/maths.ts";
import { mean } from "../moments.ts";
import { checkStrategies, meanNetBenefits, netBenefits, type Strategy } from "./strategies.ts";

/** How a decision looks at one willingness to pay (units of cost per unit of effect). */
export type Decision = {
  readonly willingness: number;
  /** Mean net benefit by strategy, in the unit of cost. */
  readonly netBenefit: readonly number[];
  /** Share of draws in which each strategy has the largest net benefit; ties are split (van Hout et al. 1994). */
  readonly acceptability: readonly number[];
  /** The strategy with the largest mean net benefit, and its acceptability: the frontier (Fenwick, Claxton & Sculpher 2001). */
  readonly best: number;
  readonly frontier: number;
  /** What choosing each strategy is expected to forgo, in the unit of cost (Eckermann, Briggs & Willan 2008). */
  readonly expectedLoss: readonly number[];
  /** Expected value of perfect information, in the unit of cost: the loss of the best choice, and the most that knowing all is worth. */
  readonly evpi: number;
};

/**
 * Acceptability, frontier, expected loss and EVPI at each willingness to pay, from draws that hold what is uncertain.
 * Throws `bad-statistic` where strategies don't share their draws.
 */
export function decisions(strategies: readonly Strategy[], willingness: readonly number[]): Decision[] {
  checkStrategies(strategies);
  return willingness.map((lambda) => {
    const benefits = strategies.map((each) => netBenefits(each, lambda));
    const netBenefit = meanNetBenefits(strategies, lambda);
    const acceptability = strategies.map(() => 0);
    const losses = strategies.map(() => 0);
    const draws = benefits[0].length;
    for (let i = 0; i < draws; i++) {
      const each = benefits.map((of) => of[i]);
      const most = Math.max(...each);
      const ties = each.filter((value) => value === most).length;
      for (const [at, value] of each.entries()) {
        if (value === most) acceptability[at] += 1 / ties / draws;
        losses[at] += (most - value) / draws;
      }
    }
    const best = netBenefit.indexOf(Math.max(...netBenefit));
    return {
      willingness: lambda,
      netBenefit,
      acceptability,
      best,
      frontier: acceptability[best],
      expectedLoss: losses,
      evpi: losses[best],
    };
  });
}

/**
 * Incremental net benefit of a policy whose effect and cost differ from the baseline's by `effects` and `costs`, draw by
 * draw: its mean, λ·ΔE − ΔC in the unit of cost, the share of draws above 0 and EVPI against the baseline.
 */
export function incremental(difference: Strategy, willingness: number): { mean: number; above: number; evpi: number } {
  const nothing = difference.effects.map(() => 0);
  const [found] = decisions([{ effects: nothing, costs: nothing }, difference], [willingness]);
  return { mean: mean(netBenefits(difference, willingness)), above: found.acceptability[1], evpi: found.evpi };
}

/** EVPI of adopting or not where the incremental net benefit is normal, in its unit: sd·φ(m/sd) − |m|·Φ(−|m|/sd) (Raiffa & Schlaifer 1961, unit normal loss). */
export function normalEvpi(average: number, sd: number): number {
  if (sd === 0) return 0;
  const z = Math.abs(average) / sd;
  return sd * (0.3989422804014327 * exp((-z * z) / 2) - z * normalCdf(-z));
}
