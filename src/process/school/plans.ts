import { moyOf } from "../../kernel/calendar.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { streams } from "../../world/keys.ts";
import { mark, type Person, status } from "../../world/persons.ts";
import { process } from "../../world/process.ts";
import { stayChance } from "../../world/tie.ts";
import { byScore, type Candidate, scoreOf } from "./admit.ts";
import { assess } from "./assess.ts";
import { furtherOf } from "./further.ts";
import { learn } from "./learn.ts";
import { articulated } from "./pathway.ts";

/** Articulated students come before any score. */
const FIRST = 100;

/** In October final-year students settle what they want: go on studying (by rank), work here, or leave. */
export const makePlans = process({
  id: "make-plans",
  name: { zh: "毕业去向打算", en: "Final-year plans" },
  does: {
    zh: "每年10月，毕业年级按成绩预定升学名额，其余比较本地与外地的工资、就业机会和住房帮助，决定在本地求职还是外出。",
    en: "In October final-year students go on by rank or compare pay, jobs and housing here and away and decide where to search.",
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
  draws: ["score", "move", "effort", "credential"],
  run: (world, month) => {
    if (moyOf(month) !== 10) return;
    const { persons, lists, geometry, plan, schools, programmes } = world;
    const final = month + 9;
    const groups: Candidate[][] = [[], []];
    const students: Person[][] = [[], [], [], []];
    const others: Person[] = [];
    for (let p = 0 as Person; p < lists.personEnd; p++) {
      const s = persons.status[p];
      if (
        persons.until[p] !== final ||
        s < status.vocational ||
        s > status.undergraduate ||
        persons.home[p] >= geometry.places
      )
        continue;
      const level = s === status.vocational ? 1 : s === status.higher ? 2 : 3;
      learn(world, p, level, programmes.cluster[persons.programme[p] as never], month);
      students[level].push(p);
      if (s === status.undergraduate) others.push(p);
      else
        groups[s === status.vocational ? 0 : 1].push({
          row: p,
          score: scoreOf(world, p, month) - (persons.order[p] >= 0 ? 1 : 0) + (articulated(world, p) ? FIRST : 0),
        });
    }
    assess(world, students, month);
    const further = furtherOf(plan.region);
    groups.forEach((group, i) => {
      group.sort(byScore(world));
      const on = Math.round(group.length * (i === 0 ? further.secondary : further.upgrade));
      group.forEach(({ row }, rank) => {
        if (rank < on) persons.marks[row] |= mark.goesOn;
        else others.push(row);
      });
    });
    const { k0, k1 } = world.draws.of(streams.move, month);
    for (const p of others) {
      const r = persons.programme[p];
      const level = persons.status[p] === status.vocational ? 1 : persons.status[p] === status.higher ? 2 : 3;
      const place = schools.place[programmes.school[r as never]];
      const bound = persons.order[p] >= 0 ? 0.5 : 1;
      if (unit(draw2(k0, k1, persons.key[p], 0)) * bound < stayChance(world, p, level, place))
        persons.marks[p] |= mark.seeksHere;
    }
  },
});
