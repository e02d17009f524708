import type { School } from "../../world/education.ts";
import type { World } from "../../world/world.ts";
import { bestOf, endAdmission, running } from "./running.ts";

/** Ends admission to programmes that were less than half full for years or have shrunk below a class; their seats go to the school's others, their students finish. Returns how many. */
export function closeProgrammes(world: World, worth: Float64Array): number {
  const { programmes, schools, parameters } = world;
  const P = parameters.programmes;
  let closed = 0;
  for (let s = 0 as School; s < schools.capacity; s++) {
    const rows = running(world, s);
    for (const r of rows) programmes.low[r] = programmes.fill[r] < P.half ? programmes.low[r] + 1 : 0;
    const failing = rows.filter((r) => programmes.low[r] >= P.lowYears || programmes.seats[r] < P.leastSeats);
    const staying = rows.filter((r) => !failing.includes(r));
    if (staying.length === 0) continue;
    const heir = bestOf(staying, worth);
    for (const r of failing) {
      programmes.seats[heir] += endAdmission(world, r);
      closed++;
    }
  }
  return closed;
}
