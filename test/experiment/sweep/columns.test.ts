import { expect, it } from "vitest";
import { plainName, sweepColumns } from "../../../src/experiment/sweep/columns.ts";
import type { Definition } from "../../../src/experiment/sweep/definition.ts";
import { scripts } from "../../../src/experiment/sweep/scripts.ts";
import { fakeExperiment, parameter } from "./fake-experiment.ts";

const both = (text: string) => ({ zh: text, en: text });

it("names are ASCII, begin with a letter, have at most 32 characters and differ", () => {
  const taken = new Set<string>();
  const ids = ["stay-1y", "stay.1y", "1st", "留市", "a".repeat(40), `${"a".repeat(40)}b`, "market.taste"];
  const names = ids.map((id) => plainName(id, taken));
  expect(names).toEqual(["stay_1y", "stay_1y_2", "v1st", "v_", "a".repeat(32), `${"a".repeat(30)}_2`, "market_taste"]);
  for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,31}$/);
});

const definition: Definition = {
  engine: "e".repeat(64),
  experiment: fakeExperiment(),
  rows: [],
  id: "id",
  version: "0.0.0",
  kept: { outcomes: ["stay-1y", "net-jobs"], groups: [], every: "year" },
  indicators: [
    {
      id: "stay-1y",
      name: both("留市"),
      definition: both("谁留下。"),
      theme: "work",
      unit: "share",
      better: "higher",
      delta: 0.01,
      headline: true,
    },
  ],
  instruments: [{ id: "grant", name: both("补贴") }],
};

it("every column says unit, population and moment", () => {
  const { factors, outcomes } = sweepColumns(definition);
  expect(factors.map(({ name }) => name)).toEqual(["fake_response", "fake_fixed", "grant_amount"]);
  expect(outcomes[0]).toMatchObject({
    name: "stay_1y",
    unit: { zh: "比例" },
    definition: { zh: "谁留下。全年各期数值的均值。" },
  });
  expect(outcomes.at(-1)).toMatchObject({ name: "spending_grant", unit: { en: "yuan" } });
});

it("Stata is told every name and label, in the order of the CSV", () => {
  const text = scripts(definition)["read.do"] ?? "";
  expect(text).toContain(
    'import delimited using "wide.csv", encoding("utf-8") varnames(nonames) rowrange(2) asdouble stringcols(1 2 3 5)',
  );
  expect(text).toContain("rename v6 fake_response\n");
  expect(text).toContain("rename v9 stay_1y\n");
  expect(text).toContain('label variable stay_1y "留市（比例）"');
});

it("Stata's program holds names, labels and quotes within Stata's bounds, whatever things are called", () => {
  const name = both(`${"长".repeat(90)} "甲" \`乙' $丙\n丁`);
  const experiment = fakeExperiment({
    name,
    factors: [
      ...["in", "using", "date", "replicate", "fake.a-very-long-name-of-a-parameter-1", "1st"].map((id) => ({
        ...parameter(id, [1]),
        name,
      })),
      parameter("fake.a-very-long-name-of-a-parameter-2", [1]),
    ],
  });
  const lines = (scripts({ ...definition, experiment })["read.do"] ?? "").trimEnd().split("\n");
  const names = lines.flatMap((line) => /^rename v\d+ (.*)$/u.exec(line)?.[1] ?? []);
  expect(names).toHaveLength(5 + 7 + 3);
  expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(names.length);
  for (const each of names) expect(each).toMatch(/^[A-Za-z]\w{0,31}$/u);
  expect(names.filter((each) => ["in", "using", "date"].includes(each))).toEqual([]);
  const generated = lines.flatMap((line) => /^generate (\w+)/u.exec(line)?.[1] ?? []);
  expect(names.filter((each) => generated.includes(each))).toEqual([]);
  for (const line of lines.filter((each) => each.includes("label "))) {
    const label = /^label (?:variable \w+|data) "([^"`$]*)"$/u.exec(line)?.[1];
    expect([line, label !== undefined && label.length <= 80]).toEqual([line, true]);
  }
});
