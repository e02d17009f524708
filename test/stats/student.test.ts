import { describe, expect, it } from "vitest";
import { betaShare, logGamma } from "../../src/stats/beta.ts";
import { studentCdf, studentQuantile } from "../../src/stats/student.ts";

describe("Student's t", () => {
  it("has the quantiles of printed tables", () => {
    expect(studentQuantile(0.975, 1)).toBeCloseTo(12.7062047361747, 9);
    expect(studentQuantile(0.975, 19)).toBeCloseTo(2.09302405440831, 10);
    expect(studentQuantile(0.95, 19)).toBeCloseTo(1.72913281152137, 10);
    expect(studentQuantile(0.995, 4)).toBeCloseTo(4.60409487135, 9);
    expect(studentQuantile(0.975, 1e6)).toBeCloseTo(1.95996635682, 8);
    expect(studentQuantile(0.025, 19)).toBe(-studentQuantile(0.975, 19));
  });

  it("has the closed forms of one and two degrees of freedom", () => {
    for (const t of [-30, -2.5, -0.3, 0, 0.01, 1, 4, 1e3]) {
      expect(studentCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 13);
      expect(studentCdf(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 13);
    }
  });

  it("turns back into the probability it came from", () => {
    for (const df of [1, 3, 7.5, 19, 199]) {
      for (const p of [0.0005, 0.01, 0.2, 0.5, 0.77, 0.999])
        expect(studentCdf(studentQuantile(p, df), df)).toBeCloseTo(p, 12);
    }
  });

  it("is NaN where it isn't defined", () => {
    expect(studentQuantile(0.9, 0)).toBeNaN();
    expect(studentQuantile(1, 5)).toBeNaN();
    expect(studentCdf(1, -1)).toBeNaN();
    expect(betaShare(1.1, 1, 1)).toBeNaN();
  });

  it("stands on the gamma and beta functions", () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 12);
    expect(betaShare(0.3, 1, 1)).toBeCloseTo(0.3, 13);
    expect(betaShare(0.5, 2, 3)).toBeCloseTo(0.6875, 13);
    expect([betaShare(0, 2, 3), betaShare(1, 2, 3)]).toEqual([0, 1]);
  });
});
