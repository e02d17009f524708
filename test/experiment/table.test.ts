import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { columnsOf, type Table, writeCsv, writeParquet } from "../../src/experiment/table.ts";
import { temporaryFolder } from "./fake-laboratory.ts";

const folder = temporaryFolder();
const tableOf = (rows: readonly (readonly [string, number])[]): Table => ({
  name: "people",
  columns: columnsOf(["name", "value"], ["value"]),
  rows: () => rows,
});
const people = tableOf([
  ["甲,乙", 1.5],
  ['say "so"', Number.NaN],
  ["", -0.1],
]);

async function written(write: typeof writeCsv, table: Table): Promise<Buffer> {
  const path = join(folder, "table");
  await write(table, path);
  return readFileSync(path);
}
const objects = async (table: Table) =>
  parquetReadObjects({ file: new Uint8Array(await written(writeParquet, table)).buffer });

describe("tables", () => {
  it("come back from Parquet as they went in, in the same bytes each time", async () => {
    expect(await written(writeParquet, people)).toEqual(await written(writeParquet, people));
    expect(await objects(people)).toEqual([
      { name: "甲,乙", value: 1.5 },
      { name: 'say "so"', value: Number.NaN },
      { name: "", value: -0.1 },
    ]);
  });

  it("come back whole when they are written in several batches", async () => {
    const many = Array.from({ length: 250_001 }, (_, row) => [`group ${row % 7}`, row] as const);
    const found = await objects(tableOf(many));
    expect(found).toHaveLength(250_001);
    expect(found[199_999]).toEqual({ name: `group ${199_999 % 7}`, value: 199_999 });
    expect((await written(writeCsv, tableOf(many))).toString().trimEnd().split("\r\n")).toHaveLength(250_002);
  });

  it("are CSV that a Chinese Excel reads: byte order mark, quotes, empty where there is no figure", async () => {
    const text = '\uFEFFname,value\r\n"甲,乙",1.5\r\n"say ""so""",\r\n,-0.1\r\n';
    expect((await written(writeCsv, people)).toString()).toBe(text);
  });

  it("may be empty", async () => {
    expect((await written(writeCsv, tableOf([]))).toString()).toBe("\uFEFFname,value\r\n");
    expect(await objects(tableOf([]))).toEqual([]);
  });
});
