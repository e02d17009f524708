import { moyOf, yearOf } from "../../kernel/calendar.ts";
import { categorical } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { newcomerKey, streams } from "../../world/keys.ts";
import { type Person, status } from "../../world/persons.ts";
import { blank, trained } from "../../world/populate/person.ts";
import { sampleStart } from "../../world/populate/sample.ts";
import { undergraduates } from "../../world/populate/students.ts";
import { cohortAt15, pathsOf } from "../../world/populate/tables.ts";
import { addPerson } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";
import { admit, byScore, type Candidate, scoreOf } from "./admit.ts";

/** In September a cohort enters at 15: by score to academic or vocational upper secondary school, the last to none. */
export const enrol = process({
  id: "enrol",
  name: { zh: "初中后分流与招生", en: "Track and enrol at 15" },
  does: {
    zh: "每年9月，满15岁的一届按中考成绩进入普通高中、中职（技工）或离校，中职生按志愿和分数录取到专业。",
    en: "Each September the cohort of 15 goes by score to academic school, to a vocational programme of its choice, or leaves.",
  },
  reads: ["programmes", "schools", "persons"],
  writes: ["persons", "skill", "programmes.applied", "programmes.admitted"],
  draws: ["sample", "attributes", "newcomer", "score", "seats", "choice"],
  run: (world, month) => {
    if (moyOf(month) !== 9) return;
    const { plan, words, persons } = world;
    const { region, k } = plan;
    const year = yearOf(month);
    const size = cohortAt15(region, plan.demography === "constant-cohorts" ? Math.min(year, region.dataYear) : year);
    const total = region.places.reduce((n, p) => n + p.population, 0);
    const start = sampleStart(words, k);
    const { k0, k1 } = world.draws.of(streams.newcomer, 0);
    const cohort: Candidate[] = [];
    let from = 0;
    region.places.forEach((place, i) => {
      const count = Math.round((size * place.population) / total);
      const first = (((start - from) % k) + k) % k;
      for (let ordinal = first; ordinal < count; ordinal += k) {
        const p = addPerson(world, newcomerKey(year - 15, i, Math.floor(ordinal)));
        blank(world, p, i, i, (year - 15 - 2000) * 12 + Math.floor(12 * unit(draw2(k0, k1, persons.key[p], 0))));
        trained(world, p);
        cohort.push({ row: p, score: scoreOf(world, p, month) });
      }
      from += count;
    });
    cohort.sort(byScore(world));
    const paths = pathsOf(region);
    const academic = Math.round(cohort.length * paths.academic);
    const vocational = Math.round(cohort.length * (paths.academic + paths.vocational));
    const july = month + 34;
    for (const { row } of cohort.slice(0, academic)) study(world, row, status.academic, -1, july);
    admit(world, cohort.slice(academic, vocational), 1, month, (p, r) => study(world, p, status.vocational, r, july));
    for (const { row } of cohort.slice(vocational)) persons.status[row] = status.inactive;
  },
});

/** Makes a person a student until a July. */
export function study(world: World, p: Person, to: number, programme: number, until: number): void {
  const { persons } = world;
  persons.status[p] = to;
  persons.programme[p] = programme;
  persons.until[p] = until;
  persons.since[p] = world.month;
}

/** In September students from elsewhere enter higher vocational and undergraduate programmes here. */
export const receiveStudents = process({
  id: "receive-students",
  name: { zh: "外地生源入学", en: "Students from elsewhere" },
  does: {
    zh: "每年9月，外地生源进入本市高职和本科。",
    en: "Each September students from elsewhere enter higher vocational and undergraduate programmes.",
  },
  reads: ["programmes", "schools"],
  writes: ["persons", "skill", "programmes.applied", "programmes.admitted"],
  draws: ["schooling", "attributes", "choice", "seats", "score"],
  run: (world, month) => {
    if (moyOf(month) !== 9) return;
    const { plan, words, persons, programmes, schools } = world;
    const { region, k } = plan;
    const { k0, k1 } = world.draws.of(streams.schooling, month);
    const tiers = region.tiers.map((t) => t.sendShare);
    const year = yearOf(month);
    for (const [level, years, count, offset] of [
      [2, 3, region.flows.importsHigherVocational, 0],
      [3, 4, region.flows.importsUndergraduate, undergraduates],
    ] as const) {
      const waiting = world.lists.applicants[level - 2];
      for (let ordinal = sampleStart(words, k); ordinal < count; ordinal += k) {
        const key = newcomerKey(year - 18, region.places.length, ordinal + offset);
        const p = addPerson(world, key);
        blank(
          world,
          p,
          region.places.length + categorical(unit(draw2(k0, k1, key, 1)), tiers),
          0,
          (year - 18 - 2000) * 12 + Math.floor(12 * unit(draw2(k0, k1, key, 2))),
        );
        persons.level[p] = 1;
        trained(world, p);
        persons.cluster[p] = 255;
        waiting.push(p);
      }
      admit(
        world,
        waiting.map((row) => ({ row, score: scoreOf(world, row, month) })),
        level,
        month,
        (p, r) => {
          persons.home[p] = schools.place[programmes.school[r]];
          study(world, p, level === 2 ? status.higher : status.undergraduate, r, month + 12 * years - 2);
        },
      );
      waiting.length = 0;
    }
  },
});
