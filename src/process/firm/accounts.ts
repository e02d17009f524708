import { exp } from "../../kernel/maths.ts";
import type { Firm } from "../../world/firms.ts";
import type { Parameters } from "../../world/parameters.ts";
import type { World } from "../../world/world.ts";

/** Pay bill of a firm of ordinary luck at its stage of growth, fen a month: what sunk overheads and reserves are reckoned from. */
export function normalBill({ firms, city, parameters }: World, f: Firm, wage: number): number {
  const posts = firms.size[f] * city.staffing[0 as never] * firms.stage[f];
  return Math.floor(100 * parameters.wages.over * posts * firms.factor[f] * wage * exp(firms.premium[f]));
}

/** A month's overheads, fen: a part is sunk (in firms that have done growing), the rest follows the pay bill; `market` is 0 for tradable sectors. */
export const overheadsOf = (E: Parameters["enterprise"], market: number, normal: number, bill: number): number =>
  Math.floor((market === 0 ? E.overheadsTradable : E.overheadsLocal) * (E.sunk * normal + (1 - E.sunk) * bill));

/** Corporate income tax on a month's profit, fen; `scale` is the simulated part of a firm, by which the yearly limit is met. */
export function profitTaxOf(E: Parameters["enterprise"], profit: number, staff: number, scale: number): number {
  if (profit <= 0) return 0;
  const small = staff <= E.smallStaff && (profit * 12) / scale <= E.smallProfit * 100;
  return Math.floor(profit * (small ? E.smallTax : E.profitTax));
}

/** A sector's profit over the base's, bounded; 1 where there is no base. */
export const profitIndex = (E: Parameters["enterprise"], margin: number, base: number): number =>
  base > 0 ? Math.max(E.indexLeast, Math.min(E.indexMost, margin / base)) : 1;
