import { createHash } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Plan } from "../world/plan.ts";
import { writeWhole } from "./files.ts";
import { csv, parquet, type Table } from "./table.ts";

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes the resolved inputs of plans that share a region, the region said once, and returns the file's sha256. */
export function writeInputs(folder: string, plans: readonly Plan[]): Record<string, string> {
  const [{ region }] = plans;
  return writeFile(
    folder,
    "inputs.json",
    pretty({ plans: plans.map((plan) => ({ ...plan, region: region.id })), region }),
  );
}

/** Writes tables as Parquet, and as CSV too if asked; returns each file's sha256. */
export async function writeTables(
  folder: string,
  tables: readonly Table[],
  withCsv: boolean,
): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const table of tables) {
    Object.assign(hashes, writeFile(folder, `${table.name}.parquet`, await parquet(table)));
    if (withCsv) Object.assign(hashes, writeFile(folder, `${table.name}.csv`, csv(table)));
  }
  return hashes;
}

/** Writes a value as JSON and returns the file's sha256. */
export function writeJson(folder: string, name: string, value: unknown): Record<string, string> {
  return writeFile(folder, name, pretty(value));
}

function writeFile(folder: string, name: string, contents: string | Uint8Array): Record<string, string> {
  writeWhole(join(folder, name), contents);
  return { [name]: createHash("sha256").update(contents).digest("hex") };
}

/** When and where results were made: the one file in which two makings of the same results differ. */
export function writeRunInfo(folder: string, began: Date, workers: number): void {
  const finished = new Date();
  writeJson(folder, "run-info.json", {
    began: began.toISOString(),
    finished: finished.toISOString(),
    seconds: (finished.getTime() - began.getTime()) / 1000,
    host: hostname(),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    workers,
  });
}
