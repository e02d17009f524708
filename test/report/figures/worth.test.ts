import { expect, test } from "vitest";
import { tiesOf, worthOf } from "../../../src/report/figures/worth.ts";
import { viewOf } from "../../../src/report/view.ts";
import { fixture } from "../fixture.ts";

const point = (id: string, estimate: number, half: number) => ({
  id,
  cost: { estimate: 1, low: 1, high: 1 },
  effect: { estimate, low: estimate - half, high: estimate + half },
  per: undefined,
  mean: undefined,
});

test("packages tie where each lies in the other's interval, in runs that don't chain", () => {
  const points = [point("a", 10, 3), point("b", 8, 3), point("c", 6, 3), point("d", 0, 1)];
  expect(tiesOf(points, undefined)).toEqual([["a", "b"]]);
  expect(tiesOf([point("a", 10, 5), ...points.slice(1)], undefined)).toEqual([["a", "b"]]);
  expect(tiesOf([point("a", 10, 1), point("b", 8, 9)], undefined)).toEqual([]);
});

test("the package that has earned the first rank is in no tie", () => {
  expect(tiesOf([point("a", 10, 9), point("b", 8, 9), point("c", 7, 9)], "a")).toEqual([["b", "c"]]);
});

test("where stayers aren't counted, the primary outcome stands for what money brings", () => {
  const given = fixture();
  const nothing = { estimate: Number.NaN, low: Number.NaN, high: Number.NaN };
  const uncounted = { ...given, efficiency: given.efficiency.map((row) => ({ ...row, stayers: nothing })) };
  expect(worthOf(viewOf(given, "zh"))).toMatchObject({ counted: true, name: "每年多留住的毕业生", unit: "人" });
  const worth = worthOf(viewOf(uncounted, "zh"));
  expect(worth).toMatchObject({ counted: false, name: "毕业一年留在本市就业的比例之差", unit: "个百分点" });
  expect(worth.points.map(({ effect }) => Math.round(1000 * effect.estimate))).toEqual([17, 3, 24, 34]);
});
