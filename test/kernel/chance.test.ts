import { describe, expect, it } from "vitest";
import {
  binomial,
  categorical,
  exponential,
  gumbel,
  normalQuantile,
  poisson,
  stochasticRound,
} from "../../src/kernel/chance.ts";

const N = 20_000;
/** Midpoints of N equal slices of (0, 1): the mean over them is the expectation, nearly. */
const grid = Array.from({ length: N }, (_, i) => (i + 0.5) / N);
const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
const variance = (xs: readonly number[]) => mean(xs.map((x) => x * x)) - mean(xs) ** 2;

/** Largest k with a distribution function below u, by summing logarithms: slow, and apart from the code under test. */
function quantile(u: number, logTerm: (k: number) => number, most: number): number {
  let below = 0;
  for (let k = 0; k < most; k++) {
    below += Math.exp(logTerm(k));
    if (u <= below) return k;
  }
  return most;
}

const logFactorial = (n: number) => {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
};
const factorials = Array.from({ length: 3000 }, (_, n) => logFactorial(n));

describe("quantiles of a uniform", () => {
  const continuous: [string, (u: number) => number, number, number][] = [
    ["normal", normalQuantile, 0, 1],
    ["Gumbel", gumbel, 0.5772156649, Math.PI ** 2 / 6],
    ["exponential", (u) => exponential(u, 3), 3, 9],
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
      (u) => exponential(u, 2),
      (u) => poisson(u, 0.3),
      (u) => poisson(u, 63.9),
      (u) => poisson(u, 900),
      (u) => binomial(u, 7, 0.4),
      (u) => binomial(u, 1000, 0.95),
      (u) => binomial(u, 1000, 0.05),
      (u) => binomial(u, 1000, 0.4),
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

describe("counts", () => {
  const us = grid.filter((_, i) => i % 5 === 0);

  it("follow Poisson's law, exactly up to a mean of 64 and within one beyond", () => {
    for (const m of [0.01, 0.7, 5, 64, 65, 300]) {
      const off = us.map((u) => {
        const exact = quantile(u, (k) => k * Math.log(m) - m - factorials[k], 2900);
        return Math.abs(poisson(u, m) - exact);
      });
      expect(Math.max(...off), `${m}`).toBeLessThanOrEqual(m <= 64 ? 0 : 1);
      expect(off.filter((d) => d > 0).length / us.length).toBeLessThan(0.02);
    }
  });

  it("follow the binomial law, exactly up to 64 expected of the rarer side and within one beyond", () => {
    const cases: [number, number][] = [
      [1, 0.3],
      [6, 0.5],
      [40, 0.9],
      [640, 0.1],
      [2000, 0.002],
      [1000, 0.45],
      [1000, 0.9],
    ];
    for (const [n, p] of cases) {
      const logTerm = (k: number) =>
        factorials[n] - factorials[k] - factorials[n - k] + k * Math.log(p) + (n - k) * Math.log(1 - p);
      const off = us.map((u) => Math.abs(binomial(u, n, p) - quantile(u, logTerm, n)));
      expect(Math.max(...off), `${n}, ${p}`).toBeLessThanOrEqual(n * Math.min(p, 1 - p) <= 64 ? 0 : 1);
      expect(off.filter((d) => d > 0).length / us.length).toBeLessThan(0.02);
    }
  });

  it("are certain where chance is", () => {
    for (const u of [2 ** -33, 0.5, 1 - 2 ** -33]) {
      expect(poisson(u, 0)).toBe(0);
      expect(binomial(u, 10, 0)).toBe(0);
      expect(binomial(u, 10, 1)).toBe(10);
      expect(binomial(u, 0, 0.5)).toBe(0);
      expect(stochasticRound(3, u)).toBe(3);
      expect(binomial(u, 5, 0.5)).toBeLessThanOrEqual(5);
    }
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
