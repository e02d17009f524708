import { none } from "../kernel/columns.ts";
import { draw2, unit } from "../kernel/random.ts";
import type { Firm } from "./firms.ts";
import type { Park } from "./governments.ts";
import { firmKey, streams } from "./keys.ts";
import type { Region } from "./region.ts";
import type { World } from "./world.ts";

/** What draws a founder to a site, 1 at the base: a park, or none for outside. */
export type SitePull = (park: Park) => number;

const even: SitePull = () => 1;

/** Pull of the sites open to a firm of a place and sector, each by the share that the region states; 1 at the base. */
export function pullOfSites(region: Region, place: number, sector: string, small: boolean, pull: SitePull): number {
  let inside = 0;
  let sum = 0;
  for (let i = 0; i < region.parks.length && !small; i++) {
    if (region.parks[i].place !== region.places[place].id) continue;
    const share = region.parks[i].tenancy[sector] ?? 0;
    if (share === 0) continue;
    inside += share;
    sum += share * pull(i as Park);
  }
  return sum + Math.max(0, 1 - inside) * pull(none);
}

/** The site at rank `u` among them: stated shares times pull, which is a logit whose constants are the stated odds. */
export function siteAt(
  region: Region,
  place: number,
  sector: string,
  small: boolean,
  u: number,
  pull: SitePull = even,
): Park {
  if (small) return none;
  const rank = u * pullOfSites(region, place, sector, small, pull);
  let sum = 0;
  for (let i = 0; i < region.parks.length; i++) {
    if (region.parks[i].place !== region.places[place].id) continue;
    const share = region.parks[i].tenancy[sector] ?? 0;
    if (share > 0) sum += share * pull(i as Park);
    if (rank < sum) return i as Park;
  }
  return none;
}

/** A slot's rank among sites: lasting, so that a firm that takes it over stands where the last one stood unless pulls have changed. */
export function siteRank(world: World, f: Firm): number {
  const { k0, k1 } = world.draws.of(streams.firmAttributes, 0);
  return unit(draw2(k0, k1, firmKey(world.firms.slot[f], 0), 2));
}
