import { dirname, join } from "node:path";
import { nearestName } from "../kernel/fault.ts";
import { check } from "./check.ts";
import { readCsv } from "./csv.ts";
import { readText } from "./files.ts";
import { type Located, within } from "./located.ts";
import type { Problems } from "./problems.ts";
import type { RegionFile } from "./region-schema.ts";
import { sheetRows } from "./sheet.ts";
import { type RowOf, rowSchemas, type TableName, tableNames, tables } from "./tables.ts";

/** A table as read: its rows, where they were written, and the source each row names. */
export type Read<T extends TableName> = {
  readonly rows: readonly RowOf<T>[];
  readonly located: Located;
  readonly sources: readonly (string | undefined)[];
};

/** Every table of a region as read. */
export type Tables = { readonly [T in TableName]: Read<T> };

/** Reads the tables a region file names, from sheets beside it or from the file itself. */
export function readTables(region: Located, file: RegionFile, problems: Problems): Tables {
  for (const name of Object.keys(file.tables)) {
    if ([...tableNames, "flows", "money", "stated"].includes(name)) continue;
    const nearest = nearestName(name, tableNames);
    problems.at(
      region,
      ["tables", name],
      "unknown-table",
      { zh: `没有名为“${name}”的数据表`, en: `No table is called "${name}"` },
      {
        got: name,
        ...(nearest !== undefined && { nearest }),
      },
      "key",
    );
  }
  return Object.fromEntries(
    tableNames.map((name) => [name, readTable(name, region, file, problems)]),
  ) as unknown as Tables;
}

function readTable<T extends TableName>(name: T, region: Located, file: RegionFile, problems: Problems): Read<T> {
  const located = whereWritten(name, region, file, problems);
  const rows =
    located && (check(rowSchemas[name], located, problems) as (RowOf<T> & { source?: string })[] | undefined);
  return {
    rows: (rows ?? []).map(({ source: _, ...row }) => row as unknown as RowOf<T>),
    located: located ?? region,
    sources: (rows ?? []).map(({ source }) => source),
  };
}

function whereWritten(name: TableName, region: Located, file: RegionFile, problems: Problems): Located | undefined {
  const sheet = file.tables[name]?.file;
  if (sheet === undefined) {
    const inline = within(region, [name]);
    if (inline.value !== undefined) return inline;
    problems.at(
      region,
      ["tables"],
      "missing-table",
      { zh: `缺少数据表“${name}”`, en: `The table "${name}" is missing` },
      { key: { zh: name, en: name } },
    );
    return undefined;
  }
  const path = ["tables", name, "file"];
  if (!/^[^/\\]+\.(?:csv|tsv|txt)$/u.test(sheet)) {
    problems.at(
      region,
      path,
      "bad-sheet-name",
      { zh: "数据表须与region.yaml同一文件夹", en: "A sheet lies beside region.yaml" },
      {
        rule: { zh: "文件名，以.csv结尾", en: "A file name that ends in .csv" },
        got: sheet,
      },
    );
    return undefined;
  }
  const beside = join(dirname(region.file), sheet);
  return problems.attempt(() => sheetRows(beside, readCsv(beside, readText(beside)), tables[name], problems));
}
