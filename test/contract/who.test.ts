import { beforeAll, expect, test } from "vitest";
import { Census } from "../../src/indicator/census.ts";
import { dimensionsOf } from "../../src/indicator/dimensions.ts";
import { type RunResult, simulate } from "../../src/run.ts";
import { status } from "../../src/world/persons.ts";
import { smallPlan, smallWorld } from "./worlds.ts";

const plan = smallPlan("train", 24);
let result: RunResult;
let atWork: number;
beforeAll(() => {
  const world = smallWorld(plan);
  result = simulate(world, plan);
  const census = new Census(world);
  census.take(world, plan.end - 1);
  atWork = (census.number(status.employed) + census.number(status.ownAccount)) * plan.k;
});

/** Sums over the groups of each dimension in a month. */
function sums(indicator: string, month: number): Record<string, number> {
  const found: Record<string, number> = {};
  for (const row of result.groups)
    if (row.indicator === indicator && row.month === month)
      found[row.dimension] = (found[row.dimension] ?? 0) + row.value;
  return found;
}

test("those at work sum to the census's, by every dimension", () => {
  const found = sums("at-work", plan.end - 1);
  expect(Object.keys(found).sort()).toEqual(["age", "cluster", "hukou", "level", "place", "sector", "sex", "size"]);
  expect(new Set(Object.values(found))).toEqual(new Set([atWork]));
});

test("graduates who stay sum to the indicator, by every dimension", () => {
  const july = plan.end - 6;
  const found = sums("stayers-1y", july);
  const row = result.months.indexOf(july) * result.indicators.length;
  expect(Object.keys(found).sort()).toEqual(["cluster", "hukou", "level", "origin", "sex"]);
  expect(new Set(Object.values(found))).toEqual(
    new Set([result.values[row + result.indicators.indexOf("stayers-1y")]]),
  );
});

test("every group of every figure has a name in both languages", () => {
  const names = new Map(
    dimensionsOf(plan.region).flatMap(({ id, groups }) => groups.map((group) => [`${id} ${group.id}`, group.name])),
  );
  const nameless = result.groups.filter(({ dimension, group }) => !names.get(`${dimension} ${group}`)?.zh);
  expect(nameless).toEqual([]);
});
