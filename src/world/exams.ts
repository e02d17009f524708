import { draw2, unit } from "../kernel/random.ts";
import type { Cell } from "./firms.ts";
import { streams } from "./keys.ts";
import type { Person } from "./persons.ts";
import type { World } from "./world.ts";

/** Whether a graduate of a July first studies for examinations: known beforehand, so that they don't ask for posts at fairs. */
export function studiesForExams(world: World, p: Person, level: number, july: number): boolean {
  if (level < 2) return false;
  const { k0, k1 } = world.draws.of(streams.exam, july);
  const { examTakers, examTakersHigher } = world.parameters.market;
  return unit(draw2(k0, k1, world.persons.key[p], 2)) < (level === 2 ? examTakersHigher : examTakers);
}

/** Month of the year in which public posts are filled by examination, once for the year. */
export const EXAM_MONTH = 4;

/** Whether a group of posts is filled by examination only: public ones from a level on, but for licensed staff that an employer hires on contract. */
export function filledByExam(world: World, c: Cell): boolean {
  const { cells, firms, geometry, parameters } = world;
  const o = cells.occupation[c];
  const f = cells.firm[c];
  if (geometry.isPublic[firms.sector[f]] === 0 || geometry.levelOf[o] < parameters.market.examLevel) return false;
  if (geometry.licence[o] === 0) return true;
  const { k0, k1 } = world.draws.of(streams.established, 0);
  return unit(draw2(k0, k1, firms.key[f], o)) >= parameters.market.onContract;
}

/** A person's score in the examination of a month: ability, what preparation added, and luck. */
export function examScore(world: World, p: Person, prepared: boolean, month: number): number {
  const { persons, parameters, curves } = world;
  const M = parameters.market;
  const { k0, k1 } = world.draws.of(streams.sitting, month);
  const luck = curves.normal[draw2(k0, k1, persons.key[p], 0) >>> 22];
  return persons.ability[p] + (prepared ? M.examPrepared : 0) + M.examLuck * luck;
}
