import { log } from "../kernel/maths.ts";
import { draw2, unit } from "../kernel/random.ts";
import { streams } from "./keys.ts";
import type { Person } from "./persons.ts";
import type { World } from "./world.ts";

/**
 * Months for which one who leaves school for work in a July doesn't seek any yet, 0 for most: known beforehand, so that
 * they don't ask for posts at fairs. Each month the same share of those who wait begin.
 */
export function pauseOf(world: World, p: Person, july: number): number {
  const { pausing, pauseEnds } = world.parameters.market;
  const { k0, k1 } = world.draws.of(streams.exam, july);
  const key = world.persons.key[p];
  if (unit(draw2(k0, k1, key, 3)) >= pausing) return 0;
  return Math.max(1, Math.ceil(log(unit(draw2(k0, k1, key, 4))) / log(1 - pauseEnds)));
}
