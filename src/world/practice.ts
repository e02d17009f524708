import { exp, pow } from "../kernel/maths.ts";
import { delivered } from "./delivery.ts";
import type { Link, Programme } from "./education.ts";
import type { Park } from "./governments.ts";
import { mode, runs } from "./modes.ts";
import type { World } from "./world.ts";

/** Share of the remaining gap in technical skill that so many months of practice close, at the speed of learning at work. */
export function practised({ plan }: World, months: number): number {
  let speed = 0;
  let n = 0;
  for (const s of plan.region.skills) {
    if (s.kind !== "technical") continue;
    speed += s.learning;
    n++;
  }
  return 1 - exp((-months * speed) / Math.max(1, n));
}

/** Share of the gap to the firm's needs that an order class closes, or the closer modes that hold one. */
export function deeperShare(world: World, m: number): number {
  const { orderShare } = world.parameters.skills;
  const left = 1 - orderShare;
  return 1 - left * (1 - furtherShare(world, m));
}

/** Share of what an order class leaves that the closer modes close: by their base, and by more time at the firm. */
export function furtherShare(world: World, m: number): number {
  const { modes: M, skills: P } = world.parameters;
  if (m < mode.base) return 0;
  const base = 1 - practised(world, M.basePractice);
  const time = m < mode.college ? 1 : pow(1 - P.orderShare, M.collegeTime / M.classTime - 1);
  return 1 - base * time;
}

/** Practice with firms open to all final-year students of each programme, in months of learning at work: bases, mentors and parks' open centres per student. */
export function practiceOf(world: World): Float64Array {
  const { links, lists, programmes, parameters } = world;
  const { modes: M } = parameters;
  const months = new Float64Array(programmes.capacity);
  for (let l = 0 as Link; l < lists.linkEnd; l++) {
    if (!runs(world, l)) continue;
    const r = links.programme[l];
    const cohort = Math.max(1, programmes.seats[r]);
    const places = Math.min(1, links.base[l] / cohort) * links.vintage[l] * M.basePractice;
    const lectures = ((M.lectureHours * M.guided) / parameters.wages.monthHours) * Math.min(1, links.seats[l] / cohort);
    months[r] += (places + lectures) * delivered(world, l);
  }
  addCentres(world, months);
  return months;
}

/** Final-year students whose school stands in the place of each park, real seats. */
export function studentsNear({ parks, programmes, schools }: World): Float64Array {
  const near = new Float64Array(parks.capacity);
  for (let r = 0 as Programme; r < programmes.capacity; r++)
    for (let p = 0 as Park; p < parks.capacity; p++)
      if (isNear(parks.place[p], programmes.level[r], schools.place[programmes.school[r]]))
        near[p] += programmes.seats[r];
  return near;
}

/** Whether students of a level at a school in a place may use a park's centre: vocational ones of the same place. */
const isNear = (park: number, level: number, school: number): boolean => level < 3 && park === school;

/** Places of parks' open centres are shared alike by the final-year students of vocational schools in the park's place. */
function addCentres(world: World, months: Float64Array): void {
  const { parks, programmes, schools, parameters } = world;
  const near = studentsNear(world);
  for (let p = 0 as Park; p < parks.capacity; p++) {
    if (!(parks.practice[p] > 0 && near[p] > 0)) continue;
    const gain = Math.min(1, parks.practice[p] / near[p]) * parameters.modes.basePractice;
    for (let r = 0 as Programme; r < programmes.capacity; r++)
      if (isNear(parks.place[p], programmes.level[r], schools.place[programmes.school[r]])) months[r] += gain;
  }
}
