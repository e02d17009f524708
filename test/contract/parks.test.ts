import { expect, test } from "vitest";
import { convene } from "../../src/process/government/council.ts";
import { branchOff, type RunResult, simulate } from "../../src/run.ts";
import { delayOf, savedByPark, visited } from "../../src/world/coordination.ts";
import type { Programme } from "../../src/world/education.ts";
import type { Firm } from "../../src/world/firms.ts";
import type { Park } from "../../src/world/governments.ts";
import type { Plan } from "../../src/world/plan.ts";
import { practiceOf, studentsNear } from "../../src/world/practice.ts";
import { smallPlan, smallWorld } from "./worlds.ts";

const plan = smallPlan("baseline", 30, 400);
const start = smallWorld(plan);
const fresh = (changed: Partial<Plan> = {}) => branchOff(start, { ...plan, ...changed });
const tenant = (world: typeof start): Firm => {
  for (let f = 0 as Firm; f < world.firms.capacity; f++) if (world.firms.park[f] >= 0) return f;
  throw new Error("no tenant");
};
const mean = ({ indicators, values }: RunResult, id: string): number => {
  const column = indicators.indexOf(id);
  const known = Array.from(
    { length: values.length / indicators.length },
    (_, t) => values[t * indicators.length + column],
  );
  const there = known.filter((v) => !Number.isNaN(v)) as number[];
  return there.reduce((a, b) => a + b, 0) / there.length;
};

test("a park without coordinators has nobody visited, one with more coordinators than tenants has everybody", () => {
  const world = fresh();
  const f = tenant(world);
  const p = world.firms.park[f];
  world.parks.tenants[p] = 10;
  world.parks.coordinators[p] = 0;
  expect(visited(world, f, world.month)).toBe(false);
  world.parks.coordinators[p] = 10;
  expect(visited(world, f, world.month)).toBe(true);
});

test("a consortium ripens towards what its coordinators can carry, and decays without them", () => {
  const world = fresh();
  const park = 0 as Park;
  const december = world.month - (world.month % 12) + 11;
  const due: number[] = [];
  for (const helped of [40, 40, 40, -2, -2, -2]) {
    world.parks.helped[park] = helped;
    world.month = december;
    convene.run(world, december);
    due.push(world.parks.stage[park]);
  }
  expect(due[2]).toBeGreaterThan(due[0] as number);
  expect(due[5]).toBeLessThan(due[2] as number);
  expect(Math.max(...due)).toBeLessThanOrEqual(1);
});

test("councils decide sooner where the consortium is riper, and in the order of the modes' declared delays", () => {
  const world = fresh();
  const f = tenant(world);
  const p = world.firms.park[f];
  world.parks.stage[p] = 0;
  const young = delayOf(world, f, world.month);
  world.parks.stage[p] = 1;
  expect(delayOf(world, f, world.month)).toBeLessThan(young);
  expect(savedByPark(world, f)).toBeCloseTo(world.parameters.coordination.saving, 12);
  const strong = fresh({ governance: "strong-lead" });
  strong.parks.stage[p] = 0;
  expect(delayOf(strong, f, world.month) / young).toBeCloseTo(strong.parameters.governance.strongDelay, 9);
});

test("each way of leading costs what the ledger shows, and the one who does all pays most", () => {
  const spending = (governance: Plan["governance"]) => {
    const led = { ...plan, governance };
    return mean(simulate(branchOff(start, led), led), "coordination-spending");
  };
  const [weak, strong, all] = [spending("weak-lead"), spending("strong-lead"), spending("contracting")];
  const each = plan.parameters["coordination.pay"] as number;
  const parks = plan.region.parks.length;
  const strongAdded = plan.parameters["governance.strongAdded"] as number;
  expect(weak).toBeCloseTo((parks * (plan.parameters["coordination.coordinators"] as number) * each) / 12, -2);
  expect(strong - weak).toBeCloseTo((parks * strongAdded * each) / 12, -2);
  expect(all).toBeGreaterThan(strong);
});

test("an open practice centre gives practice to the vocational students of its place alone, shared by all of them", () => {
  const world = fresh();
  const before = practiceOf(world);
  const park = 0 as Park;
  const near = studentsNear(world)[park] as number;
  world.parks.practice[park] = near / 4;
  const quarter = practiceOf(world).map((x, r) => x - (before[r] as number));
  world.parks.practice[park] = 2 * near;
  const full = practiceOf(world).map((x, r) => x - (before[r] as number));
  const { programmes, schools, parameters } = world;
  for (let r = 0 as Programme; r < programmes.capacity; r++) {
    const there = programmes.level[r] < 3 && schools.place[programmes.school[r]] === world.parks.place[park];
    expect(full[r]).toBeCloseTo(there ? parameters.modes.basePractice : 0, 9);
    expect(quarter[r]).toBeCloseTo(there ? parameters.modes.basePractice / 4 : 0, 9);
  }
  expect(near).toBeGreaterThan(0);
});
