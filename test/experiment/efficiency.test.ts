import { describe, expect, it } from "vitest";
import { efficiencyOf } from "../../src/experiment/efficiency.ts";
import { costRows, paid } from "../../src/experiment/spending.ts";
import { ratioInterval } from "../../src/stats/ratio.ts";
import { skewedInterval } from "../../src/stats/skew.ts";
import { spreadInterval } from "../../src/stats/spread.ts";
import { runOf, sampleOf, steady } from "./sample.ts";

const scenario = { id: "train", arm: 1 };
const pairs = [0, 1, 2, 3];
const sample = (gain: (pair: number) => number) =>
  sampleOf([
    pairs.map((pair) => runOf("jobs", steady(100 + 10 * pair), 1000)),
    pairs.map((pair) => runOf("jobs", steady(100 + 10 * pair + gain(pair)), 3000 + 100 * pair)),
    pairs.map((pair) => runOf("jobs", steady(100 + 10 * pair), 1000)),
  ]);

describe("what money buys", () => {
  it("is the extra public money a year over what is added on average", () => {
    const found = efficiencyOf(
      sample((pair) => 10 + pair),
      scenario,
      324,
      348,
      ["jobs"],
    );
    expect(found.costPerYear.estimate).toBe(12 * 2150);
    expect(found.netJobs.estimate).toBe(11.5);
    expect(found.costPerJob?.estimate).toBeCloseTo((12 * 2150) / 11.5, 9);
    const costs = pairs.map((pair) => 12 * (2000 + 100 * pair));
    const kind = (values: number[]) => spreadInterval(values, 0.9);
    const added = pairs.map((pair) => 10 + pair);
    const gap = (ratio: number) => kind(costs.map((cost, pair) => cost - ratio * added[pair]));
    expect(found.costPerJob?.low).toBeCloseTo(ratioInterval(kind(costs), kind(added), gap)?.low ?? 0, 6);
    expect(found.costPerJob?.high).toBeGreaterThan(found.costPerJob?.estimate ?? 0);
    expect(found.stayers.estimate).toBeNaN();
    expect(found.costPerStayer).toBeUndefined();
    expect(found.treatedJobs).toBeUndefined();
  });

  it("has no price where what is added may be nothing", () => {
    const found = efficiencyOf(
      sample((pair) => pair - 1),
      scenario,
      324,
      348,
      ["jobs"],
    );
    expect(found.netJobs.estimate).toBe(0.5);
    expect(found.costPerJob).toBeUndefined();
  });

  it("has a price of means where a further calculation may add nothing but a corrected test clears the mean", () => {
    const luck = [9, -7, 8, -6, 9, -8, 7, -7, 8, -5, 9, -6];
    const arm = (gain: number, own: number, yuan: number) =>
      luck.map((by) => runOf("jobs", steady(100 + gain + own * by), yuan));
    const noisy = sampleOf([arm(0, 0, 1000), arm(6, 1, 3000), arm(0, 0, 1000)]);
    const of = (clear: string[]) => efficiencyOf(noisy, scenario, 324, 348, ["jobs"], new Set(clear));
    const { netJobs, costPerJob, meanPerJob } = of(["train jobs"]);
    expect([netJobs.low < 0, costPerJob]).toEqual([true, undefined]);
    expect(meanPerJob?.estimate).toBeCloseTo((12 * 2000) / netJobs.estimate, 9);
    const added = skewedInterval(
      luck.map((by) => 6 + by),
      0.95,
    );
    expect(meanPerJob?.low).toBeCloseTo((12 * 2000) / added.high, 6);
    expect(meanPerJob?.high).toBeCloseTo((12 * 2000) / added.low, 6);
    expect(of([]).meanPerJob).toBeUndefined();
  });

  it("has no price where jobs are lost, however surely", () => {
    const found = efficiencyOf(
      sample((pair) => -10 - pair),
      scenario,
      324,
      348,
      ["jobs"],
    );
    expect(found.netJobs.high).toBeLessThan(0);
    expect(found.costPerJob).toBeUndefined();
  });
});

describe("public money", () => {
  it("is counted by scenario, instrument and calendar year", () => {
    const rows = costRows(
      sample(() => 1),
      [{ id: "baseline", arm: 0 }, scenario],
      ["grant", "loan"],
      324,
      348,
    );
    expect(rows.map(({ scenario, year }) => [scenario, year])).toEqual([
      ["baseline", 2027],
      ["baseline", 2028],
      ["train", 2027],
      ["train", 2028],
    ]);
    expect(rows[0].yuan).toEqual({ estimate: 12_000, low: 12_000, high: 12_000 });
    expect(rows[3].yuan.estimate).toBe(12 * 3150);
  });

  it("counts the part of a year that is simulated", () => {
    const rows = costRows(
      sample(() => 1),
      [scenario],
      ["grant"],
      324,
      339,
    );
    expect(rows.map(({ yuan }) => yuan.estimate)).toEqual([12 * 3150, 3 * 3150]);
  });

  it("is NaN for a run that failed", () => {
    expect(paid(undefined, 324, 348)).toBeNaN();
    expect(paid(runOf("jobs", steady(1), 5), 324, 324, "loan")).toBe(0);
  });
});
