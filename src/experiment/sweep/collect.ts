import { join } from "node:path";
import { word } from "../command.ts";
import { makeFolder, writeText, writeWhole } from "../files.ts";
import { writeJson, writeTables } from "../manifest.ts";
import { writeCsv } from "../table.ts";
import { runsIn } from "./cells.ts";
import { sweepColumns } from "./columns.ts";
import { type Definition, readDefinition } from "./definition.ts";
import { aboutOf, dictionaryTable } from "./dictionary.ts";
import { readFailures } from "./failures.ts";
import { Journals } from "./journals.ts";
import { type MadeRun, madeRuns } from "./made.ts";
import { scripts } from "./scripts.ts";
import { failuresTable, inputsTable, outcomesTable, wideTable } from "./tables.ts";

/** How tables are made; nothing here changes a figure. */
export type CollectOptions = {
  /** Folder for the tables; `tables` in the first folder unless said. */ readonly tables?: string | undefined;
  /** Write the long tables as CSV too. */ readonly csv?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onDamage?: ((path: string, at: number, bytes: number) => void) | undefined;
};

/** Tables of a sweep: their folder, and how many of the runs wanted are in them. */
export type Collected = {
  readonly folder: string;
  readonly runs: number;
  readonly done: number;
  readonly failed: number;
  readonly missing: number;
};

/**
 * Makes the tables of a sweep from the journals in some folders: the whole of it or its shards, made anywhere, in any order.
 * The same runs give the same bytes.
 */
export async function collectFrom(folders: readonly string[], options: CollectOptions = {}): Promise<Collected> {
  const definition = readDefinition(folders);
  const failures = readFailures(folders);
  const folder = options.tables ?? join(folders[0], "tables");
  makeFolder(folder);
  const journals = new Journals(folders, undefined, { damaged: options.onDamage });
  try {
    const tally = { done: 0, failed: 0, missing: 0 };
    function* runs(): Generator<MadeRun> {
      for (const made of madeRuns(definition, (run) => journals.read(run))) {
        options.signal?.throwIfAborted();
        yield made;
      }
    }
    for (const { run, result } of runs()) tally[result ? "done" : failures.has(run) ? "failed" : "missing"]++;
    const wide = wideTable(definition, runs);
    const inputs = inputsTable(definition, runs, failures);
    const about = aboutOf(definition);
    const tables = [outcomesTable(runs), wide, inputs].map((table) => ({ ...table, about }));
    tables.push({ ...failuresTable(definition, runs, failures), about });
    const files: Record<string, string> = { ...(await writeTables(folder, tables, options.csv ?? false)) };
    for (const table of [wide, inputs, dictionaryTable(definition)])
      files[`${table.name}.csv`] = await writeWhole(join(folder, `${table.name}.csv`), (part) => writeCsv(table, part));
    for (const [name, text] of Object.entries(scripts(definition)))
      files[name] = await writeText(join(folder, name), text);
    await writeJson(folder, "manifest.json", manifest(definition, tally, files));
    return { folder, runs: runsIn(definition), ...tally };
  } finally {
    journals.close();
  }
}

function manifest(definition: Definition, tally: object, files: Readonly<Record<string, string>>) {
  const { id, version, engine, kept, experiment, rows } = definition;
  const { scenarios, seed, replicates, primary } = experiment;
  const { k, begin, branch, end } = scenarios[0];
  const { factors, outcomes } = sweepColumns(definition);
  return {
    id,
    command: `silian sweep ${word(experiment.files?.experiment ?? experiment.id)}${kept.groups.includes("*") ? " --keep all" : ""}`,
    version,
    engine,
    seed,
    seeds: { rule: "seed/replicate", first: `${seed}/1`, last: `${seed}/${replicates}` },
    k,
    begin,
    branch,
    end,
    plans: scenarios.map((plan) => plan.id),
    rows: rows.length,
    replicates,
    primary,
    kept,
    runs: { planned: runsIn(definition), ...tally },
    units: Object.fromEntries([...factors, ...outcomes].map(({ name, unit }) => [name, unit])),
    files: Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
