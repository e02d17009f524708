import { originOf } from "../world/origin.ts";
import type { Plan } from "../world/plan.ts";
import { runCommand } from "./command.ts";
import { runId } from "./identity.ts";
import type { Journal } from "./journal.ts";
import type { Laboratory } from "./laboratory.ts";
import { type Declared, drawParameters, pairSeed } from "./prior.ts";
import { planUnder, type Task } from "./task.ts";

/** Runs to make: every plan in every pair. */
export type Study = {
  readonly plans: readonly Plan[];
  readonly seed: string;
  readonly pairs: number;
  readonly drawn: readonly Declared[];
  /** Where every parameter draw is run under so many seeds: pair n takes draw ⌊n / seeds⌋ and seed n mod seeds. */
  readonly seeds?: number;
  /** The command that makes them all. */ readonly command?: string;
};

/** One plan's run in one pair: its id, the plan's position, and the task it belongs to. */
export type Cell = { readonly id: string; readonly arm: number; readonly task: Task };

/** Every run of a study, by pair and then by plan. */
export function cellsOf(lab: Laboratory, { plans, seed, pairs, drawn, seeds }: Study): Cell[] {
  const arms = plans.map((_, arm) => arm);
  return Array.from({ length: pairs }, (_, pair) => {
    const [draw, luck] = seeds === undefined ? [pair, pair] : [Math.floor(pair / seeds), pair % seeds];
    const task = { pair, seed: pairSeed(seed, luck), parameters: drawParameters(drawn, seed, draw), arms };
    return arms.map((arm) => ({ arm, task, id: runId(lab.engine, planUnder(plans[arm], task.parameters), task.seed) }));
  }).flat();
}

/** The tasks that make the runs a journal lacks. */
export function missingTasks(cells: readonly Cell[], journal: Journal): Task[] {
  const arms = new Map<Task, number[]>();
  for (const { id, arm, task } of cells) if (!journal.has(id)) arms.set(task, [...(arms.get(task) ?? []), arm]);
  return [...arms].map(([task, left]) => ({ ...task, arms: left }));
}

/** The command that repeats one plan's run of a task; where no file holds the plan, the one that makes the whole study, if that is known. */
export function commandOf({ plans, command }: Pick<Study, "plans" | "command">, arm: number, task: Task): string {
  const plan = plans[arm];
  const isPlacebo = plan.placebo && !plans[0].placebo;
  const source = isPlacebo ? plans[0] : plan;
  if (command !== undefined && originOf(source) === undefined) return command;
  return runCommand(source, task.seed, { ...task.parameters, ...(isPlacebo ? { placebo: true } : {}) });
}
