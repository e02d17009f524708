import { exp, log } from "../kernel/maths.ts";
import type { Person } from "./persons.ts";
import type { TierSpec } from "./region.ts";
import type { World } from "./world.ts";

/** Real pay in a tier, in logs: pay, the chance of a job and what living costs. */
const realPay = (tier: TierSpec): number => log((tier.pay * (1 - tier.unemployment)) / tier.livingCost);

/**
 * Chances of the tiers for a person who leaves (E12): a logit in real pay, distance and hometown around each tier's own
 * attraction, which is inverted so that locals who leave spread as the region states.
 */
export function tierChances(world: World, p: Person): number[] {
  const { plan, parameters, persons, geometry } = world;
  const M = parameters.moving;
  const weights = plan.region.tiers.map((tier, j) => {
    const seen = M.payElasticity * realPay(tier) - M.distance * (tier.distance / 100);
    const attraction = log(Math.max(1e-9, tier.studyShare)) - seen;
    const home = persons.origin[p] === geometry.places + j ? M.hometown : 0;
    return exp(attraction + seen + home);
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / sum);
}
