import { moyOf, yearOf } from "../../kernel/calendar.ts";
import { categorical } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { enterRolls } from "../../world/enrolment.ts";
import { newcomerKey, streams } from "../../world/keys.ts";
import type { Level } from "../../world/levels.ts";
import { credential, noCluster, status } from "../../world/persons.ts";
import { blank, trained } from "../../world/populate/person.ts";
import { sampleStart } from "../../world/populate/sample.ts";
import { undergraduates } from "../../world/populate/students.ts";
import { cohortAt15, pathsOf } from "../../world/populate/tables.ts";
import { addPerson, removePerson } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";
import { admit, byScore, type Candidate, scoreOf } from "./admit.ts";
import { studyAway } from "./away.ts";
import { articulated, articulatedPlaces } from "./pathway.ts";
import { outlookOf, plainTracks, track, valueTracks } from "./track.ts";
import { admitUpgrades } from "./upgrade.ts";

/** Articulated students come before any score. */
const FIRST = 100;

/** In September a cohort enters at 15: by score to academic or vocational upper secondary school, the last to none. */
export const enrol = process({
  id: "enrol",
  name: { zh: "初中后分流与招生", en: "Track and enrol at 15" },
  does: {
    zh: "每年9月，满15岁的一届按预期收入、偏好和中考成绩填报并进入普通高中、中职（技工）或离校，中职生按志愿和分数录取到专业。",
    en: "Each September the cohort of 15 applies to academic or vocational school or leaves, by expected earnings and taste; academic schools admit by score, vocational programmes by choice and score.",
  },
  reads: ["programmes", "schools", "persons", "levels"],
  writes: [
    "persons",
    "skill",
    "programmes.applied",
    "programmes.admitted",
    "levels.entered",
    "levels.applied",
    "levels.intake",
    "city.cohort",
  ],
  draws: ["sample", "attributes", "newcomer", "score", "seats", "choice", "track"],
  run: (world, month) => {
    if (moyOf(month) !== 9) return;
    const { plan, words, persons, programmes } = world;
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
    const { levels } = world;
    const seats = Math.round(cohort.length * pathsOf(region).academic);
    const taken = divide(world, cohort, seats, month);
    const july = month + 34;
    const to = (t: number) => cohort.filter((_, i) => taken[i] === t);
    for (const { row } of to(track.academic)) enterRolls(world, row, status.academic, -1, july);
    const left = admit(world, to(track.vocational), 1, month, (p, r) => {
      enterRolls(world, p, status.vocational, r, july);
      if (programmes.admitted[r] <= articulatedPlaces(world, r, month)) persons.credentials[p] |= credential.pathway;
    });
    for (const row of [...left, ...to(track.work).map((c) => c.row)]) persons.status[row] = status.inactive;
    world.city.cohort[0 as never] = cohort.length;
    for (const t of [track.academic, track.vocational]) levels.intake[t as Level] = to(t).length;
  },
});

/** The track each of a cohort, best score first, takes: families apply by the value of tracks, academic schools fill their seats by score, the others take their second choice. */
function divide(world: World, cohort: readonly Candidate[], seats: number, month: number): Uint8Array {
  const { levels } = world;
  const see = outlookOf(world);
  const value = new Float64Array(3);
  const taken = new Uint8Array(cohort.length);
  for (const t of [track.academic, track.vocational]) levels.applied[t as Level] = 0;
  let left = seats;
  cohort.forEach(({ row }, i) => {
    valueTracks(world, row, see, month, value);
    const other = value[track.vocational] >= value[track.work] ? track.vocational : track.work;
    const wants = value[track.academic] > value[other] ? track.academic : other;
    if (wants !== track.work) levels.applied[wants as Level]++;
    taken[i] = wants === track.academic && left-- > 0 ? track.academic : other;
    if (world.witness?.follows(world.persons.key[row])) {
      const plain = new Float64Array(3);
      plainTracks(world, row, see, plain);
      const of = cohort.length;
      world.witness.divided(world, row, { plain, wanted: wants, taken: taken[i], rank: i, of, seats });
    }
  });
  return taken;
}

/** In September students from elsewhere enter higher vocational and undergraduate programmes here; where nothing is taught for them they don't come, and residents go elsewhere. */
export const receiveStudents = process({
  id: "receive-students",
  name: { zh: "外地生源入学", en: "Students from elsewhere" },
  does: {
    zh: "每年9月，外地生源进入本市高职和本科。",
    en: "Each September students from elsewhere enter higher vocational and undergraduate programmes.",
  },
  reads: ["programmes", "schools"],
  writes: ["persons", "skill", "programmes.applied", "programmes.admitted", "levels.entered", "levels.finished"],
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
        persons.cluster[p] = noCluster;
        waiting.push(p);
      }
      const upgrades = waiting.filter((p) => persons.status[p] === status.higher);
      const left = admit(
        world,
        waiting
          .filter((p) => persons.status[p] !== status.higher)
          .map((row) => ({ row, score: scoreOf(world, row, month) + (articulated(world, row) ? FIRST : 0) })),
        level,
        month,
        (p, r) => {
          persons.home[p] = schools.place[programmes.school[r]];
          persons.credentials[p] &= ~credential.pathway;
          enterRolls(world, p, level === 2 ? status.higher : status.undergraduate, r, month + 12 * years - 2);
        },
      );
      for (const p of left)
        if (persons.status[p] === status.gone) removePerson(world, p, month);
        else {
          persons.credentials[p] &= ~credential.pathway;
          studyAway(world, p, level, years, month);
        }
      if (level === 3) admitUpgrades(world, upgrades, month);
      waiting.length = 0;
    }
  },
});
