import type { Person } from "./persons.ts";
import { skillsAt } from "./skills.ts";
import type { World } from "./world.ts";

/** How much of an occupation's key technical skills a person has this month, 0–1 where all of them count. */
export function masteryOf(world: World, p: Person, o: number, month: number): number {
  const { geometry: g, scratch } = world;
  skillsAt(world, p, month, scratch);
  let has = 0;
  for (let k = 0; k < g.skills; k++) {
    const at = o * g.skills + k;
    if (g.keys[at] > 0) has += g.keys[at] * Math.min(1, scratch[k] * g.inverse[at]);
  }
  return has;
}
