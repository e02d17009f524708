import { fileURLToPath } from "node:url";
import { branchOff, burnIn } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import type { Plan } from "../../src/world/plan.ts";
import type { World } from "../../src/world/world.ts";

/** The scenarios that ship. */
export const scenarios = ["baseline", "train", "credit", "keep", "mix", "platform"] as const;

/** The plan of a scenario that ships, in a small city, from three years before the branch to some months after it. */
export function smallPlan(id: string, months: number, k = 1000): Plan {
  const file = fileURLToPath(new URL(`../../scenarios/${id}.yaml`, import.meta.url));
  const plan = loadScenario(file, { k, start: "2024-01" });
  return { ...plan, end: plan.branch + months };
}

/** The entries of one instrument in a scenario that ships. */
export const doseOf = (scenario: string, instrument: string): Plan["policies"] => ({
  [instrument]: smallPlan(scenario, 1).policies[instrument] ?? [],
});

const burnt = new Map<string, World>();

/** A small city at the branch, burnt in once for all tests of a worker that run it up to five years. */
export function smallWorld(plan: Plan, seed = "contract"): World {
  const longest = { ...plan, end: Math.max(plan.end, plan.branch + 60) };
  const name = JSON.stringify([longest, seed]);
  const city = burnt.get(name) ?? burnIn(longest, seed);
  burnt.set(name, city);
  return branchOff(city, plan);
}
