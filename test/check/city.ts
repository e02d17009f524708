import { burnIn } from "../../src/run.ts";
import type { Plan } from "../../src/world/plan.ts";
import type { World } from "../../src/world/world.ts";

const cities = new Map<string, World>();

/** The city of a plan and seed at the branch, burnt in once for a check and all its faults: live on in a branch of it. */
export function cityOf(plan: Plan, seed: string): World {
  const name = JSON.stringify([plan, seed]);
  const city = cities.get(name) ?? burnIn(plan, seed);
  cities.set(name, city);
  return city;
}
