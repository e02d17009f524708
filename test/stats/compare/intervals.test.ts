import { describe, expect, it } from "vitest";
import { Fault } from "../../../src/kernel/fault.ts";
import { bootstrapInterval } from "../../../src/stats/bootstrap.ts";
import { jeffreysInterval, positiveInterval } from "../../../src/stats/compare/share.ts";
import { lookAt, type StoppingRule } from "../../../src/stats/compare/until.ts";
import { welchInterval, welchP } from "../../../src/stats/compare/welch.ts";
import { mean } from "../../../src/stats/moments.ts";
import { normals, shareOf } from "../normal.ts";
import { drawsOf } from "../shapes.ts";

const draws = (normal: () => number, n: number) => Array.from({ length: n }, normal);

describe("bootstrap interval", () => {
  const law = [576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594];

  it("repeats itself, and BCa moves towards the long tail", () => {
    const skewed = law.map((x) => Math.exp((x - 600) / 30));
    const [percentile, bca] = (["percentile", "bca"] as const).map((kind) =>
      bootstrapInterval(skewed, mean, 0.9, { kind }),
    );
    expect(bootstrapInterval(skewed, mean, 0.9)).toEqual(percentile);
    expect(bca.low).toBeGreaterThan(percentile.low);
    expect(bca.high).toBeGreaterThan(percentile.high);
    expect(bootstrapInterval(skewed, mean, 0.9, { seed: "other" })).not.toEqual(percentile);
  });

  it.each(["percentile", "bca"] as const)("%s covers a mean of 12 draws about as often as it says", (kind) => {
    const normal = normals(`bootstrap ${kind}`);
    const covered = shareOf(400, () => {
      const { low, high } = bootstrapInterval(draws(normal, 12), mean, 0.95, { kind, draws: 299 });
      return low <= 0 && high >= 0;
    });
    expect(covered).toBeGreaterThan(0.92);
    expect(covered).toBeLessThan(0.98);
  });

  it("is none of nothing, has no ends of one value and no width where nothing varies", () => {
    expect(bootstrapInterval([], mean, 0.95).estimate).toBeNaN();
    expect(bootstrapInterval([3], mean, 0.95).low).toBeNaN();
    const { low, high } = bootstrapInterval([3, 3, 3], mean, 0.95, { kind: "bca" });
    expect([low, high]).toEqual([3, 3]);
  });
});

describe("Welch's interval and test", () => {
  it("are those of another implementation", () => {
    const a = [27.5, 21, 19, 23.6, 17, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19, 21.7, 21.4];
    const b = [27.1, 22, 20.8, 23.4, 23.4, 23.5, 25.8, 22, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5, 24.4];
    expect(welchP(a, b)).toBeCloseTo(0.008071938172194903, 9);
    const { estimate, low, high } = welchInterval(a, b, 0.95);
    expect(estimate).toBeCloseTo(mean(b) - mean(a), 12);
    expect([low, high].map((x) => Number(x.toFixed(8)))).toEqual([0.79864392, 4.86802274]);
  });

  it("reject a true null of unequal groups and spreads in 5 ± 1.5 % of experiments", () => {
    const normal = normals("welch");
    const rejected = shareOf(
      2000,
      () =>
        welchP(
          draws(() => 4 * normal(), 8),
          draws(normal, 40),
        ) < 0.05,
    );
    expect(Math.abs(rejected - 0.05)).toBeLessThan(0.015);
  });

  it("say nothing of one value", () => {
    expect(welchP([1], [1, 2])).toBeNaN();
    expect(welchInterval([], [1], 0.9).estimate).toBeNaN();
    expect(welchP([2, 2], [2, 2])).toBe(1);
  });
});

