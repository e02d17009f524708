import type { Firm } from "../../world/firms.ts";
import type { World } from "../../world/world.ts";
import { abilityOf } from "./ability.ts";
import { urge } from "./renewal.ts";

/** Sums over firms are taken in whole units, so that no order of rows changes them. */
const THOUSAND = 1000;

/** How much each firm is drawn to renew its technology, before scaling. */
export function urgesOf(world: World, month: number): Float64Array {
  const { firms, parameters } = world;
  const peers = upToDate(world, month);
  const urges = new Float64Array(firms.capacity);
  const ability = meanAbility(world, urges);
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const s = firms.sector[f];
    urges[f] = urge(parameters.technology, peers[s], firms.size[f], urges[f] < 0 ? ability[s] : urges[f]);
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

/** Share of a sector's real firms that are up to date. */
function upToDate({ firms, plan, parameters }: World, month: number): Float64Array {
  const n = plan.region.sectors.length;
  const all = new Float64Array(n);
  const part = new Float64Array(n);
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const real = Math.round(THOUSAND * firms.factor[f] * plan.k);
    all[firms.sector[f]] += real;
    if (month - firms.renewed[f] <= parameters.technology.modern) part[firms.sector[f]] += real;
  }
  return part.map((x, s) => (all[s] > 0 ? x / all[s] : 0));
}

/** Writes each firm's ability to `out`, and gives the mean of those that have technical posts, by sector. */
function meanAbility(world: World, out: Float64Array): Float64Array {
  const { firms, plan } = world;
  const n = plan.region.sectors.length;
  const sum = new Float64Array(n);
  const weight = new Float64Array(n);
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const x = abilityOf(world, f);
    out[f] = x;
    if (x < 0) continue;
    const staff = Math.round(THOUSAND * firms.size[f] * firms.factor[f]);
    sum[firms.sector[f]] += staff * Math.round(THOUSAND * x);
    weight[firms.sector[f]] += staff;
  }
  return sum.map((x, s) => (weight[s] > 0 ? x / weight[s] / THOUSAND : 1));
}
