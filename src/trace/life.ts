import type { Text } from "../kernel/text.ts";
import { branchOff, burnIn, simulate } from "../run.ts";
import type { Plan } from "../world/plan.ts";
import type { TraceEvent } from "./event.ts";
import { Follower } from "./follower.ts";
import type { Touch } from "./touch.ts";
import { watch } from "./watch.ts";

/** A life under a plan. */
export type Life = {
  readonly plan: Plan;
  /** Who it is; nothing if nobody has the key. */ readonly who: Text | undefined;
  readonly events: readonly TraceEvent[];
  /** Policies that acted on the person, their school or employer, by month from the branch on. */
  readonly touches: ReadonlyMap<number, readonly Touch[]>;
};

/** The life of the person with a key from the start of the spin-up to the end of a plan; watching changes nothing. */
export function trace(plan: Plan, seed: string, key: number): Life {
  const follower = new Follower(key);
  const observer = watch([follower]);
  simulate(branchOff(burnIn(plan, seed, observer), plan), plan, observer);
  const { who, events, touches } = follower;
  return { plan, who, events, touches: new Map([...touches].filter(([month]) => month >= plan.branch)) };
}
