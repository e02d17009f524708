import { expect, test } from "vitest";
import { headlines, headlineTable } from "../../src/cli/headlines.ts";
import type { Io } from "../../src/cli/io.ts";
import type { Comparison } from "../../src/experiment/comparison.ts";
import { outcomeOf } from "../../src/experiment/outcomes.ts";
import { reasonAt } from "../../src/experiment/reason.ts";
import { summaryTable } from "../../src/experiment/tables.ts";
import { lackOf } from "../../src/indicator/lacking.ts";
import type { Plan } from "../../src/world/plan.ts";
import { jobs, runOf, sampleOf, steady } from "./sample.ts";

const none = Number.NaN;
const months = Array.from({ length: 24 }, (_, row) => 324 + row);
const lack = (of: Parameters<typeof lackOf>[0], value: (row: number) => number) => lackOf(of, months, value)?.en;

test("an indicator says why it lacks a value wherever it is read, and nothing where it has them all", () => {
  expect(lack({ moment: "monthly" }, () => 1)).toBeUndefined();
  expect(lack({ moment: "monthly" }, (row) => (row === 5 ? none : 1))).toContain("some months");
  expect(lack({ moment: "quarterly" }, (row) => (row % 3 === 2 ? 1 : none))).toBeUndefined();
  expect(lack({ moment: "quarterly" }, (row) => (row === 2 ? 1 : none))).toContain("some months");
  const anniversary = { moment: "anniversary", cohortAge: 12 } as const;
  expect(lack(anniversary, (row) => (row === 18 ? 1 : none))).toContain("no cohort has reached");
  expect(lack(anniversary, (row) => (row % 12 === 6 ? 1 : none))).toBeUndefined();
  expect(lack(anniversary, () => none)).toContain("too short");
  expect(lack({ moment: "yearly" }, () => none)).toContain("Nobody");
});

// Figures in the first year only.
const gone = runOf(
  "jobs",
  months.map((_, row) => (row < 12 ? 7 : none)),
);
const never = { ...runOf("jobs", steady(none)), reasons: { jobs: { zh: "太短", en: "too short" } } };

test("a year without a figure has a reason, though other years have figures", () => {
  expect(reasonAt(gone, "jobs", 335)).toBeUndefined();
  expect(reasonAt(gone, "jobs", 347)?.zh).toBe("这一年没有可计数的对象");
  expect(reasonAt(never, "jobs", 335)?.zh).toBe("太短");
  expect(reasonAt(undefined, "jobs", 335)?.en).toBe("The run failed");
  const sample = sampleOf([
    [undefined, gone],
    [undefined, gone],
    [undefined, gone],
  ]);
  const told = outcomeOf(sample, jobs, { id: "train", arm: 1 }, 347, 0);
  expect([told.verdict, told.reason?.en]).toEqual(["none", "Nobody was there to count in this year"]);
});

test("a difference without an interval says why, and the summary has it in a column of each language", () => {
  const run = runOf("jobs", steady(3));
  const of = (...runs: Parameters<typeof sampleOf>[0]) =>
    outcomeOf(sampleOf(runs), jobs, { id: "train", arm: 1 }, 335, 0);
  expect(of([run, run], [run, run], [run, run]).reason).toBeUndefined();
  const single = of([run, run], [run, undefined], [run, run]);
  expect([single.verdict, single.reason?.en]).toEqual(["none", "Only one pair has a figure, so there is no range"]);
  const base = outcomeOf(sampleOf([[run], [run]]), jobs, { id: "baseline", arm: 0 }, 335, 0);
  expect(base.reason).toEqual(single.reason);
  expect(of([run, undefined], [undefined, run], [run, run]).reason?.en).toContain("No pair");
  const { columns, rows } = summaryTable({ outcomes: [single] } as unknown as Comparison);
  const [row] = [...rows()];
  const at = (name: string) => row[columns.findIndex((column) => column.name === name)];
  expect([at("reason_en"), at("reason_zh")]).toEqual([single.reason?.en, single.reason?.zh]);
});

test("a run's headline figures tell the reason by date, and beneath the table", () => {
  const result = { ...gone, indicators: ["unemployment"] };
  const plan = { branch: 324, end: 348 } as Plan;
  const [first] = headlines(plan, result);
  expect(Object.keys(first.reasons)).toEqual(["2028-12"]);
  expect(headlineTable(plan, result, { lang: "zh" } as Io)).toMatch(/— 失业率，2028年：这一年没有可计数的对象$/u);
});
