import { join } from "node:path";
import type { Plan } from "../world/plan.ts";
import { described, dictionaryTable } from "./codebook.ts";
import { writeText } from "./files.ts";
import type { Laboratory } from "./laboratory.ts";
import { writeInputs, writeJson, writeTables } from "./manifest.ts";
import { readers } from "./readers.ts";
import type { Table } from "./table.ts";
import { costsTable, drawsTable, outcomesTable, type Runs } from "./tables.ts";

/** What a manifest says of results besides the files they are in. */
export type About = {
  readonly id: string;
  readonly seed: string;
  /** The seeds that runs took. */ readonly seeds: string;
  readonly fingerprint: string;
  /** The command that makes the same results. */ readonly command: string;
  readonly plans: readonly Plan[];
  /** More to say, such as the number of pairs. */ readonly more?: Readonly<Record<string, unknown>>;
};

/** Writes results into their folder: inputs and tables first, then the manifest that names them all with their sha256. */
export async function keep(
  lab: Laboratory,
  folder: string,
  about: About,
  runs: Runs,
  tables: readonly Table[],
  withCsv: boolean,
): Promise<void> {
  const { id, seed, fingerprint, command, plans, more } = about;
  const { k, begin, branch, end } = plans[0];
  const whole = [outcomesTable(runs), costsTable(runs), drawsTable(runs)];
  const found = [...tables, dictionaryTable(lab, about, [...whole, ...tables])];
  const [long, short] = [whole, found].map((each) => each.map((table) => described(lab, about, table)));
  const title = `silian ${lab.version}, engine ${lab.engine.slice(0, 16)}, ${plans.map((plan) => plan.id).join(", ")}`;
  const files: Record<string, string> = {
    ...(await writeInputs(folder, plans)),
    ...(await writeTables(folder, long, withCsv)),
    ...(await writeTables(folder, short, true)),
  };
  for (const [name, text] of Object.entries(tables.length > 0 ? readers(tables, title) : {}))
    files[name] = await writeText(join(folder, name), text);
  await writeJson(folder, "manifest.json", {
    id,
    command,
    version: lab.version,
    engine: lab.engine,
    seed,
    k,
    begin,
    branch,
    end,
    plans: plans.map((plan) => plan.id),
    ...more,
    fingerprint,
    files,
  });
}
