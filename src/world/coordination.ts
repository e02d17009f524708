import { draw2, unit } from "../kernel/random.ts";
import type { Firm } from "./firms.ts";
import { type GovernanceMode, governanceMode } from "./governance.ts";
import { streams } from "./keys.ts";
import type { World } from "./world.ts";

/** How the city leads cooperation this month; until the branch it convenes. */
export const modeNow = ({ plan, month, parameters }: World): GovernanceMode =>
  governanceMode(month < plan.branch ? "weak-lead" : plan.governance, parameters);

/** Whether a coordinator of its park calls on a firm this year: so many visits, spread by chance over the tenants able to cooperate. */
export function visited(world: World, f: Firm, month: number): boolean {
  const { firms, parks, parameters } = world;
  const p = firms.park[f];
  if (p < 0 || parks.tenants[p] <= 0) return false;
  const { k0, k1 } = world.draws.of(streams.visit, month);
  const chance = (parks.coordinators[p] * parameters.coordination.visits) / parks.tenants[p];
  return unit(draw2(k0, k1, firms.key[f], 0)) < chance;
}

/** Share of a firm's fixed cost of cooperation that its park's consortium saves it. */
export const savedByPark = ({ firms, parks, parameters }: World, f: Firm): number =>
  firms.park[f] < 0 ? 0 : parameters.coordination.saving * parks.stage[firms.park[f]];

/** Months that a council takes over a firm's new project: more in a young consortium, by chance shorter or longer. */
export function delayOf(world: World, f: Firm, month: number): number {
  const { firms, parks, parameters } = world;
  const C = parameters.coordination;
  const stage = firms.park[f] < 0 ? 0 : parks.stage[firms.park[f]];
  const { k0, k1 } = world.draws.of(streams.visit, month);
  const luck = 1 - C.delaySpread / 2 + C.delaySpread * unit(draw2(k0, k1, firms.key[f], 1));
  return C.delay * modeNow(world).delay * (C.delayYoung - C.delayRipens * stage) * luck;
}
