import { draw2, unit } from "../../kernel/random.ts";
import type { School } from "../../world/education.ts";
import type { City, Government } from "../../world/governments.ts";
import { streams } from "../../world/keys.ts";
import { account, reason } from "../../world/money.ts";
import { type Person, status } from "../../world/persons.ts";
import { process } from "../../world/process.ts";
import { anchorScratch, skillsAt } from "../../world/skills.ts";
import type { World } from "../../world/world.ts";

/** In their month of birth some adults come across a course for the work they do or seek, and take it where it pays (lifelong learning). */
export const retrain = process({
  id: "retrain",
  name: { zh: "在职与失业人员培训", en: "Courses for adults" },
  does: {
    zh: "在职和失业者每年有一定机会遇到所从事或所求职业的培训，预期收益高于自付费用者参加，缩小部分专业技能差距；费用由本人和财政分担，付给学校。",
    en: "Each year some of the employed and unemployed come across a course for the work they do or seek; those whom it pays take it and close part of their technical gap; they and the public purse pay a school.",
  },
  reads: ["persons", "occupations"],
  writes: ["persons.anchor", "skill", "city.courses", "schools.cash", "governments.cash", "ledger"],
  draws: ["course"],
  run: (world, month) => {
    const { lists, persons, parameters, city } = world;
    const { courseChance } = parameters.credentials;
    const { k0, k1 } = world.draws.of(streams.course, month);
    let taken = 0;
    for (let i = 0; i < lists.yearlyCount; i++) {
      const p = lists.yearly[i] as Person;
      if (!mayAttend(world, p, month) || unit(draw2(k0, k1, persons.key[p], 0)) >= courseChance) continue;
      if (!pays(world, p, month)) continue;
      attend(world, p, month);
      pay(world, Math.floor(world.schools.capacity * unit(draw2(k0, k1, persons.key[p], 1))) as School);
      taken++;
    }
    city.courses[0 as City] = taken;
  },
});

/** Log output that closing all of the technical gap would add; the skills of the month are left in scratch. */
function gapOf({ geometry: g, scratch, parameters }: World, o: number): number {
  let gap = 0;
  for (let k = 0; k < g.skills; k++) {
    const at = o * g.skills + k;
    if (g.keys[at] > 0) gap += g.keys[at] * Math.max(0, 1 - scratch[k] * g.inverse[at]);
  }
  return parameters.skills.relativeLoss * gap;
}

/** Whether a person is of those adults who may come across a course. */
export function mayAttend({ persons, geometry, parameters }: World, p: Person, month: number): boolean {
  const s = persons.status[p];
  if ((s !== status.employed && s !== status.unemployed) || persons.home[p] >= geometry.places) return false;
  return month - persons.born[p] <= 12 * parameters.credentials.courseAge;
}

/** Whether the worker's share of the product gained is worth more than the part of the fee they bear. */
export function pays(world: World, p: Person, month: number): boolean {
  const { persons, parameters, occupations, scratch } = world;
  const { courseShare, courseFee, courseGrant, courseHorizon } = parameters.credentials;
  skillsAt(world, p, month, scratch);
  const o = persons.occupation[p];
  const gain =
    parameters.wages.bargaining * occupations.wage[o as never] * courseShare * gapOf(world, o) * courseHorizon;
  return gain > courseFee * (1 - courseGrant);
}

function attend(world: World, p: Person, month: number): void {
  const { geometry: g, scratch, persons, parameters } = world;
  const o = persons.occupation[p];
  for (let k = 0; k < g.skills; k++) {
    const at = o * g.skills + k;
    if (g.keys[at] > 0 && scratch[k] < g.needs[at])
      scratch[k] += parameters.credentials.courseShare * (g.needs[at] - scratch[k]);
  }
  anchorScratch(world, p, month);
}

/** The fee goes to a school, which pays most of it to instructors. */
function pay({ parameters, ledger, schools, governments }: World, school: School): void {
  const { courseFee, courseGrant, courseCost } = parameters.credentials;
  const fee = Math.floor(courseFee * 100);
  const grant = Math.floor(fee * courseGrant);
  const cost = Math.floor(fee * courseCost);
  schools.cash[school] += fee - cost;
  governments.cash[0 as Government] -= grant;
  ledger.pay(account.households, account.schools, reason["course-fees"], fee - grant);
  ledger.pay(account.government, account.schools, reason["course-grants"], grant);
  ledger.pay(account.schools, account.households, reason.wages, cost);
}
