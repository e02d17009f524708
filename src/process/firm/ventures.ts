import { moyOf, yearOf } from "../../kernel/calendar.ts";
import { draw2 } from "../../kernel/random.ts";
import type { Firm } from "../../world/firms.ts";
import { streams } from "../../world/keys.ts";
import { ventureRow } from "../../world/ventures.ts";
import type { World } from "../../world/world.ts";

/** Of the firms that open and will be small this month, as many are start-ups of graduates as founders wait for a place; which ones, chance decides. */
export function placeFounders(world: World, entered: readonly Firm[], month: number): void {
  const { firms, city, plan, ventures, parameters } = world;
  const row = ventureRow(yearOf(month));
  if (moyOf(month) === 1) ventures.opened[row] = 0;
  const { k0, k1 } = world.draws.of(streams.closing, month);
  const order = (f: Firm) => draw2(k0, k1, firms.key[f], 2);
  const small = entered.filter((f) => firms.size[f] < parameters.sizes.small).sort((a, b) => order(a) - order(b));
  for (const f of small) {
    const real = Math.round(1000 * firms.factor[f] * plan.k);
    if (city.founders[0 as never] < real) continue;
    city.founders[0 as never] -= real;
    ventures.opened[row] += real;
    firms.venture[f] = 1;
  }
}
