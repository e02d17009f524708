import { describe, expect, it } from "vitest";
import { firstClear, firstMeansClear } from "../../src/experiment/clear.ts";
import { outcomeOf } from "../../src/experiment/outcomes.ts";
import { pairsToTell } from "../../src/stats/power.ts";
import { studentQuantile } from "../../src/stats/student.ts";
import { jobs, runOf, sampleOf, steady } from "./sample.ts";

const scenario = { id: "train", arm: 1 };
const run = (figure: number) => runOf("jobs", steady(figure));
const sample = sampleOf([
  [run(100), run(120), run(140)],
  [run(104), run(125), run(146)],
  [run(100), run(121), run(139)],
]);
const at = (month: number, tellable = Number.NEGATIVE_INFINITY) => outcomeOf(sample, jobs, scenario, month, tellable);

describe("outcome", () => {
  it("is the paired difference with the spread across pairs, the interval of the mean and the placebo beside it", () => {
    const { level, difference, mean, placebo: beside, pairs, positive, varianceReduction, verdict } = at(335);
    expect(level.estimate).toBe(125);
    expect(difference?.estimate).toBe(5);
    expect(difference?.high).toBeCloseTo(5 + studentQuantile(0.95, 2) * Math.sqrt(4 / 3), 9);
    expect(mean?.high).toBeCloseTo(5 + studentQuantile(0.975, 2) / Math.sqrt(3), 9);
    expect(beside?.estimate).toBe(0);
    expect([pairs, positive, verdict]).toEqual([3, 1, "stable"]);
    expect(varianceReduction).toBeCloseTo(400 + 441, 9);
  });

  it("judges by the spread, not by the interval of the mean", () => {
    const wide = sampleOf([
      [run(0), run(0), run(0), run(0)],
      [run(1), run(3), run(5), run(7)],
      [run(0), run(0), run(0), run(0)],
    ]);
    const { mean, verdict } = outcomeOf(wide, jobs, scenario, 335, 0);
    expect(mean?.low).toBeLessThan(0);
    const many = sampleOf([0, 1, 0].map((on) => Array.from({ length: 40 }, (_, i) => run(on * 3 * (i % 4)))));
    const more = outcomeOf(many, jobs, scenario, 335, 0);
    expect(more.mean?.low).toBeGreaterThan(1);
    expect([verdict, more.verdict]).toEqual(["unsure", "unsure"]);
  });

  it("can hold the luck of a city of real size, as the placebo measures it, in place of the sample's", () => {
    const luck = [4, -4, 3, -3, 5, -5, 4, -4, 2, -2, 3, -3];
    const runs = [luck.map(() => run(100)), luck.map((by) => run(100 + by)), luck.map((by) => run(100 - by))];
    const width = (luckScale: number) => {
      const { difference } = outcomeOf(sampleOf(runs, luckScale), jobs, scenario, 335, 0);
      return (difference?.high ?? 0) - (difference?.low ?? 0);
    };
    expect(width(50)).toBeLessThan(0.9 * width(1));
  });

  it("is the mean of the year that ends at the date, over the months that have a figure", () => {
    const half = steady(Number.NaN).map((none, month) => (month === 3 ? 8 : month === 9 ? 10 : none));
    const year = sampleOf([[runOf("jobs", half)], [runOf("jobs", half)], [runOf("jobs", half)]]);
    expect(outcomeOf(year, jobs, { id: "baseline", arm: 0 }, 335, 0).level.estimate).toBe(9);
    expect(outcomeOf(year, jobs, scenario, 347, 0)).toMatchObject({ verdict: "none", pairs: 0 });
  });

  it("is the mean since a month where the comparison concludes on it, with the pairs that would tell its mean", () => {
    const rising = (gain: number) => runOf("jobs", [...Array(12).fill(gain), ...Array(12).fill(3 * gain)]);
    const arms = sampleOf([[0, 0, 0].map(run), [3, 5, 7].map(rising), [0, 0, 0].map(run)]);
    const whole = outcomeOf(arms, jobs, scenario, 347, 0, { from: 324, clear: false, scenarios: 2 });
    expect(whole).toMatchObject({ from: 324, month: 347, difference: { estimate: 10 } });
    expect(whole.needed).toBe(pairsToTell(10, 4, 0.025));
    const year = outcomeOf(arms, jobs, scenario, 347, 0);
    expect([year.difference?.estimate, year.from, year.needed]).toEqual([15, undefined, undefined]);
  });

  it("is clear on average where a test of the mean says so and a further draw may still fall either way", () => {
    const wide = sampleOf([0, 1, 0].map((on) => Array.from({ length: 40 }, (_, i) => run(on * 3 * (i % 4)))));
    const verdict = (clear: boolean) =>
      outcomeOf(wide, jobs, scenario, 347, 0, { from: 324, clear, scenarios: 1 }).verdict;
    expect([verdict(true), verdict(false)]).toEqual(["average", "unsure"]);
  });

  it("says too early rather than the same, which it says where no pair differs, and not that the effect is small", () => {
    const same = sampleOf([
      [run(1), run(2)],
      [run(1), run(2)],
      [run(1), run(2)],
    ]);
    const verdictAt = (tellable: number) => outcomeOf(same, jobs, scenario, 335, tellable).verdict;
    expect([verdictAt(336), verdictAt(335)]).toEqual(["too-early", "same"]);
  });

  it("uses the pairs in which both plans have a figure", () => {
    const holes = sampleOf([
      [run(100), undefined, run(140), run(100)],
      [run(104), run(125), undefined, run(106)],
      [run(100), run(1), run(1), run(100)],
    ]);
    expect(outcomeOf(holes, jobs, scenario, 335, 0)).toMatchObject({
      pairs: 2,
      difference: { estimate: 5 },
      varianceReduction: 1,
    });
  });
});

