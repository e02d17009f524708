import { expect, test } from "vitest";
import { tiesOf } from "../../../src/report/figures/cost-effect.ts";

const point = (id: string, estimate: number, half: number) => ({
  id,
  cost: { estimate: 1, low: 1, high: 1 },
  effect: { estimate, low: estimate - half, high: estimate + half },
  per: undefined,
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
