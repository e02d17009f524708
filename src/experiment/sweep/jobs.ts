import { type CityGroup, cellOf, runsIn, type Sweep, seedOf } from "./cells.ts";
import type { SweepJob } from "./job.ts";
import type { Kept } from "./keep.ts";

/** A part of a sweep for one machine: the n-th of so many, n from 1. */
export type Shard = { readonly index: number; readonly of: number };

/** The runs of a shard, as positions in the order of `jobsOf`; from the first up to, but without, the last. */
export function rangeOf(sweep: Sweep, { index, of }: Shard = { index: 1, of: 1 }): readonly [number, number] {
  const total = runsIn(sweep);
  return [Math.floor(((index - 1) * total) / of), Math.floor((index * total) / of)];
}

/** What jobs are made from. */
export type JobsOf = {
  readonly sweep: Sweep;
  readonly groups: readonly CityGroup[];
  readonly shard: Shard | undefined;
  readonly kept: Kept;
  /** Runs in a job at most. */ readonly size: number;
  /** Whether a run needs no making. */ has(run: string): boolean;
};

/** The jobs that a shard lacks, made as they are asked for: replicate by replicate and city by city, so that few cities are burnt in twice. */
export function* jobsOf({ sweep, groups, shard, kept, size, has }: JobsOf): Generator<SweepJob> {
  const { experiment } = sweep;
  const [first, last] = rangeOf(sweep, shard);
  const bytes = Math.floor(experiment.megabytes * 2 ** 19); // half for the burnt-in city, half for the run
  let at = 0;
  for (let replicate = 0; replicate < experiment.replicates; replicate++) {
    const seed = seedOf(experiment, replicate);
    for (const { name, burnIn, members } of groups) {
      const begin = Math.max(0, first - at);
      const end = Math.min(members.length, last - at);
      at += members.length;
      const job = { seed, city: `${name} ${seed}`, burnIn, kept, bytes };
      let branches: SweepJob["branches"][number][] = [];
      const flush = (): SweepJob => {
        const full = { ...job, branches, arms: branches.map((_, arm) => arm) };
        branches = [];
        return full;
      };
      for (let m = begin; m < end; m++) {
        const { row, scenario } = members[m];
        const { change, idUnder } = cellOf(sweep, row, scenario);
        const run = idUnder(seed);
        if (has(run)) continue;
        branches.push({ run, row, replicate, change });
        if (branches.length === size) yield flush();
      }
      if (branches.length > 0) yield flush();
    }
  }
}
