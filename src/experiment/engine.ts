import type { Text } from "../kernel/text.ts";
import type { Plan } from "../world/plan.ts";

/** What one run leaves behind: monthly indicators, the same by group, public payments at real scale, and a hash of the final state. */
export type RunResult = {
  readonly indicators: readonly string[];
  /** Month index of each row. */ readonly months: readonly number[];
  /** Row-major months × indicators; NaN where there is no figure. */ readonly values: Float64Array;
  /** Why an indicator has no figures, by its id. */ readonly reasons: Readonly<Record<string, Text>>;
  readonly groups: readonly {
    readonly indicator: string;
    readonly dimension: string;
    readonly group: string;
    readonly month: number;
    readonly value: number;
  }[];
  readonly costs: readonly { readonly instrument: string; readonly month: number; readonly fen: number }[];
  readonly fingerprint: string;
};

/** What a worker needs of a simulator: a burnt-in state that scenarios branch from. */
export type Engine<World = unknown> = {
  /** Spin-up and replay up to the month of branching. */ burnIn(plan: Plan, seed: string): World;
  /** A copy of the state that goes on under another plan of the same region and scale. */
  branchOff(world: World, plan: Plan): World;
  /** Simulates from the month of branching to the end. */ simulate(world: World, plan: Plan): RunResult;
};
