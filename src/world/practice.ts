import { exp, pow } from "../kernel/maths.ts";
import type { Link } from "./education.ts";
import { mode, runs } from "./modes.ts";
import type { World } from "./world.ts";

/** Hours of a month's work by statute. */
const HOURS = 174;

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

/** Practice with firms open to all final-year students of each programme, in months of learning at work: bases and mentors per student. */
export function practiceOf(world: World): Float64Array {
  const { links, lists, programmes, parameters } = world;
  const { modes: M } = parameters;
  const months = new Float64Array(programmes.capacity);
  for (let l = 0 as Link; l < lists.linkEnd; l++) {
    if (!runs(world, l)) continue;
    const r = links.programme[l];
    const cohort = Math.max(1, programmes.seats[r]);
    const places = Math.min(1, links.base[l] / cohort) * links.vintage[l] * M.basePractice;
    months[r] += places + ((M.lectureHours * M.guided) / HOURS) * Math.min(1, links.seats[l] / cohort);
  }
  return months;
}
