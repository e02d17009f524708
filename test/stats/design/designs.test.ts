import { describe, expect, it } from "vitest";
import { Fault } from "../../../src/kernel/fault.ts";
import { type Design, outcomesOf } from "../../../src/stats/design/design.ts";
import { fullFactorial, listed, oneAtATime } from "../../../src/stats/design/grid.ts";
import { latinHypercube } from "../../../src/stats/design/latin.ts";
import { morrisTrajectories } from "../../../src/stats/design/morris.ts";
import { saltelli } from "../../../src/stats/design/saltelli.ts";
import { inUnits } from "../../../src/stats/design/scale.ts";
import { sobolDimensions, sobolSequence } from "../../../src/stats/design/sobol.ts";

const points = ({ rows }: Design) => rows.map(({ point }) => point);
const seed = "designs";

/** How many rows of a design's first `size` fall in each of `size` strata of a factor. */
const strata = (design: Design, factor: number, size: number) => {
  const counts = new Array<number>(size).fill(0);
  for (const point of points(design).slice(0, size)) counts[Math.floor(point[factor] * size)]++;
  return new Set(counts);
};

describe("designs by hand", () => {
  it("hold every combination, one change at a time, or the rows given", () => {
    expect(
      fullFactorial([
        [1, 2],
        [10, 20, 30],
      ]).rows.map(({ id, point }) => [id, ...point]),
    ).toEqual([
      ["g0.0", 1, 10],
      ["g0.1", 1, 20],
      ["g0.2", 1, 30],
      ["g1.0", 2, 10],
      ["g1.1", 2, 20],
      ["g1.2", 2, 30],
    ]);
    expect(points(oneAtATime([1, 2], [[0, 1, 3], [5]]))).toEqual([
      [1, 2],
      [0, 2],
      [3, 2],
      [1, 5],
    ]);
    expect(points(listed([[1, 2]]))).toEqual([[1, 2]]);
  });

  it("are refused where they make no design", () => {
    const wrong = [
      () => listed([[1], [1, 2]]),
      () => listed([]),
      () => fullFactorial([[]]),
      () => fullFactorial([[Number.NaN]]),
      () => oneAtATime([1, 2], [[1]]),
      () => latinHypercube({ factors: 0, size: 3, seed }),
      () => sobolSequence({ factors: sobolDimensions + 1, size: 2 }),
      () => morrisTrajectories({ factors: 2, trajectories: 2, seed, levels: 5 }),
      () => saltelli({ factors: 3, size: 4, seed, groups: [[0], [1]] }),
    ];
    for (const make of wrong) expect(make).toThrow(Fault);
  });
});

describe("Latin hypercube", () => {
  it.each([1, 7, 40, 96])("has one row of %i in every stratum of every factor", (size) => {
    const design = latinHypercube({ factors: 5, size, seed });
    for (let factor = 0; factor < 5; factor++) expect(strata(design, factor, size)).toEqual(new Set([1]));
  });
  it("contains the first half, itself a Latin hypercube, at twice the size", () => {
    const [half, whole] = [25, 50].map((size) => latinHypercube({ factors: 3, size, seed }));
    expect(whole.rows.slice(0, 25)).toEqual(half.rows);
    const again = latinHypercube({ factors: 3, size: 200, seed });
    expect(again.rows.slice(0, 50)).toEqual(whole.rows);
  });
  it("differs by seed and pairs factors at random", () => {
    expect(latinHypercube({ factors: 2, size: 9, seed: "other" })).not.toEqual(
      latinHypercube({ factors: 2, size: 9, seed }),
    );
    const rows = points(latinHypercube({ factors: 2, size: 2000, seed }));
    const correlation = rows.reduce((sum, [x, y]) => sum + 12 * (x - 0.5) * (y - 0.5), 0) / 2000;
    expect(Math.abs(correlation)).toBeLessThan(0.07);
  });
});

