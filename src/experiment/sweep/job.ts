import type { Plan } from "../../world/plan.ts";
import { encodeRun } from "../block.ts";
import type { Engine } from "../engine.ts";
import type { Job } from "../pool.ts";
import type { Report } from "../task.ts";
import { troubleOf } from "../trouble.ts";
import { type Change, changed } from "./change.ts";
import { type Kept, keptOf } from "./keep.ts";

/** A run of a job: its id, where it belongs in the design, and its plan. */
export type Branch = {
  readonly run: string;
  readonly row: number;
  readonly replicate: number;
  readonly change: Change;
};

/** Runs that branch from one burnt-in city. */
export type SweepJob = Job & {
  readonly seed: string;
  /** Names the burnt-in city, so that a worker that holds it needn't make it again. */ readonly city: string;
  readonly burnIn: Change;
  readonly branches: readonly Branch[];
  readonly kept: Kept;
  readonly bytes: number;
};

/** Where a worker keeps the last city that it burnt in, with its name. */
export type Shelf<World> = { city?: { readonly name: string; readonly world: World } | undefined };

/** Makes the runs of a job; a run that fails doesn't stop the others. */
export function runJob<World>(
  engine: Engine<World>,
  plans: readonly Plan[],
  job: SweepJob,
  shelf: Shelf<World>,
  report: (report: Report) => void,
): void {
  if (shelf.city?.name !== job.city) shelf.city = undefined;
  let over = false;
  for (const [i, arm] of job.arms.entries()) {
    try {
      const plan = changed(plans, job.branches[arm].change);
      const burnIn = () => engine.burnIn(changed(plans, job.burnIn), job.seed, job.bytes);
      shelf.city ??= { name: job.city, world: burnIn() };
      const result = engine.simulate(engine.branchOff(shelf.city.world, plan, job.bytes), plan);
      const last = i === job.arms.length - 1;
      report({ kind: "finished", arm, bytes: encodeRun(keptOf(result, job.kept)), last });
      over = last;
    } catch (error) {
      report({ kind: "failed", arm, trouble: troubleOf(error) });
    }
  }
  if (!over) report({ kind: "done" });
}
