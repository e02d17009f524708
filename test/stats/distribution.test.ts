import { describe, expect, it } from "vitest";
import { Fault } from "../../src/kernel/fault.ts";
import { atShare, checkDistribution, type Distribution, shareAtOrBelow } from "../../src/stats/distribution.ts";

const continuous: Distribution[] = [
  { kind: "uniform", low: -2, high: 5 },
  { kind: "log-uniform", low: 0.01, high: 100 },
  { kind: "normal", mean: 3, sd: 2 },
  { kind: "normal", mean: 0, sd: 1, low: 0.5 },
  { kind: "normal", mean: 0, sd: 1, low: -9, high: -7 },
  { kind: "normal", mean: 0, sd: 1, low: 7, high: 9 },
  { kind: "triangular", low: 2, mode: 3, high: 6 },
  { kind: "triangular", low: 2, mode: 2, high: 6 },
  { kind: "beta", alpha: 2, beta: 5, low: 10, high: 20 },
  { kind: "beta", alpha: 0.3, beta: 0.4 },
];

const shares = [1e-6, 0.01, 0.25, 0.5, 0.8, 0.99, 1 - 1e-6];

describe("distributions", () => {
  it.each(continuous)("$kind: the inverse undoes the distribution function and rises with the share", (d) => {
    checkDistribution(d);
    const values = shares.map((u) => atShare(d, u));
    for (const [i, x] of values.entries()) {
      expect(shareAtOrBelow(d, x)).toBeCloseTo(shares[i], 8);
      if (i > 0) expect(x).toBeGreaterThan(values[i - 1]);
    }
    expect(shareAtOrBelow(d, atShare(d, 1))).toBe(1);
  });

  it("has the quantiles of another implementation", () => {
    const close = (d: Distribution, us: number[], wanted: number[]) => {
      for (const [i, u] of us.entries()) expect(atShare(d, u)).toBeCloseTo(wanted[i], 7);
    };
    close(
      { kind: "beta", alpha: 2, beta: 5 },
      [0.025, 0.3, 0.9],
      [0.043271868292741676, 0.18180347131894917, 0.5103163065514917],
    );
    close(
      { kind: "beta", alpha: 0.3, beta: 0.4 },
      [0.025, 0.5, 0.9],
      [1.9004760079719087e-5, 0.3431703984215374, 0.9812695283421334],
    );
    close(
      { kind: "normal", mean: 0, sd: 1, low: 6, high: 8 },
      [0.1, 0.5, 0.9],
      [6.017085051314984, 6.11156496120527, 6.363413413274562],
    );
    close({ kind: "normal", mean: 0, sd: 1, low: -1, high: 0.5 }, [0.1, 0.9], [-0.7997218865403503, 0.353602875715407]);
    close({ kind: "triangular", low: 2, mode: 3, high: 6 }, [0.1, 0.9], [2.632455532033676, 4.904554884989668]);
  });

  it("gives whole numbers, values and categories their weight", () => {
    const integer: Distribution = { kind: "integer", low: -1, high: 2 };
    expect([0, 0.24, 0.26, 0.6, 0.99, 1].map((u) => atShare(integer, u))).toEqual([-1, -1, 0, 1, 2, 2]);
    expect([-1.5, -1, 0.5, 2].map((x) => shareAtOrBelow(integer, x))).toEqual([0, 0.25, 0.5, 1]);
    const discrete: Distribution = { kind: "discrete", values: [10, 5, 7], weights: [0, 3, 1] };
    expect([0, 0.74, 0.76, 1].map((u) => atShare(discrete, u))).toEqual([5, 5, 7, 7]);
    expect(shareAtOrBelow(discrete, 6)).toBe(0.75);
    expect(atShare({ kind: "discrete", values: [4, 8] }, 0.51)).toBe(8);
    const categorical: Distribution = { kind: "categorical", weights: [1, 1, 2] };
    expect([0.2, 0.3, 0.6, 1].map((u) => atShare(categorical, u))).toEqual([0, 1, 2, 2]);
    expect(shareAtOrBelow(categorical, 1)).toBe(0.5);
  });

  it("is refused where its numbers make none, and so is a share outside 0–1", () => {
    const wrong: Distribution[] = [
      { kind: "uniform", low: 2, high: 1 },
      { kind: "log-uniform", low: 0, high: 1 },
      { kind: "integer", low: 0.5, high: 2 },
      { kind: "normal", mean: 0, sd: 0 },
      { kind: "normal", mean: Number.NaN, sd: 1 },
      { kind: "triangular", low: 0, mode: 2, high: 1 },
      { kind: "beta", alpha: 0, beta: 1 },
      { kind: "discrete", values: [1, 2], weights: [1] },
      { kind: "categorical", weights: [0, 0] },
      { kind: "categorical", weights: [-1, 2] },
    ];
    for (const d of wrong) expect(() => checkDistribution(d)).toThrow(Fault);
    expect(() => atShare({ kind: "uniform", low: 0, high: 1 }, 1.1)).toThrow(Fault);
  });
});
