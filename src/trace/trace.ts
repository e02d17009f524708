import { branchOff, burnIn, simulate } from "../run.ts";
import { type Person, status } from "../world/persons.ts";
import type { Plan } from "../world/plan.ts";
import type { TraceEvent } from "./event.ts";
import { Follower } from "./follower.ts";
import { watch } from "./watch.ts";

/** The life of the person with a key from the start of the spin-up to the end of a plan; watching changes nothing. */
export function trace(plan: Plan, seed: string, key: number): TraceEvent[] {
  const follower = new Follower(key);
  const observer = watch([follower]);
  simulate(branchOff(burnIn(plan, seed, observer), plan), plan, observer);
  return follower.events;
}

/** A person whose life shows what policies do: the student with the least key who leaves a higher vocational school here in the first July after the branch. */
export function someoneToFollow(plan: Plan, seed: string): number {
  const world = burnIn(plan, seed);
  const { persons, lists, geometry } = world;
  let found = -1;
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (
      persons.status[p] !== status.higher ||
      persons.home[p] >= geometry.places ||
      persons.until[p] > world.month + 12 ||
      persons.origin[p] >= geometry.places
    )
      continue;
    if (found < 0 || persons.key[p] < found) found = persons.key[p];
  }
  return found;
}
