import { describe, expect, it } from "vitest";
import { meanInterval } from "../../src/stats/paired.ts";
import { sharePositive, spreadInterval } from "../../src/stats/spread.ts";
import { normals, shareOf } from "./normal.ts";

const draws = (normal: () => number, n: number) => Array.from({ length: n }, () => 2 + 3 * normal());

describe("spread across draws", () => {
  it.each([4, 20])("holds the next draw in 88–92 %% of 4,000 experiments of %i draws", (n) => {
    const normal = normals(`spread ${n}`);
    const held = shareOf(4000, () => {
      const { low, high } = spreadInterval(draws(normal, n), 0.9);
      const next = 2 + 3 * normal();
      return low <= next && next <= high;
    });
    expect(held).toBeGreaterThan(0.88);
    expect(held).toBeLessThan(0.92);
  });

  it("would be caught if it were the interval of the mean", () => {
    const normal = normals("planted");
    const held = shareOf(1000, () => {
      const { low, high } = meanInterval(draws(normal, 20), 0.9);
      const next = 2 + 3 * normal();
      return low <= next && next <= high;
    });
    expect(held).toBeLessThan(0.5);
  });

  it("keeps its width as draws are added, where the interval of the mean narrows", () => {
    const normal = normals("width");
    const few = draws(normal, 40);
    const many = [...few, ...draws(normal, 4000)];
    const width = (interval: { low: number; high: number }) => interval.high - interval.low;
    expect(width(spreadInterval(many, 0.9)) / width(spreadInterval(few, 0.9))).toBeGreaterThan(0.7);
    expect(width(meanInterval(many, 0.9)) / width(meanInterval(few, 0.9))).toBeLessThan(0.15);
  });

  it("counts the share of draws above 0", () => {
    expect(sharePositive([1, 2, -1, 0])).toBe(0.625);
    expect(sharePositive([])).toBeNaN();
  });
});
