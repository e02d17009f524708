import { expect, it, test } from "vitest";
import { pairedP } from "../../src/stats/paired.ts";
import { pairsToTell } from "../../src/stats/power.ts";
import { normals, shareOf } from "./normal.ts";

test("pairs that tell a mean of half, one or two standard deviations are those of other programs", () => {
  // Paired t test, two-sided, 5 %, power 80 %
  expect([0.5, 1].map((size) => pairsToTell(size, 1, 0.05))).toEqual([34, 10]);
  expect(pairsToTell(2, 1, 0.05)).toBeLessThanOrEqual(6);
  expect(pairsToTell(0.2, 1, 0.05)).toBe(199);
});

it.each([0.05, 0.0125])("tells what is there four times in five at level %d", (level) => {
  const size = 0.8;
  const pairs = pairsToTell(size, 1, level);
  const told = (n: number) => {
    const normal = normals(`power ${level} ${n}`);
    return shareOf(2000, () => pairedP(Array.from({ length: n }, () => size + normal())) < level);
  };
  expect(told(pairs)).toBeGreaterThan(0.77);
  expect(told(pairs - 2)).toBeLessThan(0.8);
});

test("more spread or a smaller change takes more pairs; without either there is no number", () => {
  expect(pairsToTell(1, 2, 0.05)).toBe(pairsToTell(0.5, 1, 0.05));
  expect(pairsToTell(1e-9, 1, 0.05)).toBe(10_000);
  expect(pairsToTell(1, 0, 0.05)).toBe(2);
  expect([pairsToTell(0, 1, 0.05), pairsToTell(1, Number.NaN, 0.05)]).toEqual([Number.NaN, Number.NaN]);
});
