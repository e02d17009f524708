import { phases } from "../../../src/month.ts";
import { type Person, status } from "../../../src/world/persons.ts";
import type { Plan } from "../../../src/world/plan.ts";
import { populate } from "../../../src/world/populate.ts";
import type { World } from "../../../src/world/world.ts";
import { CONTACT, degenerate, LEAVING } from "./degenerate.ts";

const running = new Set(["plan-posts", "adjust-posts", "separate", "search"]);
const processes = phases.flatMap((phase) => phase.processes).filter(({ id }) => running.has(id));

/** Share of resident employees and seekers who seek. */
function unemployment({ persons, lists, geometry }: World): number {
  const count = { employed: 0, unemployed: 0 };
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (persons.home[p] >= geometry.places) continue;
    if (persons.status[p] === status.employed) count.employed++;
    else if (persons.status[p] === status.unemployed) count.unemployed++;
  }
  return count.unemployed / (count.unemployed + count.employed);
}

/**
 * Chance of finding a post in a month of two contacts. With vacancies at random on a ring, a contact is lost to another
 * seeker's with a chance of contacts per vacancy, and in the second round the vacancy is gone with twice that chance.
 */
function finding(seekersPerVacancy: number): number {
  const rivals = CONTACT * seekersPerVacancy;
  return 1 - (1 - CONTACT * (1 - rivals)) * (1 - CONTACT * (1 - 3 * rivals));
}

/** Mean unemployment of a market with constant hazards s and f, beside s / (s + f); `young` adds a hazard for new hires. */
export function market(plan: Plan, seeds: readonly string[], young: number): { found: number[]; expected: number } {
  let crowd = 0;
  const parameters = { ...plan.parameters, ...degenerate, "market.quitYoung": young };
  // No licences: every post takes everybody.
  const region = { ...plan.region, occupations: plan.region.occupations.map((o) => ({ ...o, licence: 0 as const })) };
  const found = seeds.map((seed) => {
    const world = populate({ ...plan, region, parameters }, seed);
    world.city.staffing[0 as never] *= 1.25;
    let sum = 0;
    for (let month = 0; month < 240; month++) {
      for (const { run } of processes) run(world, world.month);
      world.month++;
      if (month < 80) continue;
      sum += unemployment(world) / 160;
      crowd += world.lists.unemployedCount / world.lists.openVacancyCount / 160 / seeds.length;
    }
    return sum;
  });
  return { found, expected: LEAVING / (LEAVING + finding(crowd)) };
}
