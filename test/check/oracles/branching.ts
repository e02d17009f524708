import { formatMonth } from "../../../src/kernel/calendar.ts";
import { Fingerprint } from "../../../src/kernel/fingerprint.ts";
import { branchOff, burnIn, type RunResult, simulate } from "../../../src/run.ts";
import type { Plan } from "../../../src/world/plan.ts";
import { copyWorld, type World } from "../../../src/world/world.ts";

/** Fingerprint of the last state, and of the last two years' figures. */
function outcome({ fingerprint, values, indicators }: RunResult): string {
  return `${fingerprint} ${new Fingerprint().add(values.subarray(values.length - 24 * indicators.length)).hex()}`;
}

/** How a run ends that is one go from the start, and how the same run ends when copied on the way; `forgetful` copies lose those who wait for admission. */
export function branching(plan: Plan, seed: string, forgetful: boolean): [string, string][] {
  const copy = (world: World) => {
    const made = copyWorld(world);
    if (forgetful) for (const list of made.lists.applicants) list.length = 0;
    return made;
  };
  const ways: [string, string][] = [["from the start in one go", outcome(simulate(burnIn(plan, seed), plan))]];
  ways.push(["copied at the branch", outcome(simulate(branchOff(burnIn(plan, seed), plan), plan))]);
  const early = { ...plan, branch: plan.branch - 20 };
  ways.push(["branched twenty months earlier", outcome(simulate(branchOff(burnIn(early, seed), early), plan))]);
  const copies = new Map<number, World>();
  const month = (world: World) => {
    if ([4, 8, 11].includes(world.month - plan.branch)) copies.set(world.month, copy(world));
  };
  ways.push(["while being copied", outcome(simulate(burnIn(plan, seed), plan, { month }))]);
  for (const [at, world] of copies)
    ways.push([`copied after ${formatMonth(at - 1, "en")}`, outcome(simulate(world, plan))]);
  return ways;
}
