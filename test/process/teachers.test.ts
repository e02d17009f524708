import { expect, test } from "vitest";
import { live } from "../../src/month.ts";
import { rateTeaching } from "../../src/process/school/rate.ts";
import { renewTeachers } from "../../src/process/school/staff.ts";
import { reviseCurricula } from "../../src/process/school/teach.ts";
import { branchOff } from "../../src/run.ts";
import { residuals } from "../../src/world/conserve.ts";
import type { Plan } from "../../src/world/plan.ts";
import { copyWorld, type World } from "../../src/world/world.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

const plan = smallPlan("baseline", 24);
const start = smallWorld(plan);

/** The small city at the branch under other parameters, in a month of the year. */
function at(moy: number, parameters: Plan["parameters"] = {}): World {
  const world = branchOff(start, { ...plan, parameters: { ...plan.parameters, ...parameters } });
  world.month += (moy - 1 - (world.month % 12) + 12) % 12;
  return world;
}

const mean = (values: ArrayLike<number>, weights: ArrayLike<number>): number => {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < values.length; i++) {
    sum += (values[i] as number) * (weights[i] as number);
    weight += weights[i] as number;
  }
  return sum / weight;
};

/** What an August and an October make of a world: dual-qualified share, currency, practice and teaching. */
function year(world: World) {
  renewTeachers.run(world, world.month);
  rateTeaching.run(world, world.month + 2);
  const { teachers, programmes } = world;
  return {
    dual: mean(teachers.dual, teachers.held),
    practice: mean(teachers.practice, teachers.held),
    currency: mean(programmes.currency, programmes.pupils),
    teaching: mean(programmes.teaching, programmes.pupils),
  };
}

test("teaching is 1 on average in the base year, and differs between programmes", () => {
  const world = at(10);
  world.spinUp = true;
  rateTeaching.run(world, world.month);
  const { teaching, pupils } = world.programmes;
  expect(mean(teaching, pupils)).toBeCloseTo(1, 2);
  expect(Math.max(...Array.from(teaching)) - Math.min(...Array.from(teaching))).toBeGreaterThan(0.01);
});

test("certification raises the dual-qualified share and nothing that is taught; practice raises what is taught", () => {
  const usual = year(at(8, { "teachers.dualPay": 0 }));
  const certified = year(
    at(8, { "teachers.dualPay": 0, "teachers.certify": 1, "teachers.certifyMost": 1, "teachers.dualMonths": 0 }),
  );
  expect(certified.dual).toBeGreaterThan(usual.dual + 0.1);
  expect({ ...certified, dual: 0 }).toEqual({ ...usual, dual: 0 });
  const practised = year(at(8, { "skills.practiceMonths": 3 }));
  expect(practised.practice).toBeGreaterThan(usual.practice + 1);
  expect(practised.currency).toBeGreaterThan(usual.currency + 0.05);
  expect(practised.teaching).toBeGreaterThan(usual.teaching + 0.005);
});

/** Share of what posts need that graduates lack after six years of revisions, practice and teaching. */
function gap(parameters: Plan["parameters"], change: (world: World) => void = () => {}): number {
  const world = at(5, parameters);
  change(world);
  const { programmes, schools } = world;
  for (let year = 0; year < 6; year++, world.month += 12) {
    for (let s = 0; s < schools.capacity; s++) schools.cash[s as never] = 1e12;
    reviseCurricula.run(world, world.month);
    renewTeachers.run(world, world.month + 3);
    rateTeaching.run(world, world.month + 5);
  }
  const held = Array.from({ length: programmes.capacity }, (_, i) => {
    const r = i as never;
    return programmes.pupils[r] > 0
      ? schools.quality[programmes.school[r]] * programmes.teaching[r] * programmes.vintage[r]
      : 0;
  });
  return 1 - mean(held, programmes.pupils);
}

test("the skill gap rises with the speed of technology and the rigidity of schools, and falls with teachers' practice, not with certificates", () => {
  const usual = gap({});
  expect(gap({ "skills.curriculumAgeing": 0.1 })).toBeGreaterThan(usual + 0.02);
  const rigid = gap({}, ({ schools }) => {
    for (let s = 0; s < schools.capacity; s++) schools.rigidity[s as never] = 0.9;
  });
  expect(rigid).toBeGreaterThan(usual + 0.02);
  expect(gap({ "skills.practiceMonths": 3 })).toBeLessThan(usual - 0.01);
  const certificates = { "teachers.certify": 1, "teachers.certifyMost": 1, "teachers.dualMonths": 0 };
  expect(gap({ ...certificates, "teachers.dualPay": 0 })).toBe(gap({ "teachers.dualPay": 0 }));
});

test("teachers leave more where firms of their field pay more, and nobody is over the age of retirement", () => {
  const left = (shift: number): number => {
    const world = at(8);
    for (let o = 0; o < world.occupations.capacity; o++) world.occupations.logWage[o as never] += shift;
    renewTeachers.run(world, world.month);
    const { teachers, schools } = world;
    for (let t = 0; t < teachers.capacity; t++)
      if (teachers.held[t as never]) expect(world.month - teachers.born[t as never]).toBeLessThan(60 * 12);
    return Array.from(schools.left as unknown as ArrayLike<number>).reduce((a, b) => a + b, 0);
  };
  expect(left(0.4)).toBeGreaterThan(1.4 * left(0));
});

test("a school with fewer teachers, less equipment or no engineers teaches less well", () => {
  const taught = (change: (world: World) => void, parameters: Plan["parameters"] = {}): number => {
    const world = at(10, parameters);
    change(world);
    rateTeaching.run(world, world.month);
    return mean(world.programmes.teaching, world.programmes.pupils);
  };
  const usual = taught(() => {});
  const unstaffed = taught(({ teachers }) => {
    for (let t = 0; t < teachers.capacity; t += 2) teachers.held[t as never] = 0;
  });
  const bare = taught(({ schools }) => {
    for (let s = 0; s < schools.capacity; s++) schools.equipment[s as never] /= 2;
  });
  expect(unstaffed).toBeLessThan(usual - 0.02);
  expect(bare).toBeLessThan(usual - 0.02);
  expect(taught(() => {}, { "teachers.engineersMost": 0 })).toBeLessThan(usual - 0.005);
});

test("schools without money pay nobody, buy nothing and send nobody to firms, and the city lives on", () => {
  const money = { ...plan.region.money, vocationalBudget: 0 };
  const world = copyWorld(start, { ...plan, region: { ...plan.region, money } });
  const { schools } = world;
  for (let month = 0; month < 24; month++) live(world);
  for (let s = 0; s < schools.capacity; s++) {
    expect(schools.released[s as never]).toBeLessThan(5);
    expect(schools.engineers[s as never]).toBe(0);
    expect(schools.cash[s as never]).toBeGreaterThanOrEqual(0);
  }
  expect(residuals(world).filter(({ residual }) => residual !== 0)).toEqual([]);
  const usual = branchOff(start, plan);
  for (let month = 0; month < 24; month++) live(usual);
  const held = (w: World) => Array.from(w.teachers.held as unknown as ArrayLike<number>).reduce((a, b) => a + b, 0);
  expect(held(world)).toBeLessThan(held(usual));
  const { programmes } = world;
  for (let r = 0; r < programmes.capacity; r++)
    if (programmes.pupils[r as never] > 0) expect(programmes.teaching[r as never]).toBeGreaterThan(0);
});