describe("Sobol sequence", () => {
  it("has Joe and Kuo's first ten points", () => {
    expect(points(sobolSequence({ factors: 3, size: 10 }))).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ]);
  });
  it("has the points of another implementation in high dimensions", () => {
    const point = points(sobolSequence({ factors: sobolDimensions, size: 1000 }))[999];
    expect([0, 7, 49, 99, 160, 336].map((d) => point[d])).toEqual([
      0.1572265625, 0.7119140625, 0.2919921875, 0.4990234375, 0.6708984375, 0.6318359375,
    ]);
  });
  it.each([undefined, seed])("is balanced, with scrambling by %s", (scramble) => {
    const design = sobolSequence({ factors: 40, size: 256, ...(scramble && { seed: scramble }) });
    for (let factor = 0; factor < 40; factor++) expect(strata(design, factor, 256)).toEqual(new Set([1]));
    const cells = new Set(points(design).map(([x, y]) => `${Math.floor(16 * x)} ${Math.floor(16 * y)}`));
    expect(cells.size).toBe(256);
  });
  it("stays in the open cube when scrambled, differs by seed and contains its first rows", () => {
    const [some, more] = [100, 200].map((size) => sobolSequence({ factors: 6, size, seed }));
    expect(more.rows.slice(0, 100)).toEqual(some.rows);
    expect(
      points(more)
        .flat()
        .every((u) => u > 0 && u < 1),
    ).toBe(true);
    expect(points(sobolSequence({ factors: 6, size: 1, seed: "other" }))).not.toEqual(points(some).slice(0, 1));
  });
  it("integrates far better than chance", () => {
    const rows = points(sobolSequence({ factors: 5, size: 4096, seed }));
    const sum = rows.reduce((total, point) => total + point.reduce((product, u) => product * 2 * u, 1), 0);
    expect(Math.abs(sum / 4096 - 1)).toBeLessThan(0.003);
  });
});

describe("designs for sensitivity", () => {
  it("Morris: one group moves at a time, by Δ, on the grid, and more trajectories contain the first", () => {
    const groups = [[0, 2], [1], [3]];
    const design = morrisTrajectories({ factors: 4, trajectories: 6, seed, groups });
    expect(design.delta).toBeCloseTo(2 / 3, 15);
    const rows = points(design);
    for (const [t, order] of design.orders.entries()) {
      expect([...order].sort()).toEqual([0, 1, 2]);
      for (const [step, group] of order.entries()) {
        const [from, to] = [rows[t * 4 + step], rows[t * 4 + step + 1]];
        const moved = from.map((u, i) => Math.abs(to[i] - u));
        for (const [i, by] of moved.entries()) expect(by).toBeCloseTo(groups[group].includes(i) ? 2 / 3 : 0, 12);
      }
    }
    expect(rows.flat().every((u) => Number.isInteger(Math.round(3 * u * 1e9) / 1e9))).toBe(true);
    const longer = morrisTrajectories({ factors: 4, trajectories: 12, seed, groups });
    expect(longer.rows.slice(0, design.rows.length)).toEqual(design.rows);
  });
  it("Saltelli: AB is A with a group from B, BA the reverse, and a larger design contains the first rows", () => {
    const design = saltelli({ factors: 3, size: 4, seed, groups: [[0, 2], [1]], secondOrder: true });
    const of = new Map(design.rows.map(({ id, point }) => [id, point]));
    const [a, b] = [of.get("b2.A") ?? [], of.get("b2.B") ?? []];
    expect(of.get("b2.AB0")).toEqual([b[0], a[1], b[2]]);
    expect(of.get("b2.BA1")).toEqual([b[0], a[1], b[2]]);
    expect(of.get("b2.BA0")).toEqual([a[0], b[1], a[2]]);
    expect(design.rows.length).toBe(4 * 6);
    const larger = saltelli({ factors: 3, size: 8, seed, groups: [[0, 2], [1]], secondOrder: true });
    expect(larger.rows.slice(0, 24)).toEqual(design.rows);
  });
  it("are turned into units by distributions, rows keeping their ids", () => {
    const design = sobolSequence({ factors: 2, size: 2 });
    const rows = inUnits(design, [
      { kind: "uniform", low: 10, high: 20 },
      { kind: "integer", low: 1, high: 4 },
    ]);
    expect(rows).toEqual([
      { id: "r0", point: [10, 1] },
      { id: "r1", point: [15, 3] },
    ]);
    expect(() => inUnits(design, [])).toThrow(Fault);
    expect(inUnits(listed([[5]]), [])).toEqual([{ id: "r0", point: [5] }]);
  });
  it("bind outcomes to rows by id, and refuse what is missing or foreign", () => {
    const design = listed([[1], [2]]);
    expect([
      ...outcomesOf(
        design,
        new Map([
          ["r1", 20],
          ["r0", 10],
        ]),
      ),
    ]).toEqual([10, 20]);
    expect(() => outcomesOf(design, new Map([["r0", 1]]))).toThrow(/no outcome/);
    expect(() =>
      outcomesOf(
        design,
        new Map([
          ["r0", 1],
          ["r1", 2],
          ["r2", 3],
        ]),
      ),
    ).toThrow(/no row/);
  });
});
