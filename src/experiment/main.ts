import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { dimensionsOf } from "../indicator/dimensions.ts";
import { indicators } from "../indicator/registry.ts";
import { fault } from "../kernel/fault.ts";
import { declared } from "../kernel/parameter.ts";
import { instruments } from "../policy/registry.ts";
import type { Experiment } from "../scenario/experiment/experiment.ts";
import { parameterGroups } from "../world/parameters.ts";
import type { Plan } from "../world/plan.ts";
import { type CompareOptions, folderIn } from "./compare.ts";
import type { Comparison } from "./comparison.ts";
import { compareFully } from "./fully.ts";
import type { Laboratory } from "./laboratory.ts";
import { type Run, type RunOptions, runIn } from "./single.ts";
import { type Collected, type CollectOptions, collectFrom } from "./sweep/collect.ts";
import { type Forecast, forecastOf, paceIn } from "./sweep/estimate.ts";
import {
  checkMaking,
  keptBy,
  runsOnRecord,
  type SweepOptions,
  type Swept,
  sweepFolder,
  sweepIn,
  sweepOf,
} from "./sweep/sweep.ts";

/** Where the bundles are: beside this one, or in dist/ when this is a source file. */
const bundles = new URL(import.meta.url.endsWith(".ts") ? "../../dist/" : "./", import.meta.url);

/** Months from the start of an instrument to the first graduates it can have touched: order classes run 16 months, teaching of August and December is rated in October and felt by those who finish the July after. */
const monthsToGraduates: Readonly<Record<string, number>> = {
  "order-training": 16,
  "school-equipment": 18,
  "surcharge-credit": 16,
  "teacher-practice": 11,
};

/** The laboratory of this installation. */
function laboratory(): Laboratory {
  return {
    worker: new URL("worker.mjs", bundles),
    engine: read("engine.json").id,
    version: read("../package.json").version,
    indicators,
    instruments: instruments.map((each) => ({ ...each, monthsToGraduates: monthsToGraduates[each.id] ?? 0 })),
    parameters: declared(parameterGroups),
    dimensions: dimensionsOf,
  };
}

function read(name: string): Record<string, string> {
  const file = fileURLToPath(new URL(name, bundles));
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return fault(
      "not-built",
      { zh: "程序尚未构建完整", en: "The program is not built completely" },
      { file, hint: { zh: "先运行 npm run build", en: "Run npm run build first" } },
      1,
    );
  }
}

/**
 * Compares scenarios with a baseline by paired runs on worker threads, with whatever the options ask for besides. Finished
 * runs are kept, so that the same call after an interruption, or with more pairs, makes only what is missing. Throws a
 * `Fault` where the input is at fault or every run failed, and the signal's reason once it aborts.
 */
export async function compare(
  baseline: Plan,
  scenarios: readonly Plan[],
  options: CompareOptions = {},
): Promise<Comparison> {
  return compareFully(laboratory(), baseline, scenarios, options);
}

/** The folder in which `compare` keeps a comparison. */
export function folderOf(baseline: Plan, scenarios: readonly Plan[], options: CompareOptions = {}): string {
  return folderIn(laboratory(), baseline, scenarios, options);
}

/** Runs a plan once on a worker thread and keeps the result under `out`; a run already there is read, not repeated. */
export async function run(plan: Plan, seed: string, options: RunOptions = {}): Promise<Run> {
  return runIn(laboratory(), plan, seed, options);
}

/**
 * Makes the runs of an experiment on worker threads, those of an earlier call excepted, and its tables. A run that fails
 * costs its row alone; throws a `Fault` where many fail one after another, and the signal's reason once it aborts.
 */
export async function sweep(experiment: Experiment, options: SweepOptions = {}): Promise<Swept> {
  return sweepIn(laboratory(), experiment, options);
}

/** The folder in which `sweep` keeps an experiment's runs. */
export function sweepFolderOf(experiment: Experiment, options: SweepOptions = {}): string {
  return sweepFolder(laboratory(), experiment, options);
}

/** What a sweep will take, before any of it is run. */
export function forecast(experiment: Experiment, options: SweepOptions = {}): Forecast {
  const lab = laboratory();
  checkMaking(options);
  const workers = options.workers ?? experiment.workers ?? availableParallelism();
  const kept = keptBy(lab, experiment, options.keepAll);
  const [folder, planned] = [sweepFolder(lab, experiment, options), sweepOf(lab, experiment)];
  const past = { made: runsOnRecord(planned, folder, options.shard), pace: paceIn(folder) };
  return forecastOf(planned, kept, workers, past, options.shard);
}

/** Makes the tables of a sweep from its folder, or from those of its shards, whatever is on record. */
export async function collect(folders: readonly string[], options: CollectOptions = {}): Promise<Collected> {
  return collectFrom(folders, options);
}
