import { describe, expect, it } from "vitest";
import { Fault } from "../../../src/kernel/fault.ts";
import { decisions, incremental, normalEvpi } from "../../../src/stats/decide/acceptability.ts";
import { presentValue } from "../../../src/stats/decide/discount.ts";
import { frontier } from "../../../src/stats/decide/frontier.ts";
import { meanNetBenefits, netBenefits } from "../../../src/stats/decide/strategies.ts";
import { sobolSequence } from "../../../src/stats/design/sobol.ts";
import { atShare } from "../../../src/stats/distribution.ts";
import { mean, variance } from "../../../src/stats/moments.ts";

/** ΔE ~ N(.1, .05²) and ΔC ~ N(1000, 500²), independent. */
function known(size: number) {
  const { rows } = sobolSequence({ factors: 2, size, seed: "decide" });
  return {
    effects: rows.map(({ point }) => atShare({ kind: "normal", mean: 0.1, sd: 0.05 }, point[0])),
    costs: rows.map(({ point }) => atShare({ kind: "normal", mean: 1000, sd: 500 }, point[1])),
  };
}

describe("cost-effectiveness of one policy, normal effect and cost", () => {
  const difference = known(16384);

  it("has the ratio, net benefit, acceptability and EVPI of the closed form at λ = 20,000", () => {
    const benefits = netBenefits(difference, 20_000);
    expect(mean(difference.costs) / mean(difference.effects)).toBeCloseTo(10_000, -1);
    expect(mean(benefits)).toBeCloseTo(1000, 0);
    expect(Math.sqrt(variance(benefits))).toBeCloseTo(1118.03, 0);
    const found = incremental(difference, 20_000);
    expect(found.mean).toBeCloseTo(1000, 0);
    expect(found.above).toBeCloseTo(0.81445, 3);
    expect(found.evpi).toBeCloseTo(113.437, 0);
    expect(normalEvpi(1000, Math.sqrt(1000 ** 2 + 500 ** 2))).toBeCloseTo(113.437, 3);
    expect(normalEvpi(-1000, Math.sqrt(1000 ** 2 + 500 ** 2))).toBeCloseTo(113.437, 3);
    expect(normalEvpi(5, 0)).toBe(0);
  });

  it("is even odds where willingness to pay equals the ratio, where knowing more is worth most relative to the gain", () => {
    expect(incremental(difference, 10_000).above).toBeCloseTo(0.5, 2);
  });
});

describe("several strategies", () => {
  const strategies = [
    { effects: [0, 0, 0, 0], costs: [0, 0, 0, 0] },
    { effects: [1, 2, 1, 2], costs: [10, 10, 10, 10] },
    { effects: [3, 0, 3, 0], costs: [12, 12, 12, 12] },
  ];

  it("have shares that sum to 1, the loss of each choice, and EVPI as the loss of the best", () => {
    const [low, high] = decisions(strategies, [5, 20]);
    expect(low.netBenefit).toEqual([0, -2.5, -4.5]);
    expect([low.best, low.frontier]).toEqual([0, 0.25]);
    expect(low.acceptability).toEqual([0.25, 0.25, 0.5]);
    // draws: 0 −5 3 | 0 0 −12 | twice
    expect(low.expectedLoss).toEqual([1.5, 4, 6]);
    expect(low.evpi).toBe(1.5);
    expect(high.best).toBe(1);
    expect(high.netBenefit).toEqual([0, 20, 18]);
    expect(high.frontier).toBe(0.5);
    expect(high.evpi).toBe(Math.min(...high.expectedLoss));
    expect(meanNetBenefits(strategies, 20)).toEqual([0, 20, 18]);
  });

  it("are refused where they don't share their draws or lack a figure", () => {
    expect(() => decisions([strategies[0], { effects: [1], costs: [1] }], [1])).toThrow(Fault);
    expect(() => decisions([{ effects: [Number.NaN], costs: [1] }], [1])).toThrow(Fault);
    expect(() => decisions([], [1])).toThrow(Fault);
  });
});

describe("frontier", () => {
  it("drops what is dominated and what a mix beats, and ratios rise along it", () => {
    const found = frontier([
      { effect: 0, cost: 0 },
      { effect: 1, cost: 100 },
      { effect: 2, cost: 120 },
      { effect: 1.5, cost: 130 },
      { effect: 4, cost: 300 },
      { effect: 4, cost: 300 },
    ]);
    expect(found.map(({ status }) => status)).toEqual([
      "frontier",
      "extended",
      "frontier",
      "dominated",
      "frontier",
      "dominated",
    ]);
    expect(found.map(({ icer }) => icer)).toEqual([undefined, undefined, 60, undefined, 90, undefined]);
  });

  it("starts at the cheapest, even where it costs less than the baseline, and takes back several at once", () => {
    expect(
      frontier([
        { effect: 0, cost: 0 },
        { effect: 1, cost: -5 },
      ]).map(({ status }) => status),
    ).toEqual(["dominated", "frontier"]);
    const found = frontier([
      { effect: 0, cost: 0 },
      { effect: 1, cost: 10 },
      { effect: 2, cost: 25 },
      { effect: 3, cost: 27 },
    ]);
    expect(found.map(({ status }) => status)).toEqual(["frontier", "extended", "extended", "frontier"]);
    expect(found[3].icer).toBe(9);
    expect(() => frontier([{ effect: Number.NaN, cost: 1 }])).toThrow(Fault);
  });
});

describe("present value", () => {
  it("counts the first year whole, or in arrears", () => {
    expect(presentValue([100, 110, 121], 0.1)).toBeCloseTo(300, 10);
    expect(presentValue([110, 121], 0.1, true)).toBeCloseTo(200, 10);
    expect(presentValue([1, 2], 0)).toBe(3);
    expect(() => presentValue([1], -1)).toThrow(Fault);
  });
});
