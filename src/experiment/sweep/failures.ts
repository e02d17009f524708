import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isoMonth } from "../../kernel/calendar.ts";
import type { Text } from "../../kernel/text.ts";
import { runCommand } from "../command.ts";
import { readIfThere, writeText } from "../files.ts";
import { type Cell, type Sweep, seedOf } from "./cells.ts";

/** A run that failed: what was said, and the command that repeats it. */
export type Failure = {
  readonly run: string;
  /** The row's id. */ readonly row: string;
  readonly scenario: string;
  readonly replicate: number;
  readonly seed: string;
  readonly message: string;
  /** The message in either language, where it has two. */ readonly text?: Text;
  readonly command: string;
};

/** The command that makes one run of a sweep by itself. */
export function repeatCommand(
  { experiment, rows }: Sweep,
  cell: Pick<Cell, "row" | "scenario">,
  replicate: number,
): string {
  const { scenarios, factors, files } = experiment;
  const plan = scenarios[cell.scenario];
  const values = rows[cell.row].values.flatMap((value, f) => (value === null ? [] : [[factors[f].id, value]]));
  const settings = { start: isoMonth(plan.begin), ...Object.fromEntries(values) };
  return runCommand(plan, seedOf(experiment, replicate), settings, files?.scenarios[cell.scenario]);
}

/** Keeps the failures of a session beside its journal; an earlier list is replaced, as its runs were tried again. */
export async function writeFailures(folder: string, name: string, failures: readonly Failure[]): Promise<void> {
  const sorted = [...failures].sort((a, b) => (a.run < b.run ? -1 : 1));
  await writeText(join(folder, name), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Failures kept in some folders, by run. */
export function readFailures(folders: readonly string[]): Map<string, Failure> {
  const found = new Map<string, Failure>();
  for (const folder of folders) {
    for (const name of readdirSync(folder).sort()) {
      if (!/^failures.*\.json$/u.test(name)) continue;
      const list: Failure[] = JSON.parse(readIfThere(join(folder, name))?.toString("utf8") ?? "[]");
      for (const failure of list) found.set(failure.run, failure);
    }
  }
  return found;
}
