import { describe, expect, it } from "vitest";
import { varianceReduction } from "../../src/stats/coupling.ts";
import { covariance, mean, variance } from "../../src/stats/moments.ts";
import { quantile } from "../../src/stats/quantile.ts";

describe("moments and quantiles", () => {
  it("are those of the textbook", () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 12);
    expect(covariance([1, 2, 3], [2, 4, 6])).toBe(2);
    expect(quantile([3, 1, 2, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4, 5], 0.1)).toBeCloseTo(1.4, 12);
    expect([quantile([7, 1], 0), quantile([7, 1], 1)]).toEqual([1, 7]);
  });
  it("are NaN of nothing", () => {
    for (const found of [mean([]), variance([1]), covariance([1, 2], [1]), quantile([], 0.5), quantile([1], 1.5)]) {
      expect(found).toBeNaN();
    }
  });
});

describe("variance reduction", () => {
  it("is 1 without coupling, large with it, below 1 where luck is opposed", () => {
    expect(varianceReduction([1, -1, 1, -1], [1, 1, -1, -1])).toBeCloseTo(1, 12);
    expect(varianceReduction([10, 20, 30], [11, 20, 31])).toBeGreaterThan(100);
    expect(varianceReduction([1, 2, 3], [3, 2, 1])).toBeCloseTo(0.5, 12);
  });
  it("is NaN for runs that never differ", () => {
    expect(varianceReduction([1, 2], [1, 2])).toBeNaN();
  });
});
