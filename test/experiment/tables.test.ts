import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { beforeAll, expect, test } from "vitest";
import { wordsOf } from "../../src/experiment/column-words.ts";
import { folderIn } from "../../src/experiment/compare.ts";
import type { Comparison } from "../../src/experiment/comparison.ts";
import { compareFully } from "../../src/experiment/fully.ts";
import { fakeLaboratory, fakePlan, temporaryFolder } from "./fake-laboratory.ts";

const folder = temporaryFolder();
let results: string;
let comparison: Comparison;
type Row = Record<string, string | number>;

const bufferOf = (name: string) => new Uint8Array(readFileSync(join(results, name))).buffer;
const rowsOf = async (table: string): Promise<Row[]> => parquetReadObjects({ file: bufferOf(`${table}.parquet`) });
const textOf = (name: string) => readFileSync(join(results, name), "utf8");
const headOf = (table: string) => Object.keys(parquetMetadata(bufferOf(`${table}.parquet`)).schema.slice(1)).length;
const tables = () =>
  readdirSync(results).flatMap((name) => (name.endsWith(".parquet") ? [name.replace(".parquet", "")] : []));

beforeAll(async () => {
  const lab = await fakeLaboratory(folder);
  const baseline = fakePlan("baseline", 0);
  const scenarios = [fakePlan("train", 500), fakePlan("keep", 1000)];
  const options = { pairs: 4, workers: 1, out: join(folder, "out"), primary: "net-jobs" };
  const besides = { split: true, robust: true, why: scenarios[1] };
  comparison = await compareFully(lab, baseline, scenarios, { ...options, ...besides });
  results = folderIn(lab, baseline, scenarios, options);
});

test("what a comparison was asked for besides stands in tables, figure by figure", async () => {
  const { split, robust, why } = comparison;
  const first = (await rowsOf("split"))[0];
  expect(first).toMatchObject({
    scenario: split?.rows[0].scenario,
    begins: "2027-01",
    month: "2036-12",
    draws: 5,
    seeds: 5,
  });
  expect(first).toMatchObject({ parameters: split?.rows[0].parameters.estimate, luck_high: split?.rows[0].luck.high });
  const futures = await rowsOf("futures");
  expect(futures).toHaveLength(9);
  expect(futures[4]).toMatchObject({ scenario: "train", future: "closure=fixed-jobs", gain: robust?.gains[1][1] });
  expect((await rowsOf("leads"))[0]).toMatchObject({
    first: "keep",
    second: "train",
    lead: robust?.leads[0].lead.estimate,
  });
  expect((await rowsOf("criteria")).filter(({ criterion }) => criterion === "maximin").map(({ rank }) => rank)).toEqual(
    robust?.criteria[0].ranks,
  );
  expect(await rowsOf("turns")).toHaveLength(robust?.turns.length ?? -1);
  const [total, ...parts] = (await rowsOf("why")).filter(({ dimension }) => dimension === "");
  expect(total).toMatchObject({ scenario: "keep", instrument: "", adds: why?.whole.total.estimate });
  expect(parts.reduce((sum, { adds }) => sum + Number(adds), 0)).toBeCloseTo(Number(total.adds), 9);
});

test("every column of every table has words, a name that other programs take, and stands in the dictionary", async () => {
  const dictionary = await rowsOf("dictionary");
  const found = tables().filter((name) => name !== "dictionary");
  expect(found.sort()).toEqual(
    "costs criteria draws futures leads money outcomes split summary tests turns who why".split(" "),
  );
  for (const table of found) {
    const { schema, key_value_metadata: said } = parquetMetadata(bufferOf(`${table}.parquet`));
    const about = JSON.parse(said?.find(({ key }) => key === "silian")?.value ?? "{}");
    expect(about).toMatchObject({ seeds: "1/1 … 1/4", population: { en: expect.stringContaining("Here") } });
    expect([about.version, about.engine]).toEqual(["0.0.0", "fake"]);
    for (const { name } of schema.slice(1)) {
      expect([table, name, wordsOf(table, name)?.label.zh ?? ""]).not.toContain("");
      expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/u);
      expect(about.columns[name].label.en).not.toBe("");
      expect(
        dictionary.filter((row) => row.kind === "column" && row.table === table && row.name === name),
      ).toHaveLength(1);
    }
  }
  expect(headOf("dictionary")).toBe(14);
  const jobs = dictionary.find(({ kind, name }) => kind === "indicator" && name === "net-jobs");
  expect(jobs).toMatchObject({
    unit_en: "share",
    seeds: "1/1 … 1/4",
    population_zh: expect.stringContaining("抽样"),
  });
  expect(dictionary.every(({ version, engine }) => version !== "" && engine !== "")).toBe(true);
});

test("results stand as CSV too, and programs for Stata, R and Python name every one of them", () => {
  const short = tables().filter((name) => !["outcomes", "costs", "draws", "dictionary"].includes(name));
  const [stata, r, python] = ["read.do", "read.R", "read.py"].map(textOf);
  for (const table of short) {
    const [heading] = textOf(`${table}.csv`).replace("\uFEFF", "").split("\r\n");
    expect(stata).toContain(`using "${table}.csv"`);
    for (const [i, name] of heading.split(",").entries()) {
      expect(stata).toContain(`rename v${i + 1} ${name}\n`);
      expect(stata).toContain(`label variable ${name} "`);
    }
    for (const text of [r, python]) expect(text).toContain(`"${table}"`);
  }
  for (const [, label] of stata.matchAll(/label variable \S+ "([^\n]*)"\n/gu)) {
    expect(label.length).toBeLessThanOrEqual(80);
    expect(label).not.toMatch(/["`$]/u);
  }
  expect(JSON.parse(textOf("manifest.json")).files).toHaveProperty(["why.csv"]);
});
