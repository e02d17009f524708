import { type Cell, type CityGroup, cellOf, runsIn, type Sweep, seedOf } from "./cells.ts";
import type { Branch, SweepJob } from "./job.ts";
import type { Kept } from "./keep.ts";

/** A part of a sweep for one machine: the n-th of so many, n from 1. */
export type Shard = { readonly index: number; readonly of: number };

/** The runs of a shard, as positions in the order of `jobsOf`; from the first up to, but without, the last. */
export function rangeOf(sweep: Sweep, { index, of }: Shard = { index: 1, of: 1 }): readonly [number, number] {
  const total = runsIn(sweep);
  return [Math.floor(((index - 1) * total) / of), Math.floor((index * total) / of)];
}

/** Which runs are wanted. */
export type Wanted = {
  readonly sweep: Sweep;
  readonly groups: readonly CityGroup[];
  readonly shard: Shard | undefined;
  /** Whether a run needs no making. */ has(run: string): boolean;
};

/** What jobs are made from. */
export type JobsOf = Wanted & {
  readonly kept: Kept;
  /** Runs in a job at most. */ readonly size: number;
};

/** The runs that a shard lacks, city by city, made as they are asked for: replicate by replicate, so that few cities are burnt in twice. */
function* lacking({ sweep, groups, shard, has }: Wanted): Generator<{ group: CityGroup; branches: Iterable<Branch> }> {
  const [first, last] = rangeOf(sweep, shard);
  const cells = new Map<number, Cell>();
  let at = 0;
  for (let replicate = 0; replicate < sweep.experiment.replicates; replicate++) {
    const seed = seedOf(sweep.experiment, replicate);
    for (const group of groups) {
      const begin = Math.max(0, first - at);
      const end = Math.min(group.members.length, last - at);
      at += group.members.length;
      yield { group, branches: branchesOf(group, begin, end, replicate, seed) };
    }
  }

  function* branchesOf({ members }: CityGroup, begin: number, end: number, replicate: number, seed: string) {
    for (let m = begin; m < end; m++) {
      const { row, scenario } = members[m];
      const { change, idUnder } = cellAt(row, scenario);
      const run = idUnder(seed);
      if (!has(run)) yield { run, row, replicate, change };
    }
  }

  function cellAt(row: number, scenario: number): Cell {
    const key = row * sweep.experiment.scenarios.length + scenario;
    const cell = cells.get(key) ?? cellOf(sweep, row, scenario);
    if (cells.size < CELLS) cells.set(key, cell);
    return cell;
  }
}

/** Rows in scenarios whose hashed names are kept from one replicate to the next. */
const CELLS = 10_000;

/** How many runs a shard lacks. */
export function missingRuns(wanted: Wanted): number {
  let runs = 0;
  for (const { branches } of lacking(wanted)) for (const _ of branches) runs++;
  return runs;
}

/** The jobs that a shard lacks; the runs of a job share a city. */
export function* jobsOf(wanted: JobsOf): Generator<SweepJob> {
  const { sweep, kept, size } = wanted;
  const bytes = Math.floor(sweep.experiment.megabytes * 2 ** 19); // half for the burnt-in city, half for the run
  for (const { group, branches } of lacking(wanted)) {
    let full: Branch[] = [];
    for (const branch of branches) {
      full.push(branch);
      if (full.length < size) continue;
      yield jobOf(group, full);
      full = [];
    }
    if (full.length > 0) yield jobOf(group, full);
  }

  function jobOf({ name, burnIn }: CityGroup, branches: readonly Branch[]): SweepJob {
    const seed = seedOf(sweep.experiment, branches[0].replicate);
    return { seed, city: `${name} ${seed}`, burnIn, kept, bytes, branches, arms: branches.map((_, arm) => arm) };
  }
}
