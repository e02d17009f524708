import type { Firm } from "./firms.ts";
import type { World } from "./world.ts";

/** Real seats of the order class that a firm would run: a share of its posts, but no fewer than make a class. */
export function classSeats({ firms, parameters: { cooperation } }: World, f: Firm): number {
  return Math.max(cooperation.leastSeats, Math.round(cooperation.seatsShare * firms.size[f]));
}
