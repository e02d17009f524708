import { expect, test } from "vitest";
import { live } from "../../src/month.ts";
import { adjustProgrammes } from "../../src/process/school/programmes.ts";
import { branchOff } from "../../src/run.ts";
import { residuals } from "../../src/world/conserve.ts";
import type { Programme } from "../../src/world/education.ts";
import { type Person, status } from "../../src/world/persons.ts";
import type { World } from "../../src/world/world.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

const plan = smallPlan("baseline", 60);
const start = smallWorld(plan);
const levels = ({ programmes }: World): number[] => {
  const seats = [0, 0, 0, 0];
  for (let r = 0 as Programme; r < programmes.capacity; r++)
    seats[programmes.level[r]] = (seats[programmes.level[r]] as number) + programmes.seats[r];
  return seats;
};
const May = (world: World) => {
  while (world.month % 12 !== 4) live(world);
  adjustProgrammes.run(world, world.month);
};
const running = ({ programmes }: World): Programme[] =>
  Array.from({ length: programmes.capacity }, (_, r) => r as Programme).filter((r) => programmes.seats[r] > 0);

test("seats of each level stay those planned while programmes open and close", () => {
  const world = branchOff(start, plan);
  const planned = levels(world);
  const [opened, closed] = [new Set<number>(), new Set<number>()];
  let before = new Set<number>(running(world));
  for (let month = 0; month < 60; month++) {
    live(world);
    const now = new Set<number>(running(world));
    for (const r of now) if (!before.has(r)) opened.add(r);
    for (const r of before) if (!now.has(r)) closed.add(r);
    before = now;
    expect(levels(world)).toEqual(planned);
  }
  expect(opened.size).toBeGreaterThan(3);
  expect(closed.size).toBeGreaterThan(0);
  expect(residuals(world).filter(({ residual }) => residual !== 0)).toEqual([]);
});

test("seats lost are noticed", () => {
  const world = branchOff(start, plan);
  world.programmes.seats[running(world)[0] as Programme]--;
  expect(residuals(world).find(({ id }) => id === "planned-seats")?.residual).toBe(1);
});

test("a programme less than half full for two years is closed, and its students finish", () => {
  const world = branchOff(start, plan);
  while (world.month % 12 !== 4) live(world);
  const [r] = running(world) as [Programme];
  const { programmes, persons } = world;
  for (const fill of [0, 0]) {
    programmes.offered[r] = 6;
    programmes.taken[r] = fill;
    adjustProgrammes.run(world, world.month);
  }
  expect(programmes.seats[r]).toBe(0);
  const students = () =>
    Array.from({ length: world.lists.personEnd }, (_, p) => p as Person).filter(
      (p) =>
        persons.programme[p] === r &&
        persons.status[p] >= status.vocational &&
        persons.status[p] <= status.undergraduate,
    ).length;
  const enrolled = students();
  for (let month = 0; month < 12; month++) live(world);
  expect(students()).toBeLessThanOrEqual(enrolled);
  for (let month = 0; month < 48; month++) live(world);
  expect(programmes.pupils[r]).toBe(0);
  expect(students()).toBe(0);
});

test("schools without money or the will to adjust open nothing; a programme is open a year after it is applied for", () => {
  const world = branchOff(start, { ...plan, parameters: { ...plan.parameters, "programmes.considers": 0 } });
  May(world);
  const count = running(world).length;
  for (let month = 0; month < 30; month++) live(world);
  expect(running(world).length).toBeLessThanOrEqual(count + 8);
  const poor = branchOff(start, { ...plan, parameters: { ...plan.parameters, "programmes.cost": 50_000_000 } });
  May(poor);
  expect(poor.city.opened[0 as never]).toBe(0);
});
