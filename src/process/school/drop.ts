import { moyOf } from "../../kernel/calendar.ts";
import { exp, log } from "../../kernel/maths.ts";
import { draw2, unit } from "../../kernel/random.ts";
import type { Programme } from "../../world/education.ts";
import { leaveRolls, usualEarnings } from "../../world/enrolment.ts";
import { streams } from "../../world/keys.ts";
import type { Level } from "../../world/levels.ts";
import { credential, mark, type Person, status } from "../../world/persons.ts";
import { setStatus } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import { endPromise } from "../../world/promises.ts";
import type { World } from "../../world/world.ts";
import { leave } from "../person/depart.ts";
import { effortOf } from "./effort.ts";
import { learnPart } from "./learn.ts";

/** In the month of birth a student may leave before the diploma, with the part learned so far (E10). */
export const dropOut = process({
  id: "drop-out",
  name: { zh: "中途离校", en: "Leave school early" },
  does: {
    zh: "职业院校和本科学生在生日月可能中途离校，学习投入越低、家境越差、初等岗位越好，风险越高。",
    en: "In their month of birth students may leave before the end: the more readily the less their effort, the poorer their family and the better elementary work pays.",
  },
  reads: ["persons", "programmes", "levels"],
  writes: ["persons", "skill", "cells.promised", "levels.dropped", "levels.lost", "moves"],
  draws: ["drop", "effort", "move"],
  run: (world, month) => {
    const { lists, persons, levels } = world;
    if (moyOf(month) === 9) for (let q = 0 as Level; q < levels.capacity; q++) levels.lost[q] = 0;
    const { k0, k1 } = world.draws.of(streams.drop, month);
    for (let i = 0; i < lists.yearlyCount; i++) {
      const p = lists.yearly[i] as Person;
      if (mayDrop(world, p, month) && unit(draw2(k0, k1, persons.key[p], 0)) < hazardOf(world, p))
        quitSchool(world, p, month);
    }
  },
});

/** Whether a person is of those students here who may still leave early. */
export function mayDrop({ persons, geometry, parameters }: World, p: Person, month: number): boolean {
  const s = persons.status[p];
  if (s < status.vocational || s > status.undergraduate || persons.home[p] >= geometry.places) return false;
  return (
    persons.programme[p] >= 0 &&
    persons.since[p] !== month &&
    persons.until[p] - month > parameters.students.settledMonths
  );
}

/** Yearly hazard of leaving early: the level's, by effort, origin, and what elementary work pays against the course, relative to the base. */
export function hazardOf(world: World, p: Person): number {
  const { persons, programmes, levels, parameters } = world;
  const S = parameters.schooling;
  const q = programmes.level[persons.programme[p] as Programme] as Level;
  const base = [0, S.dropSecondary, S.dropHigher, S.dropUndergraduate][q];
  const plain = 0 as Level;
  const pull = levels.expected[plain] - usualEarnings(world, plain) - (levels.expected[q] - usualEarnings(world, q));
  const poor = S.dropRural * (persons.rural[p] - 0.5);
  return Math.min(1, base * exp(S.payWeight * pull + poor - S.dropEffort * log(effortOf(world, p))));
}

function quitSchool(world: World, p: Person, month: number): void {
  const { persons, programmes, levels, geometry, parameters } = world;
  const r = persons.programme[p] as Programme;
  const q = programmes.level[r] as Level;
  const part = (month - persons.since[p]) / (persons.until[p] - persons.since[p]);
  learnPart(world, p, q, programmes.cluster[r], part, month);
  leaveRolls(world, p, "dropped");
  levels.lost[q]++;
  endPromise(world, p);
  persons.order[p] = -1 as never;
  persons.programme[p] = -1;
  persons.credentials[p] &= ~credential.pathway;
  persons.marks[p] &= ~(mark.seeksHere | mark.goesOn);
  const young = month - persons.born[p] < 12 * parameters.ages.workingAge;
  setStatus(world, p, young ? status.inactive : status.unemployed, month);
  persons.experience[p] = 0;
  if (persons.origin[p] >= geometry.places) leave(world, p, month);
}
