import { expect, test } from "vitest";
import { cos, pow } from "../../src/kernel/maths.ts";
import { Regression, slope } from "../../src/stats/regression.ts";
import { blockMeans, correlation, loopArea, withoutSeason, withoutTrend } from "../../src/stats/series.ts";
import { tailExponent } from "../../src/stats/tail.ts";
import { matchingElasticity, wageElasticity } from "../../src/validation/facts/matching.ts";
import {
  type Employee,
  levelReturns,
  mincerReturn,
  overEducationPenalty,
  schooling,
} from "../../src/validation/probes/pay.ts";
import { logOddsRatio, skewness } from "../../src/validation/probes/shares.ts";
import { swings } from "../../src/validation/probes/swings.ts";
import type { Cycle } from "../../src/validation/runs/cycle.ts";

/** Numbers in 0–1 from a plain linear congruential sequence, the same each time. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

const normal = (u: () => number): number => Math.sqrt(-2 * Math.log(u())) * Math.cos(2 * Math.PI * u());

/** Employees whose pay follows Mincer's equation with a planted return, and a planted loss above the post's level. */
function employees(n: number, planted: number, loss: number): Employee[] {
  const u = uniform(3);
  return Array.from({ length: n }, () => {
    const level = Math.floor(4 * u());
    const experience = 35 * u();
    const post = Math.floor(4 * u());
    const over = level > post ? Math.log(1 - loss) : 0;
    const logPay =
      7 + planted * schooling[level as 0] + 0.04 * experience - 0.0006 * experience ** 2 + over + 0.3 * normal(u);
    return { logPay, level, post, experience };
  });
}

test("Mincer's equation gives back the return that was planted", () => {
  expect(mincerReturn(employees(20_000, 0.09, 0))).toBeCloseTo(0.09, 2);
  expect(mincerReturn(employees(20_000, 0.05, 0))).toBeCloseTo(0.05, 2);
  const [upper, higher, undergraduate] = levelReturns(employees(20_000, 0.09, 0));
  expect(upper).toBeCloseTo(Math.exp(0.27) - 1, 1);
  expect(higher).toBeCloseTo(Math.exp(0.54) - 1, 1);
  expect(undergraduate).toBeCloseTo(Math.exp(0.63) - 1, 1);
});

test("the penalty of over-education is what was planted", () => {
  expect(overEducationPenalty(employees(20_000, 0.09, 0.12))).toBeCloseTo(0.12, 2);
  expect(overEducationPenalty(employees(20_000, 0.09, 0))).toBeCloseTo(0, 1);
});

test("least squares fits exactly what is linear, and says so where columns depend on one another", () => {
  const fit = new Regression(3);
  for (let i = 0; i < 9; i++) fit.add([1, i, i * i], 2 - 3 * i + 0.5 * i * i);
  const { coefficients, explained } = fit.fit();
  [2, -3, 0.5].forEach((b, i) => {
    expect(coefficients[i]).toBeCloseTo(b, 9);
  });
  expect(explained).toBeCloseTo(1, 9);
  const twins = new Regression(2);
  for (let i = 0; i < 9; i++) twins.add([i, 2 * i], i);
  expect(twins.fit().coefficients).toEqual([Number.NaN, Number.NaN]);
  expect(slope([1], [1])).toBeNaN();
});

/** Ten years of a market whose hires and pay follow planted elasticities, with a season, a trend and noise. */
function market(eta: number, gamma: number): Cycle {
  const u = uniform(11);
  const months = Array.from({ length: 120 }, (_, t) => t);
  const wave = (t: number) => Math.sin((2 * Math.PI * t) / 60);
  const season = (t: number) => Math.cos((2 * Math.PI * t) / 12);
  const seekers = months.map((t) => 1300 * Math.exp(-0.2 * wave(t) + 0.05 * season(t) + 0.0005 * t));
  const vacancies = months.map((t) => 500 * Math.exp(0.3 * wave(t) + 0.02 * season(t)));
  const unemployment = seekers.map((s) => s / 25_000);
  const hired = months.map((t) => {
    const before = Math.max(0, t - 1);
    return (
      0.5 * (seekers[before] as number) ** eta * (vacancies[before] as number) ** (1 - eta) * Math.exp(0.02 * normal(u))
    );
  });
  const hiredPay = months.map(
    (t) => 8.5 + gamma * Math.log(unemployment[Math.max(0, t - 1)] as number) + 0.001 * t + 0.004 * normal(u),
  );
  return { stocks: { seekers, vacancies, unemployment }, flows: { hired, hiredPay } } as unknown as Cycle;
}

