import type { Person } from "./persons.ts";
import { skillsAt } from "./skills.ts";
import type { World } from "./world.ts";

/** How much of an occupation's key technical skills a person has this month, 0–1 where all of them count. */
export function masteryOf(world: World, p: Person, o: number, month: number): number {
  skillsAt(world, p, month, world.scratch);
  return held(world, o);
}

/** Whether a person masters more of one occupation's key technical skills this month than of another's. */
export function mastersMore(world: World, p: Person, o: number, than: number, month: number): boolean {
  skillsAt(world, p, month, world.scratch);
  return held(world, o) > held(world, than);
}

/** How much the skills in `scratch` hold of an occupation's. */
function held({ geometry: g, scratch }: World, o: number): number {
  const from = o * g.skills;
  let has = 0;
  for (let k = 0; k < g.skills; k++) {
    const at = from + k;
    if (g.keys[at] > 0) has += g.keys[at] * Math.min(1, scratch[k] * g.inverse[at]);
  }
  return has;
}
