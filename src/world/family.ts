import { draw2, unit } from "../kernel/random.ts";
import { streams } from "./keys.ts";
import type { Person } from "./persons.ts";
import { bandAt } from "./populate/tables.ts";
import type { World } from "./world.ts";

/** The draw's place among those on a person's lasting traits. */
const ORDINAL = 20;

/** Whether a parent has been to college: a lasting trait of the key, at the share of the region's residents of that age. */
export function collegeParent(world: World, p: Person): boolean {
  const { attainment } = world.plan.region;
  const { parent } = world.parameters.ages;
  const { shares } = bandAt(attainment, parent);
  const { k0, k1 } = world.draws.of(streams.attributes, 0);
  return unit(draw2(k0, k1, world.persons.key[p], ORDINAL)) < shares[2] + shares[3];
}
