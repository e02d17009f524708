import type { Firm } from "../../world/firms.ts";
import type { World } from "../../world/world.ts";
import { abilityOf, technicalOutput } from "./ability.ts";
import { urge } from "./renewal.ts";

/** Sums over firms are taken in whole units, so that no order of rows changes them. */
const THOUSAND = 1000;

/** How much each firm is drawn to renew its technology, before scaling. */
export function urgesOf(world: World, month: number): Float64Array {
  const { firms, parameters, plan } = world;
  const peers = upToDate(world, month, firms.sector, plan.region.sectors.length);
  const neighbours = upToDate(world, month, firms.park, plan.region.parks.length);
  const near = parameters.technology.neighbours;
  const { ordinary } = parameters.sizes;
  const urges = new Float64Array(firms.capacity);
  const ability = meanAbility(world, urges);
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const s = firms.sector[f];
    const park = firms.park[f];
    const seen = park < 0 ? peers[s] : (1 - near) * peers[s] + near * neighbours[park];
    urges[f] = urge(parameters.technology, seen, firms.size[f] / ordinary, urges[f] < 0 ? ability[s] : urges[f]);
  }
  return urges;
}

/** Scale by sector at which the usual share of staff sees its firm renew. */
export function paces({ firms, plan }: World, urges: Float64Array): Float64Array {
  const n = plan.region.sectors.length;
  const sum = new Float64Array(n);
  const weight = new Float64Array(n);
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const staff = Math.round(THOUSAND * firms.size[f] * firms.factor[f]);
    sum[firms.sector[f]] += Math.round(staff * urges[f]);
    weight[firms.sector[f]] += staff;
  }
  return sum.map((x, s) => (x > 0 ? weight[s] / x : 1));
}

/** Notes how many firms of each sector and park are up to date, as founders hear of it. */
export function noteModern(world: World, month: number): void {
  const { firms, sectors, parks, plan } = world;
  upToDate(world, month, firms.sector, plan.region.sectors.length).forEach((x, s) => {
    sectors.modern[s as never] = x;
  });
  upToDate(world, month, firms.park, plan.region.parks.length).forEach((x, p) => {
    parks.modern[p as never] = x;
  });
}

/** Share of real firms that are up to date, by sector or by park. */
function upToDate(
  { firms, plan, parameters }: World,
  month: number,
  groupOf: ArrayLike<number>,
  groups: number,
): Float64Array {
  const all = new Float64Array(groups);
  const part = new Float64Array(groups);
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const group = groupOf[f];
    if (group < 0) continue;
    const real = Math.round(THOUSAND * firms.factor[f] * plan.k);
    all[group] += real;
    if (month - firms.renewed[f] <= parameters.technology.modern) part[group] += real;
  }
  return part.map((x, g) => (all[g] > 0 ? x / all[g] : 0));
}

/** Writes each firm's ability to `out`, and gives the mean of those that have technical posts, by sector. */
function meanAbility(world: World, out: Float64Array): Float64Array {
  const { firms, plan } = world;
  const n = plan.region.sectors.length;
  const sum = new Float64Array(n);
  const weight = new Float64Array(n);
  const output = technicalOutput(world);
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const x = abilityOf(world, f, output);
    out[f] = x;
    if (x < 0) continue;
    const staff = Math.round(THOUSAND * firms.size[f] * firms.factor[f]);
    sum[firms.sector[f]] += staff * Math.round(THOUSAND * x);
    weight[firms.sector[f]] += staff;
  }
  return sum.map((x, s) => (weight[s] > 0 ? x / weight[s] / THOUSAND : 1));
}
