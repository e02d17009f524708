import type { Value } from "../../scenario/experiment/experiment.ts";
import type { Plan } from "../../world/plan.ts";
import { decodeRun } from "../block.ts";
import type { RunResult } from "../engine.ts";
import { type Cell, cellOf, type Sweep, seedOf } from "./cells.ts";
import { valuesIn } from "./change.ts";

/** A run of a sweep as the tables name it; without result where it failed or wasn't made. */
export type MadeRun = {
  readonly run: string;
  /** The row's id. */ readonly row: string;
  readonly scenario: string;
  readonly replicate: number;
  readonly seed: string;
  readonly cell: Cell;
  readonly values: readonly Value[];
  readonly plan: Plan;
  readonly result: RunResult | undefined;
};

/** The runs of a sweep in the order of its design, one in memory at a time. */
export function* madeRuns(sweep: Sweep, read: (run: string) => Uint8Array | undefined): Generator<MadeRun> {
  const { experiment, rows } = sweep;
  const { scenarios, factors, replicates } = experiment;
  for (const [at, { id: row, values }] of rows.entries()) {
    for (const [s, plan] of scenarios.entries()) {
      const cell = cellOf(sweep, at, s);
      const all = valuesIn(plan, factors, values);
      for (let replicate = 0; replicate < replicates; replicate++) {
        const seed = seedOf(experiment, replicate);
        const run = cell.idUnder(seed);
        const bytes = read(run);
        const result = bytes && decodeRun(bytes);
        yield { run, row, scenario: plan.id, replicate: replicate + 1, seed, cell, values: all, plan, result };
      }
    }
  }
}
