import type { Level } from "./levels.ts";
import { type Person, status } from "./persons.ts";
import type { World } from "./world.ts";

/** How a person stops being a student of a level. */
export type Leaving = "finished" | "dropped" | "gone";

/** Level of study of a student, −1 for anyone else. */
export const levelOfStudy = (world: World, p: Person): Level => {
  const s = world.persons.status[p];
  return (s >= status.academic && s <= status.undergraduate ? s - status.academic : -1) as Level;
};

/** Books that a person stops being a student, if they are one; the status is for the caller to set. */
export function leaveRolls(world: World, p: Person, how: Leaving): void {
  const level = levelOfStudy(world, p);
  if (level >= 0) world.levels[how][level]++;
}

/** Makes a person a student of a level until a July, and books it. */
export function enterRolls(world: World, p: Person, to: number, programme: number, until: number): void {
  const { persons, levels } = world;
  leaveRolls(world, p, "finished");
  persons.status[p] = to;
  persons.programme[p] = programme;
  persons.until[p] = until;
  persons.since[p] = world.month;
  levels.entered[(to - status.academic) as Level]++;
}

/** Mean mastery of a level's final-year students at the base; while the spin-up lasts, this year's. */
export const usualMastery = ({ levels, spinUp }: World, q: Level): number =>
  spinUp ? levels.mastery[q] : levels.usual[q];

/** What graduates of a level were expected to earn at the base; while the spin-up lasts, what they are expected to. */
export const usualEarnings = ({ levels, spinUp }: World, q: Level): number =>
  spinUp ? levels.expected[q] : levels.base[q];
