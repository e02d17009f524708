import { expect, test } from "vitest";
import { live } from "../../src/month.ts";
import { readRatios, scarceField } from "../../src/process/market/ratios.ts";
import { branchOff } from "../../src/run.ts";
import { channel } from "../../src/world/channels.ts";
import { type Person, status } from "../../src/world/persons.ts";
import type { World } from "../../src/world/world.ts";
import { doseOf, smallPlan, smallWorld } from "../contract/worlds.ts";

const plan = smallPlan("baseline", 12, 300);
const start = smallWorld(plan);

/** Sets openings and seekers of two fields, all others having as many of each. */
function stage(openings: readonly number[], seekers: readonly number[]): World {
  const world = branchOff(start, plan);
  const { occupations, geometry } = world;
  for (let o = 0; o < geometry.occupations; o++) occupations.vacant[o as never] = occupations.seekers[o as never] = 0;
  for (let c = 0; c < geometry.clusters; c++) {
    const o = geometry.natural[c * 4 + 2] as never;
    occupations.vacant[o] = openings[c] ?? 10;
    occupations.seekers[o] = seekers[c] ?? 10;
  }
  readRatios(world);
  return world;
}

test("where every field has openings in proportion to its seekers nobody looks elsewhere", () => {
  const { desk } = stage([], []);
  expect(Math.max(...desk.slack)).toBe(0);
});

test("a field short of openings sends its seekers, in part, to the field that lacks people, and to no other", () => {
  const world = stage([4, 16], []);
  expect(world.desk.slack[0]).toBeCloseTo(0.6, 12);
  expect(world.desk.slack[1]).toBe(0);
  expect([0, 0.5, 0.999].map((u) => scarceField(world, 0, u))).toEqual([1, 1, 1]);
});

test("fields that lack people are looked up in proportion to the openings beyond their share, as those of an occupation like them", () => {
  const world = stage([0, 10, 15, 15], []);
  const { geometry, occupations, parameters } = world;
  const own = geometry.natural[2] as number;
  const liked = (c: number) => {
    const o = geometry.natural[c * 4 + 2] as number;
    const value = occupations.logWage[o as never] + (geometry.fit[own * geometry.occupations + o] as number);
    return Math.exp((value - occupations.logWage[own as never]) / parameters.market.choiceSpread);
  };
  expect(world.desk.slack[0]).toBe(1);
  const border = liked(2) / (liked(2) + liked(3));
  expect(border).not.toBeCloseTo(0.5, 2);
  const fields = [0.001, border - 0.001, border + 0.001, 0.999].map((u) => scarceField(world, own, u));
  expect(fields).toEqual([2, 2, 3, 3]);
});

test("without openings or without seekers nothing is read", () => {
  expect(Math.max(...stage(Array(40).fill(0), []).desk.slack)).toBe(0);
  expect(Math.max(...stage([], Array(40).fill(0)).desk.slack)).toBe(0);
  expect(scarceField(stage([], []), 0, 0.5)).toBe(-1);
});

test("some of those hired over the platform change fields", () => {
  const world = branchOff(start, {
    ...plan,
    policies: { ...plan.policies, ...doseOf("platform", "information-platform") },
  });
  const { persons, lists, geometry } = world;
  let crossed = 0;
  for (let i = 0; i < 12; i++) {
    const from = Array.from({ length: lists.personEnd }, (_, p) => persons.occupation[p as Person]);
    const { month } = world;
    live(world);
    from.forEach((o, i) => {
      const p = i as Person;
      if (
        persons.status[p] !== status.employed ||
        persons.since[p] !== month ||
        persons.channel[p] !== channel.platform
      )
        return;
      if (geometry.clusterOf[o] !== geometry.clusterOf[persons.occupation[p]]) crossed++;
    });
  }
  expect(crossed).toBeGreaterThan(0);
});
