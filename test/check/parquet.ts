import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { folderIn } from "../../src/experiment/compare.ts";
import { compareFully } from "../../src/experiment/fully.ts";
import { sweepIn } from "../../src/experiment/sweep/sweep.ts";
import { buildLaboratory, fakePlan } from "../experiment/fake-build.ts";
import { fakeExperiment } from "../experiment/sweep/fake-experiment.ts";
import type { Check } from "./check.ts";

const entry = join(fileURLToPath(new URL("..", import.meta.url)), "test", "experiment", "fake-worker.ts");

/** Rows of a table and the sum of a column of it, as another program reads them; undefined where it isn't installed. */
type Reading = { readonly rows: number; readonly sum: number } | undefined;

/** What a program prints as JSON; undefined where it or its library isn't there. */
function printed(command: string, args: readonly string[]): Reading {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8", timeout: 120_000 });
  if (status === 3 || status === null) return undefined;
  return status === 0 ? JSON.parse(stdout) : { rows: Number.NaN, sum: Number.NaN };
}

const python = (library: string, read: string) => (path: string, column: string) =>
  printed("python3", [
    "-c",
    `
import sys
try:
    import ${library}
except ImportError:
    sys.exit(3)
${read.replaceAll("PATH", JSON.stringify(path)).replaceAll("COLUMN", column)}
print('{"rows": %d, "sum": %.17g}' % (rows, sum))`,
  ]);

const r = (library: string) => (path: string, column: string) =>
  printed("Rscript", [
    "-e",
    `if (!requireNamespace("${library}", quietly = TRUE)) quit(status = 3); w <- ${library}::read_parquet(${JSON.stringify(path)}); cat(sprintf('{"rows": %d, "sum": %.17g}', nrow(w), sum(w$${column})))`,
  ]);

/** Whether the program written beside the tables runs to its end; undefined where its language, or pandas, isn't installed. */
function scriptRuns(folder: string, command: string, script: string, test: readonly string[]): boolean | undefined {
  if (spawnSync(command, test).status !== 0) return undefined;
  const { status, stdout } = spawnSync(command, [script], { cwd: folder, encoding: "utf8", timeout: 120_000 });
  return status === 0 && stdout.includes("baseline");
}

const scripts: Readonly<Record<string, (folder: string) => boolean | undefined>> = {
  "read.R": (folder) => scriptRuns(folder, "Rscript", "read.R", ["--version"]),
  "read.py": (folder) => scriptRuns(folder, "python3", "read.py", ["-c", "import pandas"]),
};

async function duckdb(path: string, column: string): Promise<Reading> {
  let module: string;
  try {
    module = createRequire(join(process.cwd(), "package.json")).resolve("@duckdb/node-api");
  } catch {
    return undefined;
  }
  const { DuckDBInstance } = await import(pathToFileURL(module).href);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const query = `select count(*)::double as rows, sum(${column}) as sum from read_parquet('${path}')`;
  const [row] = (await connection.runAndReadAll(query)).getRowObjects();
  return { rows: Number(row.rows), sum: Number(row.sum) };
}

async function hyparquet(path: string, column: string): Promise<Reading> {
  const { asyncBufferFromFile, parquetReadObjects } = await import("hyparquet");
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
  return { rows: rows.length, sum: rows.reduce((sum, row) => sum + row[column], 0) };
}

const programs: Readonly<Record<string, (path: string, column: string) => Reading | Promise<Reading>>> = {
  hyparquet,
  "DuckDB (@duckdb/node-api)": duckdb,
  "DuckDB (Python)": python(
    "duckdb",
    "rows, sum = duckdb.sql('select count(*), sum(COLUMN) from ' + repr(PATH)).fetchone()",
  ),
  pandas: python(
    "pandas",
    "try:\n    import pyarrow\nexcept ImportError:\n    try:\n        import fastparquet\n    except ImportError:\n        sys.exit(3)\nw = pandas.read_parquet(PATH)\nrows, sum = len(w), w['COLUMN'].sum()",
  ),
  "R (arrow)": r("arrow"),
  "R (nanoparquet)": r("nanoparquet"),
};

/** Whether every program that is there reads a table as it stands in the CSV beside it, and what each said. */
async function readings(folder: string, table: string, column: string, torn: boolean): Promise<[boolean, string][]> {
  const path = join(folder, `${table}.parquet`);
  const text = readFileSync(join(folder, `${table}.csv`), "utf8").replace("\uFEFF", "");
  const lines = text
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  const at = lines[0].indexOf(column);
  const sum = lines.slice(1).reduce((all, cells) => all + Number(cells[at]), 0);
  if (torn) writeFileSync(path, readFileSync(path).subarray(0, -100));
  const found: [boolean, string][] = [];
  for (const [name, read] of Object.entries(programs)) {
    let reading: Reading;
    try {
      reading = await read(path, column);
    } catch {
      reading = { rows: Number.NaN, sum: Number.NaN };
    }
    const right = reading?.rows === lines.length - 1 && Math.abs(reading.sum - sum) <= 1e-6 * Math.abs(sum);
    const said = reading === undefined ? "not installed" : right ? `${reading.rows} rows, as the CSV` : "wrong";
    found.push([reading === undefined || right, `${table}, ${name}: ${said}`]);
  }
  return found;
}

/** The folder of a comparison with everything that may be asked for besides. */
async function compared(folder: string): Promise<string> {
  const lab = await buildLaboratory(folder, entry);
  const [baseline, train] = [fakePlan("baseline", 0), fakePlan("train", 500)];
  const options = { pairs: 4, workers: 1, out: folder, split: true, robust: true, why: train };
  await compareFully(lab, baseline, [train], options);
  return folderIn(lab, baseline, [train], options);
}

/** The tables of sweeps and comparisons are read by programs of others as they are. */
export const check: Check = {
  id: "parquet",
  claim: {
    zh: "批量测算和比较的Parquet表，DuckDB、pandas和R不经转换即可读取（没有安装的会注明）",
    en: "The Parquet tables of sweeps and comparisons open unaided in DuckDB, pandas and R; those not installed are named",
  },
  faults: { "torn-file": { zh: "表的末尾缺一截", en: "The end of a table is missing" } },
  quickFaults: true,
  async run(fault) {
    const folder = mkdtempSync(join(tmpdir(), "silian-parquet-"));
    try {
      const lab = await buildLaboratory(folder, entry);
      const { collected } = await sweepIn(lab, fakeExperiment(), { out: folder, workers: 1 });
      const swept = collected?.folder ?? "";
      const beside = await compared(folder);
      const found = [
        ...(await readings(swept, "wide", "net_jobs", fault === "torn-file")),
        ...(await readings(beside, "split", "parameters", false)),
        ...(await readings(beside, "why", "adds", false)),
      ];
      for (const [name, run] of Object.entries(fault === undefined ? scripts : {})) {
        for (const [of, where] of Object.entries({ sweep: swept, comparison: beside })) {
          const ran = run(where);
          found.push([
            ran !== false,
            `${name} of a ${of}: ${ran === undefined ? "not installed" : ran ? "runs" : "fails"}`,
          ]);
        }
      }
      return { ok: found.every(([right]) => right), lines: found.map(([, line]) => line) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
