import { join } from "node:path";
import type { Experiment } from "../../scenario/experiment/experiment.ts";
import { readIfThere } from "../files.ts";
import { cityGroups, runsIn, type Sweep } from "./cells.ts";
import { rangeOf, type Shard } from "./jobs.ts";
import type { Kept } from "./keep.ts";

/** What a sweep will take: runs = rows × replicates × scenarios, cities burnt in, seconds on so many workers, and bytes on disk. */
export type Forecast = {
  readonly rows: number;
  readonly replicates: number;
  readonly scenarios: number;
  readonly runs: number;
  /** Runs of the shard asked for. */ readonly shard: number;
  /** Of these, runs made before; what follows is for the others. */ readonly made: number;
  /** Cities burnt in if every worker makes its own. */ readonly spinUps: number;
  readonly workers: number;
  readonly seconds: number;
  /** Whether the time comes from runs made in the same folder. */ readonly measured: boolean;
  readonly bytes: number;
};

/** Time of a simulated month on a laptop of 2023: a part a month and a part a person; only for the forecast before a first run. */
const SECONDS_A_MONTH = 0.002;
const SECONDS_A_PERSON_MONTH = 2.4e-7;
/** What a worker takes to start and to warm up. */
const SECONDS_A_WORKER = 1;

/** Seconds that a worker took for a run when a folder's runs were last made; undefined where none were. */
export function paceIn(folder: string): number | undefined {
  const info = JSON.parse(readIfThere(join(folder, "run-info.json"))?.toString("utf8") ?? "{}");
  const { made, making, workers } = info as { made?: number; making?: number; workers?: number };
  return made && making && workers ? (making * workers) / made : undefined;
}

/** What earlier calls left in a sweep's folder: runs on record, and the seconds that a worker took for one. */
export type Past = { readonly made: number; readonly pace?: number | undefined };

/** The forecast of a sweep; where runs were made before, for the rest, from the time they took. */
export function forecastOf(
  sweep: Sweep,
  kept: Kept,
  workers: number,
  past: Past = { made: 0 },
  shard?: Shard,
): Forecast {
  const { experiment, rows } = sweep;
  const { made, pace } = past;
  const [first, last] = rangeOf(sweep, shard);
  const left = Math.max(0, last - first - made);
  const part = left / Math.max(1, runsIn(sweep));
  const cities = cityGroups(sweep).groups;
  // a city with many runs is burnt in once on each worker that takes a part of them
  const spinUps = Math.ceil(
    cities.reduce((sum, { members }) => sum + Math.min(workers, Math.ceil(members.length / 8)), 0) *
      experiment.replicates *
      part,
  );
  const { begin, branch, end } = experiment.scenarios[0];
  const monthly = SECONDS_A_MONTH + SECONDS_A_PERSON_MONTH * persons(experiment);
  const busy = Math.min(workers, Math.max(1, left));
  const work = pace === undefined ? (left * (end - branch) + spinUps * (branch - begin)) * monthly : left * pace;
  const seconds = left === 0 ? 0 : SECONDS_A_WORKER + work / busy;
  const dates = Math.ceil((end - branch) / { year: 12, quarter: 3, month: 1 }[kept.every]);
  const figures = dates * kept.outcomes.length * (kept.groups.length > 0 ? 8 : 1);
  return {
    rows: rows.length,
    replicates: experiment.replicates,
    scenarios: experiment.scenarios.length,
    runs: runsIn(sweep),
    shard: last - first,
    made,
    spinUps,
    workers,
    seconds,
    measured: pace !== undefined,
    bytes:
      (made === 0 ? Buffer.byteLength(JSON.stringify(experiment.scenarios[0].region)) : 0) +
      left * (400 + figures * 24),
  };
}

function persons({ scenarios: [{ region, k }] }: Experiment): number {
  return (region.ages ?? []).reduce((sum, { residents }) => sum + residents, 0) / k;
}
