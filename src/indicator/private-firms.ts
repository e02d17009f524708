import type { Firm } from "../world/firms.ts";
import type { World } from "../world/world.ts";
import { shareOf } from "./indicator.ts";

/** Sampled private firms, slots whose firm has closed among them. */
export function privateFirms({ firms, geometry }: World): Firm[] {
  const rows: Firm[] = [];
  for (let f = 0 as Firm; f < firms.capacity; f++) if (geometry.isPublic[firms.sector[f]] === 0) rows.push(f);
  return rows;
}

/** Thousandths of real firms that a sampled one stands for: a firm of size n stands for so many that the posts they hold are those it carries. */
export const realFirms = ({ firms, plan }: World, f: Firm): number => Math.round(1000 * firms.factor[f] * plan.k);

/** Of real private firms that are open and `among`, the share that `has`. */
export function shareOfFirms(
  world: World,
  has: (f: Firm) => boolean,
  among: (f: Firm) => boolean = () => true,
): number {
  let all = 0;
  let part = 0;
  for (const f of privateFirms(world)) {
    if (world.firms.stage[f] === 0 || !among(f)) continue;
    const real = realFirms(world, f);
    all += real;
    if (has(f)) part += real;
  }
  return shareOf(part, all);
}
