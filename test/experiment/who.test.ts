import { expect, test } from "vitest";
import type { RunResult } from "../../src/experiment/engine.ts";
import { whoOf } from "../../src/experiment/who.ts";
import { runOf, sampleOf, steady } from "./sample.ts";

const named = (id: string) => ({ id, name: { zh: id, en: id } });
const dimensions = [
  { ...named("sex"), groups: ["men", "women"].map(named) },
  { ...named("age"), groups: ["young", "old"].map(named) },
];
const luck = [3, -1, 2, -4, 1, 5, -2, 0, -3, 2, 4, -5];

/** A run whose men are at one figure and women at another in two Decembers, the later told twice as large. */
const run = (men: number, women: number): RunResult => ({
  ...runOf("jobs", steady(men + women)),
  groups: [335, 347].flatMap((month, year) =>
    Object.entries({ men, women }).map(([group, value]) => ({
      indicator: "at-work",
      dimension: "sex",
      group,
      month,
      value: value * (1 + year),
    })),
  ),
});
const arm = (men: number, women: number, noise: number) =>
  luck.map((each, pair) => run(100 + each + men, 200 - each + women + noise * luck[11 - pair]));
const sample = sampleOf([arm(0, 0, 0), arm(10, 0, 1), arm(0, 0, 0.5)]);

test("net changes stand beside the placebo's, group by group, and sum to the whole", () => {
  const found = whoOf(sample, [{ id: "a", arm: 1 }], 335, dimensions);
  expect(found?.dimensions.map(({ id }) => id)).toEqual(["sex"]);
  const [men, women] = found?.rows ?? [];
  expect([men.group, men.base, men.difference.estimate, men.placebo.high]).toEqual([
    "men",
    expect.closeTo(100.1667, 3),
    10,
    0,
  ]);
  expect(women.placebo.high).toBeGreaterThan(0);
  expect(men.difference.estimate + women.difference.estimate).toBeCloseTo(10 + 2 / 12, 9);
  expect([men.clear, women.clear]).toEqual([true, false]);
  expect(whoOf(sample, [{ id: "a", arm: 1 }], 347, dimensions)?.rows[0].difference.estimate).toBe(20);
});

test("without counts by group nothing is told", () => {
  expect(whoOf(sampleOf([[runOf("jobs", steady(1))]]), [], 335, dimensions)).toBeUndefined();
});
