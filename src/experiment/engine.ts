import type { RunResult } from "../run.ts";
import type { Plan } from "../world/plan.ts";

export type { RunResult };

/** What a worker needs of a simulator: a burnt-in state that scenarios branch from. */
export type Engine<World = unknown> = {
  /** Spin-up and replay up to the month of branching; a Fault where the tables would take more than so many bytes. */
  burnIn(plan: Plan, seed: string, bytes?: number): World;
  /** A copy of the state that goes on under another plan of the same region and scale. */
  branchOff(world: World, plan: Plan, bytes?: number): World;
  /** Simulates from the month of branching to the end. */ simulate(world: World, plan: Plan): RunResult;
};
