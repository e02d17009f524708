import { moyOf } from "../../kernel/calendar.ts";
import { exp } from "../../kernel/maths.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { streams } from "../../world/keys.ts";
import { mark, noCluster, type Person, status } from "../../world/persons.ts";
import { process } from "../../world/process.ts";
import { pullOfHere, stayChance } from "../../world/tie.ts";
import type { World } from "../../world/world.ts";
import { byScore, type Candidate, scoreOf } from "./admit.ts";
import { assess } from "./assess.ts";
import { furtherOf } from "./further.ts";
import { learn } from "./learn.ts";
import { articulated } from "./pathway.ts";

/** Articulated students come before any score. */
const FIRST = 100;

/** What a student's claim to a place at the next level counts beside ability: luck apart, those of order classes give way and articulated ones come first. */
export const claimOf = (world: World, p: Person): number =>
  (articulated(world, p) ? FIRST : 0) - (world.persons.order[p] >= 0 ? world.parameters.students.orderYields : 0);

/** Chance that a student who doesn't go on searches here: more readily where an order class has promised a post. */
export function stays(world: World, p: Person): number {
  const { persons, schools, programmes } = world;
  const level = persons.status[p] === status.vocational ? 1 : persons.status[p] === status.higher ? 2 : 3;
  const chance = stayChance(world, p, level, schools.place[programmes.school[persons.programme[p] as never]]);
  return Math.min(1, persons.order[p] >= 0 ? chance / world.parameters.partners.stays : chance);
}

/** Chance that one who studies away searches here on finishing: the share stated, moved by the pull of here; those from elsewhere don't (E12). */
export function comesBack(world: World, p: Person): number {
  const { persons, parameters, geometry } = world;
  if (persons.origin[p] >= geometry.places) return 0;
  const { returnAfterStudy, payElasticity } = parameters.moving;
  const level = persons.status[p] - status.academic;
  const pull = exp(payElasticity * pullOfHere(world, p, persons.origin[p], level, 0));
  return (returnAfterStudy * pull) / (returnAfterStudy * pull + 1 - returnAfterStudy);
}

/** In October final-year students settle what they want: go on studying (by rank), work here, or leave. */
export const makePlans = process({
  id: "make-plans",
  name: { zh: "毕业去向打算", en: "Final-year plans" },
  does: {
    zh: "每年10月，毕业年级按成绩预定升学名额，其余比较本地与外地的工资、就业机会和住房帮助，决定在本地求职还是外出；在外就读的本地生源同样决定是否返乡求职。",
    en: "In October final-year students go on by rank or compare pay, jobs and housing here and away and decide where to search; so do locals who study away.",
  },
  reads: ["persons", "occupations", "help", "city", "programmes", "schools"],
  writes: [
    "persons.marks",
    "persons.credentials",
    "persons.occupation",
    "persons.cluster",
    "persons.anchor",
    "skill",
    "levels.mastery",
    "levels.social",
    "levels.examined",
    "levels.certified",
  ],
  draws: ["score", "move", "returning", "effort", "credential"],
  run: (world, month) => {
    if (moyOf(month) !== 10) return;
    const { persons, lists, geometry, plan, programmes } = world;
    const final = month + 9;
    const groups: Candidate[][] = [[], []];
    const students: Person[][] = [[], [], [], []];
    const others: Person[] = [];
    const away: Person[] = [];
    const { status: now, until } = persons;
    const end = lists.personEnd;
    for (let p = 0 as Person; p < end; p++) {
      const s = now[p];
      if (until[p] !== final || s < status.vocational || s > status.undergraduate) continue;
      if (persons.home[p] >= geometry.places) {
        away.push(p);
        continue;
      }
      const level = s === status.vocational ? 1 : s === status.higher ? 2 : 3;
      learn(world, p, level, programmes.cluster[persons.programme[p] as never], month);
      students[level].push(p);
      if (s === status.undergraduate) others.push(p);
      else
        groups[s === status.vocational ? 0 : 1].push({
          row: p,
          score: scoreOf(world, p, month) + claimOf(world, p),
        });
    }
    assess(world, students, month);
    const further = furtherOf(plan.region, world.parameters);
    groups.forEach((group, i) => {
      group.sort(byScore(world));
      const on = Math.round(group.length * (i === 0 ? further.secondary : further.upgrade));
      group.forEach(({ row }, rank) => {
        if (rank < on) persons.marks[row] |= mark.goesOn;
        else others.push(row);
      });
    });
    const { k0, k1 } = world.draws.of(streams.move, month);
    for (const p of others)
      if (unit(draw2(k0, k1, persons.key[p], 0)) < stays(world, p)) persons.marks[p] |= mark.seeksHere;
    planReturns(world, away, month);
  },
});

/** Of those who finish away, some mean to come back: they seek work here from spring on, with what they have learned. */
function planReturns(world: World, away: readonly Person[], month: number): void {
  const { persons, geometry } = world;
  const { k0, k1 } = world.draws.of(streams.returning, month);
  for (const p of away) {
    const level = persons.status[p] - status.academic;
    const cluster = persons.cluster[p] === noCluster ? 0 : persons.cluster[p];
    persons.occupation[p] = geometry.natural[cluster * 4 + level];
    if (unit(draw2(k0, k1, persons.key[p], 0)) >= comesBack(world, p)) continue;
    persons.marks[p] |= mark.seeksHere;
    learn(world, p, level, cluster, month);
  }
}
