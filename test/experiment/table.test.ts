import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { csv, parquet, Rows } from "../../src/experiment/table.ts";

const rows = new Rows("people", ["name", "value"], ["value"]);
rows.add("甲,乙", 1.5);
rows.add('say "so"', Number.NaN);
rows.add("", -0.1);

describe("tables", () => {
  it("come back from Parquet as they went in, in the same bytes each time", async () => {
    const bytes = await parquet(rows.table());
    expect(await parquet(rows.table())).toEqual(bytes);
    const found = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer });
    expect(found).toEqual([
      { name: "甲,乙", value: 1.5 },
      { name: 'say "so"', value: Number.NaN },
      { name: "", value: -0.1 },
    ]);
  });

  it("are CSV that a Chinese Excel reads: byte order mark, quotes, empty where there is no figure", () => {
    expect(csv(rows.table())).toBe('\uFEFFname,value\r\n"甲,乙",1.5\r\n"say ""so""",\r\n,-0.1\r\n');
  });

  it("may be empty", async () => {
    const empty = new Rows("none", ["name", "value"], ["value"]).table();
    expect(csv(empty)).toBe("\uFEFFname,value\r\n");
    expect((await parquet(empty)).length).toBeGreaterThan(0);
  });
});
