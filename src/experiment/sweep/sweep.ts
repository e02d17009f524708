import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Experiment } from "../../scenario/experiment/experiment.ts";
import { checkWhole } from "../checks.ts";
import { makeFolder } from "../files.ts";
import { sweepId } from "../identity.ts";
import type { Write } from "../journal.ts";
import type { Laboratory } from "../laboratory.ts";
import { lock } from "../lock.ts";
import { writeRunInfo } from "../manifest.ts";
import { cityGroups, type Sweep } from "./cells.ts";
import { type Collected, collectFrom } from "./collect.ts";
import { definitionOf, writeDefinition } from "./definition.ts";
import { rowsOf } from "./design.ts";
import { type Failure, writeFailures } from "./failures.ts";
import { missingRuns, rangeOf, type Shard } from "./jobs.ts";
import { Journals } from "./journals.ts";
import type { Kept } from "./keep.ts";
import { type Making, makeRuns } from "./make.ts";

/** What a sweep takes besides its experiment. */
export type SweepOptions = Making & {
  /** Folder under which results are kept; "outputs" unless said. */ readonly out?: string | undefined;
  /** Keep every indicator, by month and by every group. */ readonly keepAll?: boolean | undefined;
  /** Write tables as CSV too. */ readonly csv?: boolean | undefined;
  /** Hears of bytes of a journal that hold no whole record; their runs are made again. */
  readonly onDamage?: ((path: string, at: number, bytes: number) => void) | undefined;
  /** Writes the journal; for tests. */ readonly write?: Write | undefined;
};

/** A sweep, or a shard of one, that came to its end: its folder, the runs that failed, and its tables unless it is a shard. */
export type Swept = {
  readonly id: string;
  readonly folder: string;
  readonly failures: readonly Failure[];
  readonly collected: Collected | undefined;
};

/** What a sweep keeps of its runs. */
export function keptBy(lab: Laboratory, { outcomes, groups, every }: Experiment, all = false): Kept {
  return all
    ? { outcomes: lab.indicators.map(({ id }) => id), groups: ["*"], every: "month" }
    : { outcomes, groups, every };
}

/** What is swept: the experiment with the rows of its design, under this laboratory's engine. */
export function sweepOf(lab: Laboratory, experiment: Experiment): Sweep {
  return { engine: lab.engine, experiment, rows: rowsOf(experiment.design, experiment.factors, experiment.seed) };
}

/** The folder in which a sweep is kept: `sweep/`, the experiment's name and the sweep's id, under `out`. */
export function sweepFolder(lab: Laboratory, experiment: Experiment, { out, keepAll }: SweepOptions = {}): string {
  const id = sweepId(lab.engine, experiment.scenarios, keptBy(lab, experiment, keepAll));
  return join(out ?? "outputs", "sweep", experiment.id, id);
}

/** Faults where there can't be so many workers, or where the shard is none of so many. */
export function checkMaking({ workers, shard }: Making): void {
  checkWhole("workers", workers);
  checkWhole("shard.of", shard?.of);
  checkWhole("shard.index", shard?.index, 1, shard?.of);
}

/** How many runs of a sweep, or of its shard, are on record in its folder. */
export function runsOnRecord(sweep: Sweep, folder: string, shard?: Shard): number {
  if (!existsSync(folder)) return 0;
  const journals = new Journals([folder], undefined);
  try {
    const [first, last] = rangeOf(sweep, shard);
    const { groups } = cityGroups(sweep);
    return journals.empty ? 0 : last - first - missingRuns({ sweep, groups, shard, has: (run) => journals.has(run) });
  } finally {
    journals.close();
  }
}

/**
 * Makes the runs of an experiment on worker threads. Finished runs are kept in a journal, so that the same call after an
 * interruption, with more rows or with more replicates, makes only what is missing.
 */
export async function sweepIn(lab: Laboratory, experiment: Experiment, options: SweepOptions = {}): Promise<Swept> {
  const began = new Date();
  checkMaking(options);
  const kept = keptBy(lab, experiment, options.keepAll);
  const sweep = sweepOf(lab, experiment);
  const folder = sweepFolder(lab, experiment, options);
  const id = sweepId(lab.engine, experiment.scenarios, kept);
  const part = options.shard ? `-${options.shard.index}-of-${options.shard.of}` : "";
  makeFolder(folder);
  const unlock = lock(join(folder, `lock${part}`));
  try {
    await writeDefinition(folder, definitionOf(lab, id, sweep, kept));
    const own = join(folder, `runs${part}.journal`);
    const journals = new Journals([folder], own, { write: options.write, damaged: options.onDamage });
    const failures: Failure[] = [];
    try {
      const pace = await makeRuns(lab, sweep, kept, journals, failures, options);
      if (pace.made > 0) await writeRunInfo(folder, began, pace.workers, { made: pace.made, making: pace.seconds });
    } finally {
      journals.close();
      await writeFailures(folder, `failures${part}.json`, failures);
    }
    const collected = options.shard ? undefined : await collectFrom([folder], options);
    return { id, folder, failures, collected };
  } finally {
    unlock();
  }
}
