import { availableParallelism } from "node:os";
import type { Laboratory } from "../laboratory.ts";
import { runTasks } from "../pool.ts";
import { type Trouble, throwTrouble } from "../trouble.ts";
import { cityGroups, type Sweep, seedOf } from "./cells.ts";
import { type Failure, repeatCommand } from "./failures.ts";
import type { Branch, SweepJob } from "./job.ts";
import { jobsOf, missingRuns, rangeOf, type Shard } from "./jobs.ts";
import type { Journals } from "./journals.ts";
import type { Kept } from "./keep.ts";
import { limitsIn } from "./limits.ts";

/** How far a sweep is: runs on record and failed of all wanted; seconds passed and left, of this session. */
export type SweepProgress = {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
  /** Runs made by this session. */ readonly made: number;
  readonly seconds: number;
  /** From the times of runs made so far; NaN before the first. */ readonly secondsLeft: number;
};

/** How runs are made; nothing here changes a figure. */
export type Making = {
  readonly workers?: number | undefined;
  readonly shard?: Shard | undefined;
  readonly onProgress?: ((progress: SweepProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Runs that go to a worker at a time, at most. */
const JOB = 8;

/** Makes the runs of a shard that the journals lack, and adds those that fail to a list; a Fault where many fail in a row. Returns how many it made, and in what time. */
export async function makeRuns(
  lab: Laboratory,
  sweep: Sweep,
  kept: Kept,
  journals: Journals,
  failures: Failure[],
  options: Making,
): Promise<{ made: number; seconds: number; workers: number }> {
  const { experiment } = sweep;
  const { groups, plans } = cityGroups(sweep);
  const [first, last] = rangeOf(sweep, options.shard);
  const workers = Math.max(1, options.workers ?? experiment.workers ?? availableParallelism());
  const size = Math.max(1, Math.min(JOB, Math.floor((last - first) / (4 * workers))));
  const given = { sweep, groups, shard: options.shard, kept, size };
  let total = last - first;
  const wanted = journals.empty ? total : missingRuns({ ...given, has: (run) => journals.has(run) });
  const before = total - wanted;
  const asked = new Set<string>();
  const began = performance.now();
  let made = 0;
  let inRow = 0;
  let told = 0;
  const tell = (last = false) => {
    const now = performance.now();
    if (!last && now - told < 50) return;
    told = now;
    const seconds = (now - began) / 1000;
    const over = made + failures.length;
    const left = total - before - over;
    options.onProgress?.({
      done: before + made,
      failed: failures.length,
      total,
      made,
      seconds,
      secondsLeft: over === 0 ? Number.NaN : (seconds / over) * left,
    });
  };
  tell(true);
  await runTasks<SweepJob>({
    worker: lab.worker,
    plans: [...experiment.scenarios, ...plans],
    tasks: untaken(),
    workers,
    silence: experiment.seconds,
    limits: limitsIn(experiment),
    heap: Math.ceil(experiment.megabytes),
    signal: options.signal,
    onRun(job, arm, bytes) {
      const { run } = job.branches[arm];
      journals.append(run, bytes);
      made++;
      inRow = 0;
      tell();
    },
    onFailure(job, arm, trouble) {
      const branch = job.branches[arm];
      const failure = failureOf(sweep, branch, trouble);
      failures.push(failure);
      if (++inRow >= experiment.patience) throwTrouble(trouble, failure.command);
      tell();
    },
  });
  tell(true);
  return { made, seconds: (performance.now() - began) / 1000, workers };

  /** Jobs without runs that another row, with the same values, has already asked for. */
  function untaken(): Iterable<SweepJob> {
    const has = (run: string) => {
      if (asked.has(run)) total--;
      else if (!journals.has(run)) return !asked.add(run);
      return true;
    };
    return jobsOf({ ...given, has });
  }
}

function failureOf(sweep: Sweep, { run, row, replicate, change }: Branch, { message, text }: Trouble): Failure {
  const { experiment, rows } = sweep;
  return {
    run,
    row: rows[row].id,
    scenario: experiment.scenarios[change.of].id,
    replicate: replicate + 1,
    seed: seedOf(experiment, replicate),
    message,
    ...(text && { text }),
    command: repeatCommand(sweep, { row, scenario: change.of }, replicate),
  };
}
