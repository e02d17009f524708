import { hostname } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Plan } from "../world/plan.ts";
import { writeText, writeWhole } from "./files.ts";
import { type Table, writeCsv, writeParquet } from "./table.ts";

/** Files of a folder by name with their sha256. */
export type Hashes = Readonly<Record<string, string>>;

/** Writes a value as indented JSON. */
export async function writeJson(folder: string, name: string, value: unknown): Promise<Hashes> {
  return { [name]: await writeText(join(folder, name), `${JSON.stringify(value, null, 2)}\n`) };
}

/** Writes the resolved inputs of plans that share a region, the region said once. */
export function writeInputs(folder: string, plans: readonly Plan[]): Promise<Hashes> {
  const [{ region }] = plans;
  return writeJson(folder, "inputs.json", { plans: plans.map((plan) => ({ ...plan, region: region.id })), region });
}

/** Writes tables as Parquet, and as CSV too if asked. */
export async function writeTables(folder: string, tables: readonly Table[], withCsv: boolean): Promise<Hashes> {
  const hashes: Record<string, string> = {};
  const formats = { parquet: writeParquet, ...(withCsv && { csv: writeCsv }) };
  for (const table of tables) {
    for (const [ending, write] of Object.entries(formats)) {
      const name = `${table.name}.${ending}`;
      hashes[name] = await writeWhole(join(folder, name), (part) => write(table, part));
    }
  }
  return hashes;
}

/** When and where results were made: the one file in which two makings of the same results differ. */
export function writeRunInfo(
  folder: string,
  began: Date,
  workers: number,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Hashes> {
  const finished = new Date();
  return writeJson(folder, "run-info.json", {
    began: began.toISOString(),
    finished: finished.toISOString(),
    seconds: (finished.getTime() - began.getTime()) / 1000,
    host: hostname(),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    workers,
    ...more,
  });
}
