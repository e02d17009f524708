import type { Future } from "../../../src/experiment/futures.ts";
import { branchOff, burnIn, type RunResult, simulate } from "../../../src/run.ts";
import { residuals } from "../../../src/world/conserve.ts";
import { classesOfPersons } from "../../../src/world/governments.ts";
import type { Plan } from "../../../src/world/plan.ts";
import { rivalRow } from "../../../src/world/rivals.ts";
import { helpRow, type World } from "../../../src/world/world.ts";

/** What a fault does to the plan of a future, or to what outside cities have come to pay. */
export type Wound = { plan?(plan: Plan): Plan; rivals?(world: World): void };

/** One scenario in one future. */
export type Life = {
  readonly result: RunResult;
  /** Greatest distance of what outside cities pay from the share of the promise that their lag allows, fen; what they pay at the end, yuan. */
  readonly astray: number;
  readonly offered: number;
  /** Greatest sum, over ends of year, of people, posts, seats and fen that nothing accounts for. */ readonly unaccounted: number;
};

/** What is promised here to new graduates, yuan a month, mean of places, by level and origin. */
function promised({ help, geometry }: World, level: number, origin: number): number {
  const places = Array.from({ length: geometry.places }, (_, place) => helpRow(place, level, 0, origin) as never);
  return places.reduce((sum, row) => sum + help.allowance[row] / 100, 0) / geometry.places;
}

function lived(city: World, plan: Plan, wound: Wound): Life {
  const { rivalShare, rivalLag } = city.parameters.moving;
  let [astray, offered, unaccounted] = [0, 0, 0];
  const month = (world: World): void => {
    const come = plan.rivals === "matching" ? 1 - (1 - 1 / rivalLag) ** (world.month - plan.branch) : 0;
    offered = 0;
    for (let level = 0; level < classesOfPersons.levels; level++) {
      for (let origin = 0; origin < classesOfPersons.origins; origin++) {
        const paid = world.rivals.allowance[rivalRow(level, origin)];
        astray = Math.max(astray, Math.abs(paid - rivalShare * come * promised(world, level, origin)));
        offered = Math.max(offered, paid);
      }
    }
    if (world.month % 12 > 0) return;
    unaccounted = residuals(world).reduce((sum, { residual }) => Math.max(sum, Math.abs(residual)), unaccounted);
  };
  const result = simulate(branchOff(city, plan), plan, {
    month,
    process: (world, { id }) => {
      if (id === "follow-help") wound.rivals?.(world);
    },
  });
  return { result, astray, offered, unaccounted };
}

/** Both scenarios in each future from the city of one seed, movers' elasticity as drawn unless the future sets it: one row a future. */
export function livesOf(
  plans: readonly Plan[],
  futures: readonly Future[],
  seed: string,
  drawn: Plan["parameters"],
  wound: Wound,
): Life[][] {
  return futures.map(({ under }) => {
    const [baseline, ...others] = plans.map((plan) => {
      const future = under({ ...plan, parameters: { ...plan.parameters, ...drawn } });
      return wound.plan?.(future) ?? future;
    });
    const city = burnIn(baseline, seed);
    return [baseline, ...others].map((plan) => lived(city, plan, wound));
  });
}
