import { expect, test } from "vitest";
import { apart, nice, range } from "../../src/chart/scale.ts";

test("a range holds its finite numbers and is never empty", () => {
  expect(range([3, Number.NaN, -2])).toEqual([-2, 3]);
  expect(range([4])).toEqual([3, 5]);
  expect(range([])).toEqual([-1, 1]);
});

test("a nice range ends on whole steps", () => {
  expect(nice([-68, 1325], 5)).toEqual([-500, 1500]);
  expect(nice([0, 0.31], 4)).toEqual([0, 0.4]);
});

test("labels move apart no more than they must and keep their order", () => {
  expect(apart([10, 50, 90], 15, 100)).toEqual([10, 50, 90]);
  expect(apart([98, 99, 97], 15, 100)).toEqual([85, 100, 70]);
  expect(apart([5, 5], 15, 100)).toEqual([5, 20]);
});
