import { branchOff, burnIn } from "../../src/run.ts";
import type { Parameters } from "../../src/world/parameters.ts";
import type { World } from "../../src/world/world.ts";
import { smallPlan } from "../contract/worlds.ts";

type Set<G extends keyof Parameters> = Partial<Parameters[G]>;

const burnt = new Map<number, World>();

/** A small city at the branch, to be lived on, with some numbers of schooling and credentials set otherwise. */
export function schoolWorld(set: Set<"schooling"> = {}, k = 800, held: Set<"credentials"> = {}): World {
  const plan = smallPlan("baseline", 50, k);
  const from = burnt.get(k) ?? burnIn(plan, "school");
  burnt.set(k, from);
  const world = branchOff(from, plan);
  const { schooling, credentials } = world.parameters;
  world.parameters = {
    ...world.parameters,
    schooling: { ...schooling, ...set },
    credentials: { ...credentials, ...held },
  };
  return world;
}
