import fc from "fast-check";
import { expect, test } from "vitest";
import {
  efficientVacancies,
  mismatchCorrected,
  mismatchIndex,
  mismatchNoise,
  pathWithoutMismatch,
  unemploymentWithoutMismatch,
} from "../../src/stats/mismatch.ts";

const counts = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 8 });

test("the index is exactly 0 where tightness is equal, and above 0 and up to 1 where it is not", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }), (n, a, b) => {
      fc.pre(n.some((x) => x > 0));
      const seekers = n.map((x) => a * x);
      const vacancies = n.map((x) => b * x);
      expect(mismatchIndex(seekers, vacancies, 0.3)).toBe(0);
      const moved = [vacancies[0] + 1, ...vacancies.slice(1)];
      const equal = n.slice(1).every((x) => x === 0);
      const index = mismatchIndex(seekers, moved, 0.3);
      if (equal) expect(index).toBe(0);
      else expect(index).toBeGreaterThan(0);
      expect(index).toBeLessThanOrEqual(1);
    }),
  );
});

test("two markets by hand: a quarter against three quarters loses 1 − √3/2 of hires, strangers lose all", () => {
  expect(mismatchIndex([1, 3], [3, 1])).toBeCloseTo(1 - Math.sqrt(3) / 2, 14);
  expect(mismatchIndex([5, 0], [0, 9])).toBe(1);
  expect(mismatchIndex([0, 0], [1, 2])).toBeNaN();
});

test("with efficiencies that differ the planner equalises φ·θ^α, and there the index is 0", () => {
  const efficiency = [1, 2, 0.5];
  const vacancies = [40, 30, 80];
  const seekers = vacancies.map((v, i) => 100 * v * efficiency[i] ** (1 / 0.4));
  const weighted = efficientVacancies(vacancies, efficiency, 0.4);
  expect(mismatchIndex(seekers, weighted, 0.4)).toBeCloseTo(0, 12);
  expect(mismatchIndex(seekers, vacancies, 0.4)).toBeGreaterThan(0.05);
});

/** Mean of the index over every pair of outcomes of two markets, each weighted by its binomial chance. */
function enumerated(u: number, v: number, share: number): number {
  const chances = (n: number) => {
    const p = [(1 - share) ** n];
    for (let x = 1; x <= n; x++) p.push((p[x - 1] * (n - x + 1) * share) / (x * (1 - share)));
    return p;
  };
  let mean = 0;
  chances(u).forEach((p, x) => {
    chances(v).forEach((q, y) => {
      mean += p * q * mismatchIndex([x, u - x], [y, v - y]);
    });
  });
  return mean;
}

test("the noise is the mean of the index over all samples from equal tightness", () => {
  expect(mismatchNoise([6, 14], [3, 7])).toBeCloseTo(enumerated(20, 10, 0.3), 12);
  expect(mismatchNoise([900, 100], [450, 50])).toBeLessThan(0.001);
});

/** A draw of n into markets of given shares, by a plain linear congruential sequence. */
function sampler(seed: number) {
  let state = seed;
  return (n: number, shares: readonly number[]) => {
    const found = shares.map(() => 0);
    for (let i = 0; i < n; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      let u = state / 2 ** 32;
      let at = 0;
      while (at < shares.length - 1 && u >= shares[at]) u -= shares[at++];
      found[at]++;
    }
    return found;
  };
}

test("corrected, small samples of equal tightness show no mismatch on average; uncorrected they do", () => {
  const shares = [0.3, 0.25, 0.2, 0.1, 0.1, 0.05];
  const draw = sampler(7);
  let raw = 0;
  let corrected = 0;
  const n = 2000;
  for (let i = 0; i < n; i++) {
    const [seekers, vacancies] = [draw(120, shares), draw(70, shares)];
    raw += mismatchIndex(seekers, vacancies) / n;
    corrected += mismatchCorrected(seekers, vacancies) / n;
  }
  expect(raw).toBeGreaterThan(0.01);
  expect(Math.abs(corrected)).toBeLessThan(0.001);
});

test("unemployment without mismatch solves the law of motion at rest", () => {
  const [u, index, alpha] = [0.06, 0.1, 0.5];
  const found = unemploymentWithoutMismatch(u, index, alpha);
  // Iterated: the finding rate that u implies, raised by the planner's hires and by there being fewer seekers.
  const separations = 0.02;
  const finding = (separations * (1 - u)) / u;
  let x = u;
  for (let t = 0; t < 5000; t++) x += separations * (1 - x) - (finding / (1 - index)) * (u / x) ** alpha * x;
  expect(found).toBeCloseTo(x, 10);
  expect(unemploymentWithoutMismatch(u, 0)).toBe(u);
  expect(unemploymentWithoutMismatch(Number.NaN, 0.1)).toBeNaN();
});

test("the path without mismatch is the path itself where there is none, and comes to rest where the law of motion does", () => {
  const u = [0.05, 0.055, 0.06, 0.058, 0.052];
  const finding = [0.2, 0.21, 0.19, 0.2, 0.22];
  pathWithoutMismatch(u, finding, [0, 0, 0, 0, 0]).forEach((x, t) => {
    expect(x).toBeCloseTo(u[t] as number, 14);
  });
  const months = Array.from({ length: 400 }, () => 0);
  const path = pathWithoutMismatch(
    months.map(() => 0.06),
    months.map(() => 0.2),
    months.map(() => 0.1),
  );
  expect(path.at(-1)).toBeCloseTo(unemploymentWithoutMismatch(0.06, 0.1), 10);
});
