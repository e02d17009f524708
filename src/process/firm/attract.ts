import { none } from "../../kernel/columns.ts";
import { pow } from "../../kernel/maths.ts";
import type { Firm } from "../../world/firms.ts";
import type { Park, Sector } from "../../world/governments.ts";
import { pullOfSites, siteAt, siteRank } from "../../world/site.ts";
import type { World } from "../../world/world.ts";
import { profitIndex } from "./accounts.ts";
import { renewalChance, steadyLag, urge } from "./renewal.ts";

/**
 * What tenancy adds to a firm's profit in the long run, over its normal pay bill: its neighbours' example makes it renew
 * sooner or later than its sector's does, and revenue, which is markup over φ times the pay bill, rises by φ over α with
 * technology at given staff; net of VAT and surcharges.
 */
export function worthOfTenancy(
  { parameters, curves, plan }: World,
  sector: Sector,
  pace: number,
  peers: number,
  neighbours: number,
): number {
  const { technology: P, firms, money } = parameters;
  const lag = (seen: number) => steadyLag(P, renewalChance(P, pace, urge(P, seen, 1, 1)));
  const spared = lag(peers) - lag((1 - P.neighbours) * peers + P.neighbours * neighbours);
  const kept = 1 - plan.region.sectors[sector].vat * (1 + money.surcharge);
  return (curves.markup / firms.returnsToLabour) * kept * spared;
}

/** A site's pull on founders of a sector: profit there over the base's, to the elasticity of entry; 1 in the spin-up. */
export function pullOf(world: World, s: Sector, park: Park): number {
  const { sectors, parks, parameters, spinUp } = world;
  if (spinUp) return 1;
  const { entryElasticity } = parameters.enterprise;
  const pace = sectors.pace[s];
  const gain =
    park === none
      ? 0
      : worthOfTenancy(world, s, pace, sectors.modern[s], parks.modern[park]) -
        worthOfTenancy(world, s, pace, sectors.baseModern[s], parks.baseModern[park]);
  return pow(profitIndex(parameters.enterprise, sectors.margin[s] + gain, sectors.baseMargin[s]), entryElasticity);
}

const isSmall = ({ firms, parameters }: World, f: Firm): boolean => firms.size[f] < parameters.sizes.small;

/** Pull of a slot: that of the sites it may be taken at. */
export function pullOfSlot(world: World, f: Firm): number {
  const { firms, plan } = world;
  const s = firms.sector[f];
  return pullOfSites(plan.region, firms.place[f], plan.region.sectors[s].id, isSmall(world, f), (park) =>
    pullOf(world, s as Sector, park),
  );
}

/** The park that a new firm chooses, or none. */
export function siteOf(world: World, f: Firm): Park {
  const { firms, plan } = world;
  const s = firms.sector[f];
  const { id } = plan.region.sectors[s];
  return siteAt(plan.region, firms.place[f], id, isSmall(world, f), siteRank(world, f), (park) =>
    pullOf(world, s as Sector, park),
  );
}
