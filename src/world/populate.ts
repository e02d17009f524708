import { yearOf } from "../kernel/calendar.ts";
import { draw, drawKey, seedWords } from "../kernel/random.ts";
import { hireRows } from "./channels.ts";
import { streams } from "./keys.ts";
import { moveRows } from "./moves.ts";
import { type Parameters, resolveParameters } from "./parameters.ts";
import type { Plan } from "./plan.ts";
import { populateAway } from "./populate/diaspora.ts";
import { populateFirms, type SampledFirm, sampleFirms } from "./populate/firms.ts";
import { populateInstitutions, teacherCount } from "./populate/institutions.ts";
import { seatEmployed } from "./populate/jobs.ts";
import { layPersons } from "./populate/lay.ts";
import { placeAges, populateResidents } from "./populate/residents.ts";
import { openRolls } from "./populate/rolls.ts";
import { populateImports } from "./populate/students.ts";
import { cohortAt15 } from "./populate/tables.ts";
import { rivalRows } from "./rivals.ts";
import { ventureYears } from "./ventures.ts";
import { createWorld, helpRows, type Sizes, type World } from "./world.ts";

/** The world at the start of the spin-up; `shuffle` lays sampled rows in another order, which changes nothing else. */
export function populate(plan: Plan, seed: string, shuffle = false, bytes?: number): World {
  const words = seedWords(seed);
  const { firms, moving } = resolveParameters(plan.parameters);
  const sample = sampleFirms(plan.region, plan.k, firms.smallest, words);
  const world = createWorld(plan, seed, sizesFor(plan, moving, sample), bytes);
  fillFreeRows(world, shuffle);
  populateInstitutions(world);
  populateFirms(world, sample, rowOrder(world, sample.length, shuffle, 1));
  const year = yearOf(plan.begin);
  populateResidents(world, year);
  populateAway(world, year);
  populateImports(world, year);
  if (!shuffle) layPersons(world);
  openRolls(world);
  seatEmployed(world);
  return world;
}

/** Rows are set aside for more persons than will live: those who study away, the part of yearly entrants who outnumber leavers, arrivals a year. */
const AWAY = 60_000;
const KEPT = 0.8;
const ARRIVALS = 6000;
const SPARE_PERSONS = 2000;

/** Rows for open and forward posts relative to posts; for new programmes of a school; and for links and classes, which are never sampled. */
const VACANT = 0.35;
const SPARE_VACANCIES = 500;
const SPARE_PROGRAMMES = 8;
const LINKS = 4000;
const CLASSES = 2000;

function sizesFor(plan: Plan, moving: Parameters["moving"], sample: readonly SampledFirm[]): Sizes {
  const { region, k } = plan;
  const begin = yearOf(plan.begin);
  let people = region.diaspora.reduce((n, d) => n + d.persons, 0);
  region.places.forEach((_, i) => {
    people += placeAges(region, moving, begin, i).reduce((a, b) => a + b, 0);
  });
  people += AWAY + 3 * region.flows.importsHigherVocational + 4 * region.flows.importsUndergraduate;
  for (let y = begin; y <= yearOf(plan.end); y++)
    people +=
      KEPT *
      (cohortAt15(region, y) + region.flows.importsHigherVocational + region.flows.importsUndergraduate + ARRIVALS);
  const posts = sample.reduce((n, f) => n + f.size * f.factor, 0);
  return {
    persons: Math.ceil(people / k) + SPARE_PERSONS,
    firms: sample.length,
    cells: sample.reduce((n, f) => n + f.groups.length, 0),
    vacancies: Math.ceil(posts * VACANT) + SPARE_VACANCIES,
    occupations: region.occupations.length,
    sectors: region.sectors.length,
    schools: region.schools.length,
    programmes: region.programmes.length + SPARE_PROGRAMMES * region.schools.length,
    levels: 4,
    teachers: teacherCount(region),
    links: LINKS,
    classes: CLASSES,
    governments: region.places.length + 1,
    parks: region.parks.length,
    help: helpRows(region.places.length),
    city: 1,
    hires: hireRows,
    moves: moveRows,
    rivals: rivalRows,
    ventures: ventureYears,
  };
}

function fillFreeRows(world: World, shuffle: boolean): void {
  const { lists, sizes } = world;
  const order = rowOrder(world, sizes.persons, shuffle, 0);
  for (let i = 0; i < sizes.persons; i++) lists.freePersons[i] = order[sizes.persons - 1 - i];
  lists.freePersonCount = sizes.persons;
  for (let i = 0; i < sizes.vacancies; i++) lists.freeVacancies[i] = sizes.vacancies - 1 - i;
  lists.freeVacancyCount = sizes.vacancies;
}

function rowOrder(world: World, n: number, shuffle: boolean, ordinal: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  if (!shuffle) return order;
  const { k0, k1 } = drawKey(world.words, streams.shuffle, ordinal);
  const at = Int32Array.from({ length: n }, (_, i) => draw(k0, k1, i));
  return order.sort((a, b) => at[a] - at[b] || a - b);
}
