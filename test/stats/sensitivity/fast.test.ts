import { describe, expect, it } from "vitest";
import { Fault } from "../../../src/kernel/fault.ts";
import { fastCurves } from "../../../src/stats/design/fast.ts";
import { fastIndices } from "../../../src/stats/sensitivity/fast.ts";
import { ishigami, run } from "../functions.ts";

describe("eFAST", () => {
  const design = fastCurves({ factors: 3, samples: 1025, curves: 4, seed: "fast" });

  it("has curves that fill the factor's range evenly, and more curves contain the first", () => {
    expect(design.rows.length).toBe(3 * 4 * 1025);
    expect(design.rows.every(({ point }) => point.every((u) => u >= 0 && u <= 1))).toBe(true);
    const below = design.rows.slice(0, 1025).filter(({ point }) => point[0] < 0.25).length;
    expect(below / 1025).toBeCloseTo(0.25, 1);
    const one = fastCurves({ factors: 3, samples: 1025, seed: "fast" });
    expect(design.rows.slice(0, one.rows.length)).toEqual(one.rows);
  });

  it("comes within a few hundredths of Ishigami's indices", () => {
    const { first, total, dropped } = fastIndices(design, run(design, ishigami));
    expect(dropped).toBe(0);
    for (const [i, wanted] of [0.313905, 0.442411, 0].entries())
      expect(Math.abs(first[i].estimate - wanted)).toBeLessThan(0.03);
    for (const [i, wanted] of [0.557589, 0.442411, 0.243684].entries())
      expect(Math.abs(total[i].estimate - wanted)).toBeLessThan(0.05);
  });

  it("gives a sum's parts by the square of their slopes", () => {
    const { first } = fastIndices(
      design,
      run(design, ([x, y]) => x + 2 * y),
    );
    for (const [i, wanted] of [0.2, 0.8, 0].entries()) expect(first[i].estimate).toBeCloseTo(wanted, 2);
  });

  it("drops a curve with a failed run or no variance, and refuses a size that mixes frequencies", () => {
    const failed = fastIndices(design, run(design, ishigami).set("c1.2.7", Number.NaN));
    expect(failed.dropped).toBe(1);
    expect(
      fastIndices(
        design,
        run(design, () => 1),
      ).first[0].estimate,
    ).toBeNaN();
    for (const samples of [64, 63, 100]) expect(() => fastCurves({ factors: 3, samples, seed: "x" })).toThrow(Fault);
  });
});
