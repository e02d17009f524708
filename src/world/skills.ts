import { horizon } from "./geometry.ts";
import type { Person } from "./persons.ts";
import { status } from "./persons.ts";
import type { World } from "./world.ts";

/**
 * Writes the skills of a person in a month to `out`: a pure function of the last anchor. At work a skill closes its gap
 * to the level the occupation settles at; what the occupation doesn't need, and all skill out of work, fades.
 */
export function skillsAt(world: World, p: Person, month: number, out: Float64Array): void {
  const { persons, geometry: g, skill } = world;
  const K = g.skills;
  const { usedAt } = world.parameters.skills;
  const after = K * Math.min(horizon - 1, Math.max(0, month - persons.anchor[p]));
  const from = p * K;
  if (persons.status[p] === status.employed || persons.status[p] === status.ownAccount) {
    const base = persons.occupation[p] * K;
    for (let k = 0; k < K; k++) {
      const x = skill[from + k];
      const goal = g.settled[base + k];
      if (goal > x) out[k] = goal - (goal - x) * g.learning[after + k];
      else {
        const kept = x * (g.needs[base + k] > usedAt ? g.used : g.unused)[after + k];
        out[k] = kept > goal ? kept : goal;
      }
    }
  } else {
    for (let k = 0; k < K; k++) out[k] = skill[from + k] * (k < 2 ? 1 : g.unused[after + k]);
  }
}

/** Makes the skills of this month the anchor, before a status or post changes. */
export function anchorSkills(world: World, p: Person, month: number): void {
  if (world.persons.anchor[p] === month) return;
  skillsAt(world, p, month, world.scratch);
  anchorScratch(world, p, month);
}

/** Makes the skills last written to `scratch`, a person's of this month, the anchor. */
export function anchorScratch({ scratch, skill, geometry, persons }: World, p: Person, month: number): void {
  const from = p * geometry.skills;
  for (let k = 0; k < geometry.skills; k++) skill[from + k] = scratch[k];
  persons.anchor[p] = month;
}
