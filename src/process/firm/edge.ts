import { exp, log } from "../../kernel/maths.ts";
import type { Firm } from "../../world/firms.ts";
import type { Park } from "../../world/governments.ts";
import { laborExponent } from "../../world/technology.ts";
import type { World } from "../../world/world.ts";
import { steadyLag } from "./renewal.ts";
import { noteModern, paces, urgesOf } from "./urge.ts";

/** Sums over firms are taken in whole units, so that no order of rows changes them. */
const MILLION = 1e6;

/** Elasticity of a sector's revenue to its firms' technology: 1 − 1/ε. */
const gainOf = (world: World, sector: number): number =>
  laborExponent(world, sector) / world.parameters.firms.returnsToLabour;

/**
 * Firms ahead of their sector take posts from firms behind, at given posts of the sector; these move with the expected
 * lag behind the frontier, so that luck of single large firms doesn't move the city.
 */
export function setEdges(world: World): void {
  const { firms, plan, sectors } = world;
  const n = plan.region.sectors.length;
  const response = Float64Array.from({ length: n }, (_, s) => gainOf(world, s) / (1 - laborExponent(world, s)));
  const before = new Float64Array(n);
  const after = new Float64Array(n);
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const s = firms.sector[f];
    const staff = firms.size[f] * firms.factor[f] * MILLION;
    before[s] += Math.round(staff);
    after[s] += Math.round(staff * exp(response[s] * (firms.level[f] - firms.baseLevel[f])));
  }
  const common = after.map((x, s) =>
    before[s] > 0 ? sectors.baseLag[s as never] - sectors.lag[s as never] - log(x / before[s]) / response[s] : 0,
  );
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const s = firms.sector[f];
    firms.edge[f] = plan.region.sectors[s].market === "public" ? 0 : firms.level[f] - firms.baseLevel[f] + common[s];
  }
}

/** Makes today's technology the base from which gains count. */
export function setBaseTechnology(world: World): void {
  const { firms, sectors, parks, parameters, plan } = world;
  noteModern(world, world.month);
  for (let p = 0 as Park; p < parks.capacity; p++) parks.baseModern[p] = parks.modern[p];
  const pace = paces(world, urgesOf(world, world.month));
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    firms.baseLevel[f] = firms.level[f];
    firms.edge[f] = 0;
  }
  for (let s = 0; s < plan.region.sectors.length; s++) {
    const lag = steadyLag(parameters.technology, parameters.technology.renewal);
    sectors.lag[s as never] = lag;
    sectors.baseLag[s as never] = lag;
    sectors.pace[s as never] = pace[s];
    sectors.baseAdvance[s as never] = sectors.advance[s as never];
    sectors.baseModern[s as never] = sectors.modern[s as never];
  }
}
