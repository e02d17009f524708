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
  /** Cities burnt in if every worker makes its own. */ readonly spinUps: number;
  readonly workers: number;
  readonly seconds: number;
  /** Whether the time comes from runs made in the same folder. */ readonly measured: boolean;
  readonly bytes: number;
};

/** Time of a simulated month on a laptop of 2023: a part a month and a part a person; only for the forecast before a first run. */
const SECONDS_A_MONTH = 0.0012;
const SECONDS_A_PERSON_MONTH = 2e-7;

/** Seconds that a worker took for a run when a folder's runs were last made; undefined where none were. */
export function paceIn(folder: string): number | undefined {
  const info = JSON.parse(readIfThere(join(folder, "run-info.json"))?.toString("utf8") ?? "{}");
  const { made, making, workers } = info as { made?: number; making?: number; workers?: number };
  return made && making && workers ? (making * workers) / made : undefined;
}

/** The forecast of a sweep; where runs were made before, from the time they took. */
export function forecastOf(sweep: Sweep, kept: Kept, workers: number, shard?: Shard, pace?: number): Forecast {
  const { experiment, rows } = sweep;
  const [first, last] = rangeOf(sweep, shard);
  const runs = last - first;
  const part = runs / Math.max(1, runsIn(sweep));
  const cities = cityGroups(sweep).groups;
  // a city with many runs is burnt in once on each worker that takes a part of them
  const spinUps = Math.ceil(
    cities.reduce((sum, { members }) => sum + Math.min(workers, Math.ceil(members.length / 8)), 0) *
      experiment.replicates *
      part,
  );
  const { begin, branch, end } = experiment.scenarios[0];
  const monthly = SECONDS_A_MONTH + SECONDS_A_PERSON_MONTH * persons(experiment);
  const seconds =
    ((runs * (end - branch) + spinUps * (branch - begin)) * monthly) / Math.min(workers, Math.max(1, runs));
  const dates = Math.ceil((end - branch) / { year: 12, quarter: 3, month: 1 }[kept.every]);
  const figures = dates * kept.outcomes.length * (kept.groups.length > 0 ? 8 : 1);
  return {
    rows: rows.length,
    replicates: experiment.replicates,
    scenarios: experiment.scenarios.length,
    runs: runsIn(sweep),
    shard: runs,
    spinUps,
    workers,
    seconds,
    measured: pace !== undefined,
    bytes: runs * (400 + figures * 24),
  };
}

function persons({ scenarios: [{ region, k }] }: Experiment): number {
  return (region.ages ?? []).reduce((sum, { residents }) => sum + residents, 0) / k;
}
