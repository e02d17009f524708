import { describe, expect, it } from "vitest";
import { Fault } from "../../../src/kernel/fault.ts";
import { maxT } from "../../../src/stats/compare/max-t.ts";
import { holm } from "../../../src/stats/holm.ts";
import { pairedP } from "../../../src/stats/paired.ts";
import { normals, shareOf } from "../normal.ts";

/** Differences of policies that share the baseline's luck. */
function family(normal: () => number, effects: readonly number[], n: number): number[][] {
  const shared = Array.from({ length: n }, () => 2 * normal());
  return effects.map((effect) => shared.map((luck) => luck + normal() + effect));
}

describe("max-|t| over several policies", () => {
  it("is the paired t test of one policy, up to resampling", () => {
    const [d] = family(normals("one"), [1], 30);
    const { singleStep, stepDown, intervals } = maxT([d], { draws: 4000 });
    expect(Math.abs(singleStep[0] - pairedP(d))).toBeLessThan(0.02);
    expect(stepDown).toEqual(singleStep);
    expect(intervals[0].estimate).toBeCloseTo(d.reduce((a, b) => a + b) / 30, 12);
  });

  it("uses the dependence that Holm can't: policies alike count as one", () => {
    const [d] = family(normals("alike"), [0.9], 30);
    const alike = [d, d, d, d];
    const { singleStep } = maxT(alike, { draws: 2000 });
    expect(singleStep[0]).toBeCloseTo(maxT([d], { draws: 2000 }).singleStep[0], 12);
    expect(singleStep[0]).toBeLessThan(holm(alike.map(pairedP))[0] / 2);
  });

  it("steps down: never above the single step, and in the order of the single step", () => {
    const { singleStep, stepDown } = maxT(family(normals("steps"), [3, 0, 0.6, 0.3], 20));
    for (const [i, p] of stepDown.entries()) expect(p).toBeLessThanOrEqual(singleStep[i]);
    const order = (p: readonly number[]) => p.map((_, i) => i).sort((i, j) => p[i] - p[j]);
    expect(order(stepDown)[0]).toBe(order(singleStep)[0]);
  });

  it("holds all means at once, and rejects any true null, at its level", () => {
    const normal = normals("family");
    let rejected = 0;
    const held = shareOf(500, () => {
      const found = maxT(family(normal, [0, 0, 0, 0], 20), { draws: 199 });
      if (Math.min(...found.stepDown) <= 0.05) rejected++;
      return found.intervals.every(({ low, high }) => low <= 0 && high >= 0);
    });
    expect(held).toBeGreaterThan(0.93);
    expect(rejected / 500).toBeLessThan(0.07);
  });

  it("drops a pair in which a policy has no figure, and says nothing of two pairs", () => {
    const [a, b] = family(normals("drop"), [0, 1], 10);
    a[3] = Number.NaN;
    const found = maxT([a, b]);
    expect([found.used, found.dropped]).toEqual([9, 1]);
    expect(maxT([[1, 2]]).stepDown[0]).toBeNaN();
    expect(maxT([[1, 2]]).intervals[0].low).toBeNaN();
    expect(() => maxT([[1, 2], [1]])).toThrow(Fault);
    expect(maxT([]).intervals).toEqual([]);
    expect(maxT([[0, 0, 0, 0]]).singleStep[0]).toBe(1);
  });
});