describe("first clear month", () => {
  const still = [0, 1, 2].map(() => run(0));

  it("is the one from which the interval stays clear of 0 to the end", () => {
    const from = (start: number) => (pair: number) =>
      runOf(
        "jobs",
        steady(0).map((_, month) => (month >= start ? 5 + pair : 0)),
      );
    const clear = (start: number) =>
      firstClear(sampleOf([still, [0, 1, 2].map(from(start)), still]), "jobs", 1, 324, 348);
    expect(clear(6)).toBe(330);
    expect(clear(30)).toBeNull();
  });

  it("forgets a month after which the interval holds 0 again", () => {
    const once = (pair: number) =>
      runOf(
        "jobs",
        steady(0).map((_, month) => (month === 2 ? 5 + pair : 0)),
      );
    expect(firstClear(sampleOf([still, [0, 1, 2].map(once), still]), "jobs", 1, 324, 348)).toBeNull();
  });
});

describe("the first month whose mean is clear of zero", () => {
  const luck = [3, -1, 2, -4, 1, 5, -2, 0.5, -3, 2, 4, -5];
  const from = (start: number, gain: number, flip = 1) =>
    luck.map((noise, pair) =>
      runOf(
        "jobs",
        steady(100).map(
          (level, i) => level + (i >= start ? gain + flip * luck[(pair + i) % 12] * 0.3 + noise * 0.1 : 0),
        ),
      ),
    );
  const arms = [
    { id: "acts", arm: 1 },
    { id: "idle", arm: 2 },
  ];

  it("is found soon after the start and never before it; luck alone has none", () => {
    const sample = sampleOf([from(24, 0), from(6, 8), from(6, 0), from(24, 0)]);
    const [acts, idle] = firstMeansClear(sample, "jobs", arms, 324, 348);
    expect([acts !== null && acts >= 330 && acts <= 334, idle]).toEqual([true, null]);
  });

  it("is none where nothing differs, or only a few pairs do", () => {
    expect(
      firstMeansClear(sampleOf([from(24, 0), from(24, 0), from(24, 0), from(24, 0)]), "jobs", arms, 324, 348),
    ).toEqual([null, null]);
    const few = from(24, 0).map((same, pair) => (pair < 4 ? from(6, 8)[pair] : same));
    expect(firstMeansClear(sampleOf([from(24, 0), few, from(24, 0)]), "jobs", [arms[0]], 324, 348)).toEqual([null]);
  });
});
