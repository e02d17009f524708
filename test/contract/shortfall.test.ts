import { expect, test } from "vitest";
import { readShortfall } from "../../src/indicator/shortfall.ts";
import type { Person } from "../../src/world/persons.ts";
import { smallPlan, smallWorld } from "./worlds.ts";

test("people who can do all their posts need fall short by nothing, people who can do nothing by all of it", () => {
  const plan = smallPlan("baseline", 1);
  const world = smallWorld(plan);
  const month = world.month;
  const now = readShortfall(world, month).overall;
  expect(now).toBeGreaterThan(0);
  expect(now).toBeLessThan(0.5);
  for (let p = 0 as Person; p < world.lists.personEnd; p++) world.persons.anchor[p] = month;
  world.skill.fill(100);
  expect(readShortfall(world, month).overall).toBe(0);
  world.skill.fill(0);
  const { overall, bySkill, byOccupation } = readShortfall(world, month);
  expect(overall).toBe(1);
  for (const value of [...bySkill, ...byOccupation]) expect(Number.isNaN(value) || value === 1).toBe(true);
});
