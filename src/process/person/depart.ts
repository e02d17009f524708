import { categorical } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { leaveService } from "../../world/contract.ts";
import { streams } from "../../world/keys.ts";
import { countOut } from "../../world/moves.ts";
import { type Person, status } from "../../world/persons.ts";
import { setStatus } from "../../world/posts.ts";
import { tierChances } from "../../world/tiers.ts";
import type { World } from "../../world/world.ts";

/** Moves a person to a tier, to work or to search there: newcomers are jobless more often than those who live there. */
export function leave(world: World, p: Person, month: number): void {
  const { persons, plan, geometry, parameters } = world;
  const { k0, k1 } = world.draws.of(streams.move, month);
  leaveService(world, p, month);
  if (persons.status[p] !== status.unemployed) setStatus(world, p, status.unemployed, month);
  const tier = categorical(unit(draw2(k0, k1, persons.key[p], 11)), tierChances(world, p));
  countOut(world, p, tier, month);
  persons.home[p] = geometry.places + tier;
  const jobless = plan.region.tiers[tier].unemployment * parameters.migration.newlyJobless;
  if (unit(draw2(k0, k1, persons.key[p], 12)) > jobless) setStatus(world, p, status.employed, month);
}
