import { expect, it } from "vitest";
import { rowsOf } from "../../../src/experiment/sweep/design.ts";
import { count } from "../../../src/kernel/parameter.ts";
import type { DesignSpec, Factor } from "../../../src/scenario/experiment/experiment.ts";
import { parameter } from "./fake-experiment.ts";

const both = (text: string) => ({ zh: text, en: text });
const source = { kind: "assumed", title: "Assumed" } as const;
const spread = (id: string, more: Partial<Factor> = {}): Factor => ({
  ...parameter(id, []),
  spread: { kind: "uniform", low: 10, high: 30 },
  ...more,
});
const words: Factor = {
  id: "closure",
  name: both("closure"),
  role: "relationship",
  target: { kind: "setting", words: ["elastic", "fixed-jobs"] },
  base: null,
  levels: ["elastic", "fixed-jobs"],
};
const whole: Factor = {
  ...spread("seats", { spread: { kind: "uniform", low: 1, high: 3 } }),
  target: {
    kind: "parameter",
    spec: count({ label: both("seats"), default: 1, range: [0, 9], source, acts: "policy" }),
  },
};
const factors = [spread("a"), spread("b", { spread: { kind: "lognormal", low: 1, high: 10 } }), words, whole];

const unitCube: readonly (readonly [DesignSpec, number])[] = [
  [{ kind: "latin-hypercube", size: 12 }, 12],
  [{ kind: "sobol", size: 16 }, 16],
  [{ kind: "morris", trajectories: 3, levels: 4 }, 15],
  [{ kind: "saltelli", size: 8, secondOrder: false }, 48],
  [{ kind: "saltelli", size: 8, secondOrder: true }, 80],
  [{ kind: "efast", samples: 65, curves: 1 }, 260],
];

it.each(unitCube)("%o draws every factor from its distribution, in rows with ids of their own", (design, size) => {
  const rows = rowsOf(design, factors, "1");
  expect(rows).toHaveLength(size);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(size);
  for (const { values } of rows) {
    const [a, b, word, seats] = values;
    expect(a).toBeGreaterThanOrEqual(10);
    expect(a).toBeLessThanOrEqual(30);
    expect(b).toBeGreaterThan(0);
    expect(b).toBeLessThanOrEqual(100);
    expect(["elastic", "fixed-jobs"]).toContain(word);
    expect([1, 2, 3]).toContain(seats);
    expect(Number(Number(a).toPrecision(6))).toBe(a);
  }
  expect(rowsOf(design, factors, "1")).toEqual(rows);
  expect(rowsOf(design, factors, "2")).not.toEqual(rows);
});

it("a larger design begins with the smaller one", () => {
  const more: readonly (readonly [DesignSpec, DesignSpec])[] = [
    [
      { kind: "sobol", size: 8 },
      { kind: "sobol", size: 16 },
    ],
    [
      { kind: "latin-hypercube", size: 8 },
      { kind: "latin-hypercube", size: 16 },
    ],
    [
      { kind: "morris", trajectories: 2, levels: 4 },
      { kind: "morris", trajectories: 4, levels: 4 },
    ],
  ];
  for (const [small, large] of more) {
    const first = rowsOf(small, factors, "1");
    expect(rowsOf(large, factors, "1").slice(0, first.length)).toEqual(first);
  }
});

it("a Latin hypercube has one row in each stratum; factors of one group move together", () => {
  const found = rowsOf({ kind: "latin-hypercube", size: 20 }, [spread("a")], "1").map(({ values }) =>
    Number(values[0]),
  );
  expect(found.map((value) => Math.floor(value - 10)).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, i) => i),
  );
  const grouped = [spread("a", { group: "g" }), spread("b"), spread("c", { group: "g" })];
  const rows = rowsOf({ kind: "morris", trajectories: 4, levels: 4 }, grouped, "1");
  expect(rows).toHaveLength(12);
  rows.forEach(({ values }, i) => {
    if (i % 3 === 0) return;
    const moved = values.map((value, f) => value !== rows[i - 1].values[f]);
    expect([
      [true, false, true],
      [false, true, false],
    ]).toContainEqual(moved);
  });
});

it("a grid has every combination; one at a time leaves the rest as the scenario has it", () => {
  const two = [parameter("a", [1, 2]), words];
  expect(rowsOf({ kind: "grid" }, two, "1")).toEqual([
    { id: "g0.0", values: [1, "elastic"] },
    { id: "g0.1", values: [1, "fixed-jobs"] },
    { id: "g1.0", values: [2, "elastic"] },
    { id: "g1.1", values: [2, "fixed-jobs"] },
  ]);
  expect(rowsOf({ kind: "one-at-a-time" }, [{ ...parameter("a", [1, 2]), base: 1 }, words], "1")).toEqual([
    { id: "base", values: [1, null] },
    { id: "f0.1", values: [2, null] },
    { id: "f1.0", values: [1, "elastic"] },
    { id: "f1.1", values: [1, "fixed-jobs"] },
  ]);
});

it("listed values are drawn by their weights", () => {
  const weighted = { ...words, weights: [3, 1] };
  const rows = rowsOf({ kind: "sobol", size: 64 }, [weighted], "1");
  expect(rows.filter(({ values }) => values[0] === "elastic")).toHaveLength(48);
});
