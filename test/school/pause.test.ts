import { expect, test } from "vitest";
import { moyOf } from "../../src/kernel/calendar.ts";
import { live } from "../../src/month.ts";
import { branchOff } from "../../src/run.ts";
import { pauseOf } from "../../src/world/pause.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

const plan = smallPlan("baseline", 24, 100);
const world = branchOff(smallWorld(plan), plan);
while (moyOf(world.month) !== 8) live(world);
const { persons, lists, parameters, geometry } = world;
const july = world.month - 1;
const left = Array.from({ length: lists.personEnd }, (_, p) => p as Person).filter(
  (p) => persons.graduated[p] === july && persons.home[p] < geometry.places,
);
const pausing = left.filter((p) => persons.status[p] === status.inactive);

test("of those who leave school without a post a share pauses, as long as was settled beforehand", () => {
  expect(pausing.length).toBeGreaterThan(5);
  for (const p of pausing) expect(persons.until[p]).toBe(july + pauseOf(world, p, july));
  for (const p of left) if (persons.status[p] === status.unemployed) expect(pauseOf(world, p, july)).toBe(0);
});

test("pauses are as frequent and end as fast as declared", () => {
  const pauses = Array.from({ length: 40_000 }, (_, i) => pauseOf(world, (i % lists.personEnd) as Person, 7 + 12 * i));
  const waits = pauses.filter((months) => months > 0);
  const { pausing: share, pauseEnds } = parameters.market;
  expect(waits.length / pauses.length).toBeCloseTo(share, 1.5);
  expect(waits.reduce((a, b) => a + b, 0) / waits.length / (1 / pauseEnds)).toBeCloseTo(1, 1);
});

test("who pauses seeks from the month on in which the pause ends, unless they have turned to something else before", () => {
  const ends = new Map(pausing.map((p) => [p, persons.until[p]]));
  let sought = 0;
  for (let month = 0; month < 6; month++) {
    live(world);
    for (const [p, end] of ends) {
      if (persons.status[p] === status.inactive) expect(end).toBeGreaterThanOrEqual(world.month);
      else if (persons.since[p] === end) sought++;
      if (persons.status[p] !== status.inactive) ends.delete(p);
    }
  }
  expect(sought).toBeGreaterThan(pausing.length / 2);
});
