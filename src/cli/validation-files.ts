import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder, writeText } from "../experiment/files.ts";
import { validationPage } from "../reference/validation.ts";
import { BOM, csv } from "../report/csv.ts";
import { validationReport } from "../report/validation.ts";
import type { Validation } from "../validation/validate.ts";
import { installedAt } from "./root.ts";

const columns = [
  ...["id", "class", "statement_zh", "statement_en", "finding", "value", "low", "high", "from", "to"],
  ...["replicates", "shown", "grounds", "source_zh", "source_en"],
];

/** Writes a validation as JSON, CSV and a page in each language into a folder, and as docs/validation.md where asked; returns the paths. */
export async function keepValidation(validation: Validation, folder: string, write: boolean): Promise<string[]> {
  makeFolder(folder);
  const rows = validation.rows.map((row) => [
    ...[row.id, row.class, row.statement.zh, row.statement.en, row.finding, number(row.value)],
    ...[number(row.interval?.[0]), number(row.interval?.[1]), number(row.range?.[0]), number(row.range?.[1])],
    ...[row.replicates, row.shown, row.grounds.kind, row.grounds.text.zh, row.grounds.text.en],
  ]);
  const texts: [string, string][] = [
    [join(folder, "validation.json"), `${JSON.stringify(validation, null, 2)}\n`],
    [join(folder, "validation.csv"), `${BOM}${csv({ columns, rows })}`],
    [join(folder, "validation-zh.html"), validationReport(validation, "zh")],
    [join(folder, "validation-en.html"), validationReport(validation, "en")],
  ];
  const { id } = JSON.parse(readFileSync(join(installedAt(), "dist", "engine.json"), "utf8")) as { id: string };
  if (write) texts.push([join(installedAt(), "docs", "validation.md"), validationPage(validation, id)]);
  for (const [path, text] of texts) await writeText(path, text);
  return texts.map(([path]) => path);
}

const number = (value: number | null | undefined): number => value ?? Number.NaN;