describe("Jeffreys interval of a share", () => {
  it("is that of the beta posterior, closed at 0 and 1", () => {
    const { low, high } = jeffreysInterval(7, 20, 0.95);
    expect([low, high].map((x) => Number(x.toFixed(8)))).toEqual([0.17227621, 0.56776609]);
    expect(jeffreysInterval(0, 10, 0.95).low).toBe(0);
    expect(jeffreysInterval(10, 10, 0.95).high).toBe(1);
    expect(jeffreysInterval(0, 0, 0.95).estimate).toBeNaN();
    expect(() => jeffreysInterval(3, 2, 0.95)).toThrow(Fault);
  });

  it("covers its share in 93–97 % of experiments over all shares", () => {
    const normal = normals("jeffreys");
    let covered = 0;
    for (let i = 1; i < 400; i++) {
      const shift = (i - 200) / 100;
      const truth = 1 - cdf(-shift);
      const { low, high } = positiveInterval(
        draws(() => normal() + shift, 20),
        0.95,
      );
      if (low <= truth && truth <= high) covered++;
    }
    expect(covered / 399).toBeGreaterThan(0.92);
    expect(covered / 399).toBeLessThan(0.98);
  });

  it("counts a tie as half", () => {
    expect(positiveInterval([1, -1, 0, 2], 0.9).estimate).toBe(0.625);
  });
});

/** The normal distribution function by summing its density. */
function cdf(z: number): number {
  let sum = 0.5;
  for (let x = 0.0005; x < Math.abs(z); x += 0.001) sum += (0.001 * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
  return z < 0 ? 1 - sum : sum;
}

describe("sequential stopping", () => {
  const rule: StoppingRule = { level: 0.95, half: { unit: 0.5 }, first: 15, batch: 5, cap: 100 };

  function runUntil(draw: () => number, by: StoppingRule) {
    const values: number[] = [];
    for (;;) {
      const look = lookAt(values, by);
      if (look.verdict !== "continue") return look;
      while (values.length < look.next) values.push(draw());
    }
  }

  it("stops at the first look that is narrow enough, or at the cap, and tells the width it reached", () => {
    const normal = normals("stop");
    const look = runUntil(normal, rule);
    expect(look.verdict).toBe("reached");
    expect(look.half).toBeLessThanOrEqual(0.5);
    expect((look.pairs - 15) % 5).toBe(0);
    const { estimate, low, high } = look.interval;
    expect(Math.max(high - estimate, estimate - low)).toBeCloseTo(look.half, 12);
    const capped = runUntil(() => 10 * normal(), rule);
    expect([capped.verdict, capped.pairs, capped.next]).toEqual(["cap", 100, 100]);
    expect(runUntil(() => normal() + 10, { ...rule, half: { share: 0.1 } }).verdict).toBe("reached");
  });

  it.each([
    ["normal", 0.35],
    ["normal", 0.6],
    ["exponential", 0.35],
    ["lognormal", 0.4],
  ] as const)(
    "covers the true mean often enough in experiments with %s differences that stop at ±%f",
    (shape, unit) => {
      const draw = drawsOf(shape, `until ${shape} ${unit}`);
      const covered = shareOf(2000, () => {
        const { interval } = runUntil(draw, { ...rule, half: { unit }, batch: 1 });
        return interval.low <= 0 && interval.high >= 0;
      });
      expect(covered).toBeGreaterThan(0.93);
    },
  );

  it("finds no effect where there is none by looking until the width is a share of what chance shows", () => {
    const normal = normals("foregone");
    const rejected = shareOf(2000, () => {
      const { interval } = runUntil(normal, { ...rule, half: { share: 0.5 }, batch: 1 });
      return interval.low > 0 || interval.high < 0;
    });
    expect(rejected).toBeLessThan(0.05);
  });

  it("refuses a rule that can't be followed", () => {
    for (const wrong of [
      { first: 3 },
      { cap: 5 },
      { batch: 0 },
      { level: 1 },
      { half: { unit: 0 } },
      { half: { share: 0.6 } },
    ])
      expect(() => lookAt([], { ...rule, ...wrong })).toThrow(Fault);
  });
});
