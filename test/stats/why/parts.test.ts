import { describe, expect, it } from "vitest";
import { Fault } from "../../../src/kernel/fault.ts";
import { factorialEffects } from "../../../src/stats/why/factorial.ts";
import { dividends, shapley } from "../../../src/stats/why/shapley.ts";
import { combinationsOf } from "../../../src/stats/why/subsets.ts";
import { normals } from "../normal.ts";

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Mean of what a part adds over every order in which parts may come, by listing them. */
function byOrders(values: readonly number[], n: number): number[] {
  const orders = (left: number[]): number[][] =>
    left.length === 0 ? [[]] : left.flatMap((i) => orders(left.filter((j) => j !== i)).map((rest) => [i, ...rest]));
  const all = orders(Array.from({ length: n }, (_, i) => i));
  const added = new Array<number>(n).fill(0);
  for (const order of all) {
    let at = 0;
    for (const i of order) {
      added[i] += (values[at | (1 << i)] - values[at]) / all.length;
      at |= 1 << i;
    }
  }
  return added;
}

describe("why a package works", () => {
  it("gives a glove game's Shapley values", () => {
    const value = (parts: readonly number[]) => (parts.includes(0) && (parts.includes(1) || parts.includes(2)) ? 1 : 0);
    const found = shapley(combinationsOf(3, value));
    for (const [i, wanted] of [2 / 3, 1 / 6, 1 / 6].entries()) expect(found[i]).toBeCloseTo(wanted, 12);
  });

  it.each([1, 2, 5, 8])("sums to the total for %i parts, to 1e-9, and agrees with listing all orders", (n) => {
    const normal = normals(`parts ${n}`);
    const values = combinationsOf(n, () => 100 * normal());
    const total = (values.at(-1) ?? 0) - values[0];
    expect(Math.abs(sum(shapley(values)) - total)).toBeLessThan(1e-9);
    expect(Math.abs(sum(dividends(values)) - values[values.length - 1])).toBeLessThan(1e-9);
    if (n > 5) return;
    for (const [i, each] of byOrders(values, n).entries()) expect(shapley(values)[i]).toBeCloseTo(each, 9);
  });

  it("splits what two parts do only together evenly, and names it", () => {
    const values = combinationsOf(2, (parts) => 5 + sum(parts.map((i) => [3, 4][i])) + (parts.length === 2 ? 10 : 0));
    expect(dividends(values)).toEqual([5, 3, 4, 10]);
    expect(shapley(values)).toEqual([8, 9]);
    expect(factorialEffects(values)).toEqual([
      { parts: [0], effect: 8 },
      { parts: [1], effect: 9 },
      { parts: [0, 1], effect: 5 },
    ]);
  });

  it("recovers a factorial's coefficients, mains first", () => {
    const on = (parts: readonly number[], i: number) => (parts.includes(i) ? 1 : -1);
    const values = combinationsOf(3, (p) => 7 + 2 * on(p, 0) - 3 * on(p, 2) + 0.5 * on(p, 0) * on(p, 1) * on(p, 2));
    const found = new Map(factorialEffects(values).map(({ parts, effect }) => [parts.join(), effect]));
    expect([...found.keys()]).toEqual(["0", "1", "2", "0,1", "0,2", "1,2", "0,1,2"]);
    expect([...found.values()].map((x) => x + 0)).toEqual([4, 0, -6, 0, 0, 0, 1]);
  });

  it("refuses a table that isn't whole", () => {
    for (const wrong of [[1], [1, 2, 3], [1, Number.NaN], new Array(512).fill(1)])
      expect(() => shapley(wrong)).toThrow(Fault);
    expect(() => combinationsOf(9, () => 1)).toThrow(Fault);
  });
});
