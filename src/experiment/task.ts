import type { Plan } from "../world/plan.ts";
import { encodeRun } from "./block.ts";
import type { Engine } from "./engine.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

/** One burnt-in city from which several plans branch: the seed, the drawn parameters, and which plans to run. */
export type Task = {
  readonly pair: number;
  readonly seed: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** Positions in the list of plans. */ readonly arms: readonly number[];
};

/** What a worker reports, in this order for every arm: begun, then finished or failed; done when the task is over, or `last` with its last run. */
export type Report =
  | { readonly kind: "begun"; readonly arm: number }
  | {
      readonly kind: "finished";
      readonly arm: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly last?: boolean;
    }
  | { readonly kind: "failed"; readonly arm: number; readonly trouble: Trouble }
  | { readonly kind: "done" };

/** A plan under the parameters of one pair. */
export function planUnder(plan: Plan, parameters: Readonly<Record<string, number>>): Plan {
  return { ...plan, parameters: { ...plan.parameters, ...parameters } };
}

/** Burns the city in once, then runs each plan from that state; an arm that fails doesn't stop the others. */
export function runTask<World>(
  engine: Engine<World>,
  plans: readonly Plan[],
  task: Task,
  report: (report: Report) => void,
): void {
  let world: World | undefined;
  for (const arm of task.arms) {
    report({ kind: "begun", arm });
    try {
      const plan = planUnder(plans[arm], task.parameters);
      world ??= engine.burnIn(planUnder(plans[0], task.parameters), task.seed);
      const result = engine.simulate(engine.branchOff(world, plan), plan);
      report({ kind: "finished", arm, bytes: encodeRun(result) });
    } catch (error) {
      report({ kind: "failed", arm, trouble: troubleOf(error) });
    }
  }
  report({ kind: "done" });
}
