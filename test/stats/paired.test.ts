import { describe, expect, it } from "vitest";
import { meanInterval, pairedDifferences, pairedP } from "../../src/stats/paired.ts";
import { normals, shareOf } from "./normal.ts";

/** Pairs that share three quarters of their variance, as runs on common random numbers do. */
function pairs(normal: () => number, n: number, effect: number): number[] {
  const a: number[] = [];
  const b: number[] = [];
  for (let i = 0; i < n; i++) {
    const shared = 3 * normal();
    a.push(shared + normal());
    b.push(shared + normal() * 2 + effect);
  }
  return pairedDifferences(a, b);
}

describe("paired t interval", () => {
  it("agrees with a worked example (Student 1908, hours of sleep)", () => {
    const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const differences = pairedDifferences(first, second);
    const interval = meanInterval(differences, 0.95);
    expect(interval.estimate).toBeCloseTo(1.58, 12);
    expect(interval.low).toBeCloseTo(0.7001142, 6);
    expect(interval.high).toBeCloseTo(2.4598858, 6);
    expect(pairedP(differences)).toBeCloseTo(0.002833, 6);
  });

  it.each([5, 20])("covers the true mean in 93–97 %% of 2,000 experiments of %i pairs", (n) => {
    const normal = normals(`coverage ${n}`);
    const covered = shareOf(2000, () => {
      const { low, high } = meanInterval(pairs(normal, n, 0.4), 0.95);
      return low <= 0.4 && 0.4 <= high;
    });
    expect(covered).toBeGreaterThan(0.93);
    expect(covered).toBeLessThan(0.97);
  });

  it("would be caught with normal instead of t quantiles: 5 pairs cover too seldom", () => {
    const normal = normals("planted");
    const covered = shareOf(2000, () => {
      const { estimate, low } = meanInterval(pairs(normal, 5, 0.4), 0.95);
      return Math.abs(0.4 - estimate) <= ((estimate - low) * 1.959964) / 2.776445;
    });
    expect(covered).toBeLessThan(0.93);
  });

  it("rejects a true null in 5 ± 1.5 % of experiments", () => {
    const normal = normals("null");
    const rejected = shareOf(2000, () => pairedP(pairs(normal, 20, 0)) < 0.05);
    expect(Math.abs(rejected - 0.05)).toBeLessThan(0.015);
  });

  it("leaves out pairs without a figure and says nothing of fewer than two", () => {
    expect(pairedDifferences([1, Number.NaN, 3], [2, 5, Number.NaN])).toEqual([1]);
    expect(meanInterval([1], 0.95).estimate).toBe(1);
    expect(meanInterval([1], 0.95).low).toBeNaN();
    expect(meanInterval([], 0.95).estimate).toBeNaN();
    expect(pairedP([1])).toBeNaN();
    expect(pairedP([0, 0, 0])).toBe(1);
  });
});
