import { expect, test } from "vitest";
import { readCsv } from "../../src/scenario/csv.ts";
import { decode } from "../../src/scenario/files.ts";
import { Problems } from "../../src/scenario/problems.ts";
import { sheetRows } from "../../src/scenario/sheet.ts";
import { tables } from "../../src/scenario/tables.ts";
import { readYaml } from "../../src/scenario/yaml.ts";

const cohorts = "年份,满十五岁人数（人）,来源\n2024,3.62万,\n\n2025,37000,births\n合计,73200,\n";

test("headings in Chinese, blank rows and a right total are understood", () => {
  const problems = new Problems();
  const { value } = sheetRows("f", readCsv("f", cohorts), tables.cohorts, problems)!;
  problems.settle();
  expect(value).toEqual([
    { year: "2024", at15: "3.62万" },
    { year: "2025", at15: "37000", source: "births" },
  ]);
});

test("a total nine off is told with both sums and the gap", () => {
  const problems = new Problems();
  sheetRows("f", readCsv("f", cohorts.replace("73200", "73209")), tables.cohorts, problems);
  expect(() => problems.settle()).toThrow(/73200.*73209.*9 apart/u);
});

test("cells know their line and column, quoted line breaks included", () => {
  const rows = readCsv("f", 'a,b,c\n"x,\ny",2,"p""q"\n\n1,2,3\n');
  expect(rows.map(({ cells }) => cells)).toEqual([
    ["a", "b", "c"],
    ["x,\ny", "2", 'p"q'],
    ["1", "2", "3"],
  ]);
  expect(rows.map(({ at }) => at.map(({ line, column }) => `${line}:${column}`))).toEqual([
    ["1:1", "1:3", "1:5"],
    ["2:1", "3:4", "3:6"],
    ["5:1", "5:3", "5:5"],
  ]);
});

test("UTF-8 with a mark, GB18030 and UTF-16 say the same", () => {
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...[..."园区"].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);
  const gb18030 = Uint8Array.of(0xd4, 0xb0, 0xc7, 0xf8);
  const marked = new TextEncoder().encode("\ufeff园区");
  expect([utf16, gb18030, marked].map((bytes) => decode(bytes, "f"))).toEqual(["园区", "园区", "园区"]);
});

test("a value of a YAML text is found where it is written, a missing one where its map begins", () => {
  const { at } = readYaml("f", "名称: A\npolicies:\n  x:\n    - from: 2027-01\n      rate: 1\n");
  expect(at(["name"])).toEqual({ line: 1, column: 5 });
  expect(at(["policies", "x", 0, "rate"])).toEqual({ line: 5, column: 13 });
  expect(at(["policies", "x", 0, "rate"], "key")).toEqual({ line: 5, column: 7 });
  expect(at(["policies", "x", 0, "cap"])).toEqual({ line: 4, column: 7 });
});
