import { phases } from "../../../src/month.ts";
import { type Person, status } from "../../../src/world/persons.ts";
import type { Plan } from "../../../src/world/plan.ts";
import { populate } from "../../../src/world/populate.ts";
import type { World } from "../../../src/world/world.ts";

/** Monthly hazard of leaving a post, and chance that one of a month's two contacts suits. */
const LEAVING = 0.006;
const CONTACT = 0.05;

/** Everybody alike, every contact that suits ends in a job, nobody leaves the labour force or looks while at work. */
const degenerate = {
  "skills.generalStep": 0.1,
  "skills.technicalNeed": 0.2,
  "skills.shortfallLoss": 0.2,
  "skills.relativeLoss": 0.05,
  "skills.surplusGain": 0,
  "skills.returnSkilled": 0,
  "skills.returnTechnician": 0,
  "skills.returnProfessional": 0,
  "skills.abilitySpread": 0,
  "skills.signalNoise": 0,
  "wages.bargaining": 0,
  "wages.sizePremium": 0,
  "firms.shockSpread": 0,
  "firms.opening": 1,
  "market.platformLooks": 0,
  "market.referralReach": 0,
  "market.examLevel": 4,
  "market.knownOwn": 0,
  "market.knownAny": 1,
  "market.applications": 1,
  "market.suitable": CONTACT,
  "market.bar": 0.5,
  "market.noviceBar": 0.6,
  "market.productMargin": 0,
  "market.reserveFloor": 0,
  "market.reserveDecay": 0.5,
  "market.fieldTaste": 0,
  "market.commuting": 0,
  "market.jobSearch": 0,
  "market.dismissal": 0.6,
  "market.quitYoung": 0,
  "market.quitBase": LEAVING,
  "market.quitInactive": 0,
  "market.ownAccountIn": 0,
  "market.ownAccountOut": 0,
  "market.activity": 0,
  "market.inactivity": 0,
};

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
  const found = seeds.map((seed) => {
    const world = populate({ ...plan, parameters }, seed);
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
