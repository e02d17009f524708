import type { Programme, School } from "../../world/education.ts";
import type { World } from "../../world/world.ts";

/** Programmes of a school that admit students. */
export function running({ programmes }: World, s: School): Programme[] {
  const rows: Programme[] = [];
  for (let r = 0 as Programme; r < programmes.capacity; r++)
    if (programmes.school[r] === s && programmes.seats[r] > 0) rows.push(r);
  return rows;
}

/** The programme worth most to its school. */
export const bestOf = (rows: readonly Programme[], worth: Float64Array): Programme =>
  rows.reduce((a, b) => (worth[b] > worth[a] ? b : a));

/** Ends admission to a programme; its seats, to be given to others. Its students finish. */
export function endAdmission({ programmes }: World, r: Programme): number {
  const seats = programmes.seats[r];
  programmes.seats[r] = 0;
  programmes.low[r] = 0;
  return seats;
}
