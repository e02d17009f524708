import { describe, expect, it } from "vitest";
import { drawnParameters, drawParameters, pairSeed, priorQuantile } from "../../src/experiment/prior.ts";
import { count, ratio } from "../../src/kernel/parameter.ts";
import { mean, variance } from "../../src/stats/moments.ts";
import { fakePlan } from "./fake-laboratory.ts";

const source = { kind: "assumed", title: "Assumed" } as const;
const label = { zh: "参数", en: "Parameter" };
const spec = (prior?: { kind: "uniform" | "triangular" | "lognormal"; low: number; high: number }) =>
  ratio({ label, default: 1, range: [0, 9], source, acts: "policy", ...(prior && { prior }) });
const uniform = { id: "fake.response", spec: spec({ kind: "uniform", low: 0.5, high: 1.5 }) };

describe("priors", () => {
  it("have the quantiles of their kind", () => {
    expect(priorQuantile({ kind: "uniform", low: 2, high: 4 }, 3, 0.25)).toBe(2.5);
    expect(priorQuantile({ kind: "triangular", low: 0, high: 4 }, 1, 0.25)).toBeCloseTo(1, 12);
    expect(priorQuantile({ kind: "triangular", low: 0, high: 4 }, 1, 0.75)).toBeCloseTo(4 - Math.sqrt(3), 12);
    expect(priorQuantile({ kind: "lognormal", low: 2, high: 8 }, 3, 0.05)).toBeCloseTo(2, 9);
    expect(priorQuantile({ kind: "lognormal", low: 2, high: 8 }, 3, 0.5)).toBeCloseTo(4, 9);
  });

  it("are drawn over their whole range, independently from pair to pair and between parameters", () => {
    const other = { ...uniform, id: "fake.other" };
    const draws = Array.from({ length: 4000 }, (_, pair) => drawParameters([uniform, other], "1", pair));
    const first = draws.map((values) => values["fake.response"]);
    expect(mean(first)).toBeCloseTo(1, 1);
    expect(variance(first)).toBeCloseTo(1 / 12, 2);
    expect(new Set(first).size).toBeGreaterThan(3900);
    const product = draws.map((values) => (values["fake.response"] - 1) * (values["fake.other"] - 1));
    expect(Math.abs(mean(product))).toBeLessThan(0.006);
    const next = first.slice(1).map((value, pair) => (value - 1) * (first[pair] - 1));
    expect(Math.abs(mean(next))).toBeLessThan(0.006);
  });

  it("give a pair the same draw however many parameters and pairs there are, and another for another seed", () => {
    const alone = drawParameters([uniform], "1", 7);
    expect(drawParameters([{ ...uniform, id: "fake.other" }, uniform], "1", 7)).toMatchObject(alone);
    expect(drawParameters([uniform], "2", 7)).not.toEqual(alone);
    expect(pairSeed("1", 7)).toBe("1/8");
  });

  it("stay within the parameter's range, whole where it is a count", () => {
    const prior = { kind: "uniform", low: 0, high: 100 } as const;
    const whole = count({ label, default: 3, range: [2, 20], source, acts: "policy", prior });
    const draws = Array.from(
      { length: 200 },
      (_, pair) => drawParameters([{ id: "a.b", spec: whole }], "1", pair)["a.b"],
    );
    expect(draws.every((value) => Number.isInteger(value) && value >= 2 && value <= 20)).toBe(true);
    expect(Math.max(...draws)).toBe(20);
  });

  it("leave alone what has no prior or was set by somebody, wherever it acts", () => {
    const spinUp = { id: "fake.fixed", spec: { ...uniform.spec, acts: "spin-up" } as const };
    const bare = { id: "fake.bare", spec: spec() };
    const plans = [fakePlan("baseline", 0), fakePlan("train", 1000)];
    expect(drawnParameters([uniform, spinUp, bare], plans)).toEqual([uniform, spinUp]);
    expect(drawnParameters([uniform], [...plans, fakePlan("set", 0, { "fake.response": 1.2 })])).toEqual([]);
  });
});
