import { exp, log } from "../../kernel/maths.ts";
import { draw } from "../../kernel/random.ts";
import type { Firm } from "../../world/firms.ts";
import { streams } from "../../world/keys.ts";
import { process } from "../../world/process.ts";
import { laborExponent, nationIndex, sectorCosts } from "../../world/technology.ts";
import type { World } from "../../world/world.ts";

/** Demand moves, and each firm sets the posts it wants: marginal revenue product equals cost at expected product and pay (E2, E3). */
export const planPosts = process({
  id: "plan-posts",
  name: { zh: "企业定岗", en: "Plan posts" },
  does: {
    zh: "需求变动后，企业按边际收益等于岗位成本确定目标岗位数。",
    en: "Demand moves, and firms set target posts where marginal revenue product equals the cost of a post.",
  },
  reads: ["firms", "occupations", "sectors", "city"],
  writes: ["firms.shock", "firms.stage", "firms.target"],
  draws: ["demand"],
  run: targets,
});

function targets(world: World, month: number): void {
  const { firms, sectors, curves, parameters, plan } = world;
  const P = parameters.firms;
  const { k0, k1 } = world.draws.of(streams.demand, month);
  const costs = sectorCosts(world);
  const fixed = world.spinUp || plan.closure === "fixed-jobs";
  const staffing = world.city.staffing[0 as never];
  const nation = world.spinUp ? 1 : nationIndex(plan.region, month);
  const scale = Float64Array.from({ length: plan.region.sectors.length }, (_, s) => log(sectors.scale[s as never]));
  const { shock, stage, target, shifter, size, factor, premium, key, sector, edge } = firms;
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const s = sector[f];
    const market = costs.market[s];
    const z = curves.normal[draw(k0, k1, key[f]) >>> 22];
    shock[f] = P.shockMemory * shock[f] + (market === 2 ? 0 : P.shockSpread * z);
    if (stage[f] < 1) stage[f] = Math.min(1, stage[f] * (1 + P.growth));
    const phi = costs.exponent[s];
    const shocked = shock[f] * costs.inverseElasticity[s];
    let n: number;
    if (fixed || market === 2) n = size[f] * stage[f] * staffing * nation * exp(shocked / (1 - phi));
    else {
      const demand = shifter[f] + shocked + scale[s] + (phi / P.returnsToLabour) * edge[f];
      n =
        stage[f] *
        (market === 0 ? nation : 1) *
        exp((demand + costs.logProduct[s] - costs.logCost[s] - premium[f]) / (1 - phi));
    }
    target[f] = n * factor[f];
  }
}

/** Posts that firms want where posts are fixed in all, at a staffing of 1, in thousandths of simulated posts: mature size, stage of growth, and what a firm's own shock does at given costs. */
export function fixedPosts(world: World): number {
  const { firms } = world;
  const { inverseElasticity, exponent } = sectorCosts(world);
  const response = inverseElasticity.map((x, s) => x / (1 - exponent[s]));
  let sum = 0;
  for (let f = 0 as Firm; f < firms.capacity; f++)
    sum += Math.round(
      firms.size[f] * firms.stage[f] * firms.factor[f] * exp(response[firms.sector[f]] * firms.shock[f]) * 1000,
    );
  return sum;
}

/** Sets every firm's demand so that without its shock it wants just its posts of this month at this month's costs: the base of the elastic closure. */
export function invertDemand(world: World): void {
  const { firms, city, plan, sectors } = world;
  const costs = sectorCosts(world);
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const phi = laborExponent(world, firms.sector[f]);
    const n = firms.size[f] * city.staffing[0 as never];
    const s = firms.sector[f];
    firms.shifter[f] = costs.logCost[s] + firms.premium[f] - costs.logProduct[s] + (1 - phi) * log(n);
  }
  for (let s = 0; s < plan.region.sectors.length; s++) sectors.scale[s as never] = 1;
}
