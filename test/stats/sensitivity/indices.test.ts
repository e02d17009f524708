import { describe, expect, it } from "vitest";
import { Fault } from "../../../src/kernel/fault.ts";
import { type MorrisDesign, morrisTrajectories } from "../../../src/stats/design/morris.ts";
import { saltelli } from "../../../src/stats/design/saltelli.ts";
import { morrisEffects } from "../../../src/stats/sensitivity/morris.ts";
import { sobolIndices } from "../../../src/stats/sensitivity/sobol.ts";
import { ishigami, run, sobolG } from "../functions.ts";

/** A trajectory from every point of the grid: every factor's elementary effect once from every point. */
function wholeGrid(): MorrisDesign {
  const rows: { id: string; point: number[] }[] = [];
  for (let t = 0; t < 64; t++) {
    const at = [t % 4, Math.floor(t / 4) % 4, Math.floor(t / 16)];
    rows.push({ id: `t${t}.0`, point: at.map((level) => level / 3) });
    for (const factor of [0, 1, 2]) {
      at[factor] = (at[factor] + 2) % 4;
      rows.push({ id: `t${t}.${factor + 1}`, point: at.map((level) => level / 3) });
    }
  }
  const orders = Array.from({ length: 64 }, () => [0, 1, 2]);
  return { kind: "morris", factors: 3, inUnitCube: true, rows, groups: [[0], [1], [2]], delta: 2 / 3, orders };
}

describe("Morris", () => {
  it("has the exact effects of Ishigami's function over the whole grid", () => {
    const design = wholeGrid();
    const { effects } = morrisEffects(design, run(design, ishigami));
    const close = (found: number[], wanted: number[]) => {
      for (const [i, x] of found.entries()) expect(x).toBeCloseTo(wanted[i], 5);
    };
    close(
      effects.map(({ mu }) => mu),
      [7.704054, 0, 0],
    );
    close(
      effects.map(({ muStar }) => muStar.estimate),
      [7.704054, 7.875, 6.248796],
    );
    close(
      effects.map(({ sigma }) => sigma * Math.sqrt(63 / 64)),
      [6.248796, 7.875, 8.837132],
    );
  });

  it("comes to them with random trajectories, and drops a trajectory with a failed run whole", () => {
    const design = morrisTrajectories({ factors: 3, trajectories: 2000, seed: "ishigami" });
    const outcomes = run(design, ishigami).set("t7.2", Number.NaN);
    const { effects, used, dropped } = morrisEffects(design, outcomes);
    expect([used, dropped]).toEqual([1999, 1]);
    expect(effects[0].mu).toBeCloseTo(7.704, 0);
    expect(effects[2].muStar.low).toBeLessThan(6.248796);
    expect(effects[2].muStar.high).toBeGreaterThan(6.248796);
  });

  it("takes a group as one, by size alone, and refuses outcomes of another design", () => {
    const design = morrisTrajectories({ factors: 3, trajectories: 4, seed: "g", groups: [[0, 2], [1]] });
    const { effects } = morrisEffects(
      design,
      run(design, ([x, y]) => 3 * x + y),
    );
    expect(effects[0].muStar.estimate).toBeCloseTo(3, 12);
    expect(effects[0].mu).toBeNaN();
    expect(effects[1].mu).toBeCloseTo(1, 12);
    expect(effects[1].sigma).toBeCloseTo(0, 12);
    expect(() => morrisEffects(design, new Map())).toThrow(Fault);
  });
});

describe("Sobol indices", () => {
  const design = saltelli({ factors: 3, size: 4096, seed: "ishigami", secondOrder: true });

  it("are Ishigami's, first, total and second order, and their intervals hold them", () => {
    const found = sobolIndices(design, run(design, ishigami), { draws: 200 });
    expect(found.mean).toBeCloseTo(3.5, 1);
    expect(Math.abs(found.variance / 13.844588 - 1)).toBeLessThan(0.01);
    const hold = (got: { estimate: number; low: number; high: number }, wanted: number) => {
      expect(Math.abs(got.estimate - wanted)).toBeLessThan(0.015);
      expect(got.low - 0.005).toBeLessThan(wanted);
      expect(got.high + 0.005).toBeGreaterThan(wanted);
    };
    for (const [i, wanted] of [0.313905, 0.442411, 0].entries()) hold(found.first[i], wanted);
    for (const [i, wanted] of [0.557589, 0.442411, 0.243684].entries()) hold(found.total[i], wanted);
    expect(found.second.map(({ groups }) => groups)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    for (const [i, wanted] of [0, 0.243684, 0].entries()) hold(found.second[i].index, wanted);
  });

  it("are those of Sobol's G function", () => {
    const a = [0, 1, 4.5, 9, 99, 99];
    const parts = a.map((each) => 1 / (3 * (1 + each) ** 2));
    const variance = parts.reduce((product, v) => product * (1 + v), 1) - 1;
    const design = saltelli({ factors: 6, size: 8192, seed: "g" });
    const found = sobolIndices(design, run(design, sobolG(a)), { draws: 20 });
    for (const [i, v] of parts.entries()) {
      expect(Math.abs(found.first[i].estimate - v / variance)).toBeLessThan(0.02);
      const total = (v * (1 + variance)) / (1 + v) / variance;
      expect(Math.abs(found.total[i].estimate - total)).toBeLessThan(0.02);
    }
  });

  it("take a group's factors together", () => {
    const grouped = saltelli({ factors: 3, size: 2048, seed: "groups", groups: [[0, 2], [1]] });
    const { first, total } = sobolIndices(grouped, run(grouped, ishigami), { draws: 20 });
    expect(first[0].estimate).toBeCloseTo(0.557589, 1);
    expect(total[1].estimate).toBeCloseTo(0.442411, 1);
  });

  it("drop a base row with a failed run whole, and are none where nothing varies", () => {
    const small = saltelli({ factors: 2, size: 64, seed: "failed" });
    const add = ([x, y]: readonly number[]) => x + y;
    const failed = sobolIndices(small, run(small, add).set("b5.AB1", Number.NaN), { draws: 20 });
    expect([failed.used, failed.dropped]).toEqual([63, 1]);
    expect(failed.first[0].estimate).toBeCloseTo(0.5, 1);
    expect(
      sobolIndices(
        small,
        run(small, () => 4),
        { draws: 2 },
      ).first[0].estimate,
    ).toBeNaN();
    const { rows } = small;
    expect(() => sobolIndices(small, new Map(rows.slice(1).map(({ id }) => [id, 1])))).toThrow(Fault);
  });
});
