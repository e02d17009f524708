import { describe, expect, it } from "vitest";
import { categorical, gumbel, normalQuantile, stochasticRound } from "../../src/kernel/chance.ts";

const N = 20_000;
/** Midpoints of N equal slices of (0, 1): the mean over them is the expectation, nearly. */
const grid = Array.from({ length: N }, (_, i) => (i + 0.5) / N);
const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
const variance = (xs: readonly number[]) => mean(xs.map((x) => x * x)) - mean(xs) ** 2;

describe("quantiles of a uniform", () => {
  const continuous: [string, (u: number) => number, number, number][] = [
    ["normal", normalQuantile, 0, 1],
    ["Gumbel", gumbel, 0.5772156649, Math.PI ** 2 / 6],
  ];
  for (const [name, f, m, v] of continuous) {
    it(`give the ${name} distribution's mean and variance`, () => {
      const xs = grid.map(f);
      expect(mean(xs)).toBeCloseTo(m, 3);
      expect(Math.abs(variance(xs) / v - 1)).toBeLessThan(0.005);
    });
  }

  it("rise with the uniform, and stay finite at its ends", () => {
    const all: ((u: number) => number)[] = [
      normalQuantile,
      gumbel,
      (u) => stochasticRound(2.3, 1 - u),
      (u) => categorical(u, [1, 0, 2, 5]),
    ];
    for (const f of all) {
      let last = f(2 ** -33);
      expect(Number.isFinite(last)).toBe(true);
      for (const u of grid) {
        const next = f(u);
        expect(next).toBeGreaterThanOrEqual(last);
        last = next;
      }
      expect(f(1 - 2 ** -33)).toBeGreaterThanOrEqual(last);
      expect(Number.isFinite(f(1 - 2 ** -33))).toBe(true);
    }
  });
});

describe("a count rounded by chance", () => {
  it("is certain where nothing is left to chance", () => {
    for (const u of [2 ** -33, 0.5, 1 - 2 ** -33]) expect(stochasticRound(3, u)).toBe(3);
  });
});

describe("a choice by weights", () => {
  it("falls in proportion, never on what weighs nothing", () => {
    const counts = [0, 0, 0, 0];
    for (const u of grid) counts[categorical(u, [0, 1, 3, 0])]++;
    expect(counts).toEqual([0, N / 4, (3 * N) / 4, 0]);
    expect(categorical(1 - 2 ** -33, [0.1, 0.2, 0.7, 0])).toBe(2);
    expect(categorical(2 ** -33, [0, 5])).toBe(1);
    expect(categorical(1, [1, 2, 0])).toBe(1);
  });
  it("is −1 where nothing weighs anything", () => {
    expect(categorical(0.5, [])).toBe(-1);
    expect(categorical(0.5, [0, 0])).toBe(-1);
    expect(categorical(0.5, [Number.NaN, 1])).toBe(-1);
  });
});

describe("stochastic rounding", () => {
  it("keeps the mean, below zero too", () => {
    for (const x of [0.25, 7.8, -1.3]) expect(mean(grid.map((u) => stochasticRound(x, u)))).toBeCloseTo(x, 3);
  });
});
