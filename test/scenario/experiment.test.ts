import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { describeFault, Fault } from "../../src/kernel/fault.ts";
import type { Experiment } from "../../src/scenario/experiment/experiment.ts";
import { loadExperiment } from "../../src/scenario/experiment/load.ts";

const scenarios = fileURLToPath(new URL("../../scenarios", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "silian-experiment-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const usual: Readonly<Record<string, string>> = {
  name: "Test",
  scenarios: "[baseline]",
  outcomes: "[stay-1y, unemployment]",
  design: "{ kind: grid }",
};

function load(lines: Readonly<Record<string, string>>, name = "test.yaml"): Experiment {
  const text = Object.entries({ ...usual, ...lines }).map(([key, value]) => `${key}: ${value}\n`);
  writeFileSync(join(folder, name), text.join(""));
  return loadExperiment(join(folder, name), { folders: [scenarios] });
}

test("the shipped experiment is read: factors in their sections, scenarios on one region, years and scale set", () => {
  const found = loadExperiment(join(scenarios, "experiments", "first-look.yaml"));
  expect(found.scenarios.map(({ id }) => id)).toEqual(["baseline", "train"]);
  expect(found.scenarios[1].region).toBe(found.scenarios[0].region);
  expect(found.scenarios[0]).toMatchObject({ k: 200, branch: 324, end: 384 });
  expect(found.factors.map(({ id, role }) => `${role} ${id}`)).toEqual([
    "uncertainty market.taste",
    "lever order-training.seat",
    "relationship closure",
  ]);
  expect(found.factors.map(({ levels }) => levels)).toEqual([
    [0.2, 0.4, 0.6],
    [4000, 8000, 12_000],
    ["elastic", "fixed-jobs"],
  ]);
});

test("the screening that ships moves declared priors by Morris trajectories", () => {
  const { design, factors } = loadExperiment(join(scenarios, "experiments", "screening.yaml"));
  expect(design).toEqual({ kind: "morris", trajectories: 8, levels: 4 });
  expect(factors.map(({ spread, levels }) => (spread ? "drawn" : levels.length))).toEqual([
    "drawn",
    "drawn",
    "drawn",
    2,
  ]);
});

test("the experiment that docs/sweeps.md shows can be used as it stands", () => {
  const page = readFileSync(join(scenarios, "..", "docs", "sweeps.md"), "utf8");
  writeFileSync(join(folder, "shown.yaml"), /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
  const { factors, design, groups } = loadExperiment(join(folder, "shown.yaml"), { folders: [scenarios] });
  expect([factors.length, design, groups]).toEqual([4, { kind: "latin-hypercube", size: 64 }, ["place"]]);
});

test("Chinese keys, names and values mean the same", () => {
  const text = `名称: 试验
方案表: [baseline, train]
不确定因素: { market.taste: { 最小值: 0.2, 最大值: 0.6, 步数: 3 } }
政策取值: { 订单培养补贴.每个学位: [8000元, 1.2万元] }
结构假定: { 闭合: [弹性需求, 岗位固定] }
考察指标: [unemployment]
实验设计: { 种类: 全组合 }
重复次数: 3
测算: { 年数: 2年, 比例尺: 500, 间隔: 季 }
`;
  writeFileSync(join(folder, "zh.yaml"), text);
  const seat = load({ levers: "{ order-training.seat: [1] }" }).factors[0].name.zh.split("：");
  writeFileSync(join(folder, "zh.yaml"), text.replace("订单培养补贴.每个学位", seat.join(".")));
  const found = loadExperiment(join(folder, "zh.yaml"), { folders: [scenarios] });
  expect(found).toMatchObject({ replicates: 3, every: "quarter", design: { kind: "grid" } });
  expect(found.factors.map(({ id, levels }) => [id, levels])).toEqual([
    ["market.taste", [0.2, 0.4, 0.6]],
    ["order-training.seat", [8000, 12_000]],
    ["closure", ["elastic", "fixed-jobs"]],
  ]);
});

test("designs of the unit cube, their distributions, priors, weights and groups are read", () => {
  const found = load({
    uncertainties: `{ market.taste: { low: 0.2, high: 0.6, distribution: 三角, mode: 0.3, group: tastes }, skills.relativeLoss: prior }`,
    relationships: "{ closure: { values: [elastic, fixed-jobs], weights: [3, 1] } }",
    design: "{ kind: saltelli, size: 8, second-order: true }",
  });
  expect(found.design).toEqual({ kind: "saltelli", size: 8, secondOrder: true });
  expect(found.factors[0]).toMatchObject({
    group: "tastes",
    spread: { kind: "triangular", low: 0.2, high: 0.6, mode: 0.3 },
  });
  expect(found.factors[1].spread).toMatchObject({ low: 0.1, high: 0.6 });
  expect(found.factors[2]).toMatchObject({ weights: [3, 1] });
  expect(load({ design: "{ kind: morris, trajectories: 4 }" }).design).toEqual({
    kind: "morris",
    trajectories: 4,
    levels: 4,
  });
});

test("rows are given in the file or in a CSV, and what a row leaves out stays as the scenario has it", () => {
  const factors = { uncertainties: "{ market.taste: {} }", levers: "{ order-training.seat: { base: 5000 } }" };
  const list = load({
    ...factors,
    design: '{ kind: list, rows: [{ market.taste: "30%" }, { order-training.seat: 1万元 }] }',
  });
  expect(list.design).toEqual({
    kind: "rows",
    rows: [
      [0.3, 5000],
      [null, 10_000],
    ],
  });
  writeFileSync(join(folder, "rows.csv"), "\uFEFForder-training.seat,market.taste\r\n1万元,0.3\r\n,0.4\r\n");
  const csv = load({ ...factors, design: "{ kind: csv, file: rows.csv }" });
  expect(csv.design).toMatchObject({
    rows: [
      [0.3, 10_000],
      [0.4, 5000],
    ],
  });
});

test("a scenario may be given by its whole path", () => {
  const path = join(scenarios, "train.yaml");
  expect(load({ scenarios: `['${path}']` }).scenarios.map(({ id }) => id)).toEqual(["train"]);
});

type Lines = Readonly<Record<string, string>>;
type Bad = {
  readonly what: string;
  readonly lines: Lines;
  readonly code: string;
  readonly at: readonly [number, number];
  readonly nearest?: string;
};

const cases: readonly (readonly [string, Lines, string, readonly [number, number], string?])[] = [
  ["a mistyped key", { replicats: "3" }, "unknown-key", [5, 1], "replicates"],
  ["a mistyped scenario", { scenarios: "[baseline, trian]" }, "unknown-name", [2, 23], "train"],
  ["a mistyped indicator", { outcomes: "[stay-1y, unemploment]" }, "unknown-name", [3, 21], "unemployment"],
  ["a mistyped parameter", { uncertainties: "{ market.tast: [1] }" }, "unknown-name", [5, 18], "market.taste"],
  ["a dose among uncertainties", { uncertainties: "{ order-training.seat: [1] }" }, "wrong-section", [5, 18]],
  ["a value out of range", { uncertainties: "{ market.taste: [0.3, 900] }" }, "out-of-range", [5, 38]],
  ["a value in the wrong unit", { levers: "{ order-training.seat: [30%] }" }, "wrong-unit", [5, 33]],
  ["a mistyped word", { relationships: "{ closure: [elastc] }" }, "unknown-name", [5, 28], "elastic"],
  ["ends crossed", { uncertainties: "{ market.taste: { low: 0.5, high: 0.2 } }" }, "bad-distribution", [5, 39]],
  ["one end only", { uncertainties: "{ market.taste: { low: 0.5 } }" }, "missing-key", [5, 32]],
  ["a factor without values in a grid", { uncertainties: "{ market.taste: {} }" }, "no-values", [4, 17]],
  [
    "a grid too large",
    {
      uncertainties:
        "{ market.taste: { low: 0.2, high: 0.6, steps: 10000 }, skills.relativeLoss: { low: 0.1, high: 0.6, steps: 101 } }",
    },
    "too-many-rows",
    [4, 17],
  ],
  [
    "search curves of one factor",
    { uncertainties: "{ market.taste: [0.2, 0.6] }", design: "{ kind: efast, samples: 65 }" },
    "too-few-factors",
    [4, 17],
  ],
  ["a mistyped kind of design", { design: "{ kind: gird }" }, "unknown-name", [4, 17], "grid"],
  ["a key of another design", { design: "{ kind: grid, file: x.csv }" }, "unknown-key", [4, 23]],
  [
    "a row of an unknown factor",
    { uncertainties: "{ market.taste: {} }", design: "{ kind: list, rows: [{ market.tast: 1 }] }" },
    "unknown-factor",
    [4, 32],
    "market.taste",
  ],
  ["an odd number of levels", { design: "{ kind: morris, trajectories: 4, levels: 5 }" }, "not-even", [4, 50]],
  [
    "weights that don't fit",
    { relationships: "{ closure: { values: [elastic], weights: [1, 2] } }" },
    "bad-weights",
    [5, 57],
  ],
  ["a sheet that isn't there", { design: "{ kind: csv, file: gone.csv }" }, "file-not-found", [1, 1]],
  ["scenarios given twice", { scenarios: "[train, train]" }, "duplicate-id", [2, 20]],
];

const bad = cases.map(
  ([what, lines, code, at, nearest]): Bad => ({ what, lines, code, at, ...(nearest && { nearest }) }),
);

test.each(bad)("$what is refused where it lies", ({ lines, code, at, nearest }) => {
  let found: unknown;
  try {
    load(lines);
  } catch (error) {
    found = error;
  }
  expect(found).toBeInstanceOf(Fault);
  const { details, exit, text } = found as Fault;
  expect([(found as Fault).code, exit, details.line, details.column, details.nearest]).toEqual([
    code,
    2,
    ...at,
    nearest,
  ]);
  expect(text.zh).toMatch(/\p{Script=Han}/u);
  for (const lang of ["zh", "en"] as const) expect(describeFault(found as Fault, lang)).not.toContain("undefined");
});

test("a cell of a sheet is refused where it lies", () => {
  writeFileSync(join(folder, "bad.csv"), "market.taste,order-training.seat\n0.3,1\n0.4,abc\n");
  const factors = { uncertainties: "{ market.taste: {} }", levers: "{ order-training.seat: {} }" };
  expect(() => load({ ...factors, design: "{ kind: csv, file: bad.csv }" })).toThrow(
    expect.objectContaining({
      code: "not-a-number",
      details: expect.objectContaining({ line: 3, column: 5, got: "abc" }),
    }),
  );
});