test("the matching elasticity and the wage curve are those planted", () => {
  expect(matchingElasticity(market(0.6, -0.1))).toBeCloseTo(0.6, 1);
  expect(matchingElasticity(market(0.4, -0.1))).toBeCloseTo(0.4, 1);
  expect(wageElasticity(market(0.5, -0.1))).toBeCloseTo(-0.1, 1);
  expect(wageElasticity(market(0.5, 0))).toBeCloseTo(0, 1);
});

test("a loop that runs counter-clockwise has an area above 0, and the area of a circle is π", () => {
  const angles = Array.from({ length: 720 }, (_, i) => (2 * Math.PI * i) / 720);
  const [x, y] = [angles.map(Math.cos), angles.map(Math.sin)];
  expect(loopArea(x, y)).toBeCloseTo(Math.PI, 3);
  expect(loopArea(y, x)).toBeCloseTo(-Math.PI, 3);
  expect(loopArea([0, 2, 2, 0], [0, 0, 3, 3])).toBe(6);
});

test("season and trend are taken out and the mean stays; blocks are means", () => {
  const values = Array.from({ length: 48 }, (_, t) => 5 + (t % 12));
  for (const value of withoutSeason(values, 12)) expect(value).toBeCloseTo(10.5, 12);
  for (const value of withoutTrend([1, 2, 3, 4])) expect(value).toBeCloseTo(2.5, 12);
  expect([...blockMeans([1, 2, 3, 4, 5], 2)]).toEqual([1.5, 3.5]);
  expect(correlation([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1, 12);
});

test("Hill's exponent is that of a power law, whatever each size stands for", () => {
  const sizes = Array.from({ length: 20_000 }, (_, i) => 20 * ((i + 0.5) / 20_000) ** (-1 / 1.1));
  expect(
    tailExponent(
      sizes,
      sizes.map(() => 1),
      20,
    ),
  ).toBeCloseTo(1.1, 2);
  expect(
    tailExponent(
      sizes,
      sizes.map(() => 7),
      20,
    ),
  ).toBeCloseTo(1.1, 2);
  // A sample of sizes with probability proportional to size stands for the whole when weighted by the inverse.
  const sampled = sizes.map((s) => s ** 1);
  expect(
    tailExponent(
      sampled.concat(sampled),
      sampled.concat(sampled).map((s) => 1 / s),
      20,
    ),
  ).toBeCloseTo(2.1, 1);
  expect(tailExponent([1, 2], [1, 1], 20)).toBeNaN();
});

test("skewness and the common odds ratio of two tables are known", () => {
  expect(skewness([1, 2, 3, 4])).toBeCloseTo(0, 12);
  expect(skewness([0, 0, 0, 1])).toBeGreaterThan(1);
  const part = [0, 0, 30, 10, 60, 30];
  const whole = [0, 0, 40, 40, 80, 80];
  // Odds ratios by hand: (30·30)/(10·10) = 9 and (60·50)/(30·20) = 5; the common one lies between.
  const ratio = Math.exp(logOddsRatio(part, whole));
  expect(ratio).toBeGreaterThan(5);
  expect(ratio).toBeLessThan(9);
});

test("swings are read from peak to peak, and a decay shows in what is left of them", () => {
  const wave = (decay: number) => Array.from({ length: 80 }, (_, t) => pow(decay, t) * cos((2 * Math.PI * t) / 8));
  expect(swings(wave(1)).period).toBe(8);
  expect(swings(wave(1)).left).toBeCloseTo(1, 9);
  expect(swings(wave(0.9)).period).toBe(8);
  expect(swings(wave(0.9)).left).toBeLessThan(0.01);
  expect(swings([0, 0, 0, 0]).period).toBeNaN();
});
