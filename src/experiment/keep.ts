import type { Plan } from "../world/plan.ts";
import type { Laboratory } from "./laboratory.ts";
import { writeInputs, writeJson, writeTables } from "./manifest.ts";
import type { Table } from "./table.ts";
import { costsTable, drawsTable, outcomesTable, type Runs } from "./tables.ts";

/** What a manifest says of results besides the files they are in. */
export type About = {
  readonly id: string;
  readonly seed: string;
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
  const all = [outcomesTable(runs), costsTable(runs), drawsTable(runs), ...tables];
  const files = { ...(await writeInputs(folder, plans)), ...(await writeTables(folder, all, withCsv)) };
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
