import type { Programme, School } from "../../world/education.ts";
import type { City } from "../../world/governments.ts";
import { account, reason } from "../../world/money.ts";
import type { World } from "../../world/world.ts";
import { bestOf, endAdmission, running } from "./running.ts";

/** Admits the first class: seats come from the school's least sought programmes, and equipment is bought. */
export function begin(world: World, r: Programme, worth: Float64Array): boolean {
  const { programmes, schools, parameters, ledger, plan } = world;
  const P = parameters.programmes;
  const s = programmes.school[r];
  programmes.opens[r] = 0;
  const cost = Math.floor((P.cost * 100) / plan.k);
  const rows = running(world, s);
  if (schools.cash[s] < cost || !makeRoom(world, s, r, rows, worth)) {
    programmes.level[r] = 0;
    programmes.school[r] = -1 as School;
    return false;
  }
  const like = rows[0];
  programmes.vintage[r] = P.newVintage;
  programmes.teaching[r] = programmes.teaching[like];
  programmes.currency[r] = schools.currency[s];
  programmes.expected[r] = expectedIn(world, r);
  for (const column of [programmes.asked, programmes.taken, programmes.offered, programmes.low]) column[r] = 0;
  programmes.demand[r] = 1;
  programmes.fill[r] = 1;
  programmes.applied[r] = 0;
  programmes.admitted[r] = 0;
  schools.cash[s] -= cost;
  ledger.pay(account.schools, account.outside, reason.equipment, cost);
  const before = schools.equipment[s];
  schools.equipment[s] += (cost * plan.k) / 100;
  schools.equipmentAge[s] *= schools.equipment[s] > 0 ? before / schools.equipment[s] : 1;
  return true;
}

/** Gives a new programme its seats, from the least sought of a school's others, at most half of each; or, where it has as many programmes as it may, from the one that it replaces. */
function makeRoom(world: World, s: School, r: Programme, rows: readonly Programme[], worth: Float64Array): boolean {
  const { programmes, parameters, plan, city } = world;
  const P = parameters.programmes;
  const { id } = plan.region.schools[s];
  const most = plan.region.programmes.filter(({ school }) => school === id).length + P.further;
  const order = [...rows].sort((a, b) => worth[a] - worth[b] || a - b);
  if (rows.length >= most && rows.length > 1) {
    const freed = endAdmission(world, order[0]);
    programmes.seats[r] = Math.min(freed, P.firstSeats);
    programmes.seats[bestOf(order.slice(1), worth)] += freed - programmes.seats[r];
    city.closed[0 as City]++;
    return true;
  }
  const spare = order.map((d) => Math.floor(programmes.seats[d] * P.givenMost));
  if (spare.reduce((a, b) => a + b, 0) < P.firstSeats) return false;
  let wanted = P.firstSeats;
  order.forEach((d, i) => {
    const given = Math.min(wanted, spare[i]);
    programmes.seats[d] -= given;
    wanted -= given;
  });
  programmes.seats[r] = P.firstSeats;
  return true;
}

/** Pay that students expect of a new programme: that of its level's programmes in the cluster, else of the level's natural occupation. */
function expectedIn({ programmes, geometry, occupations }: World, r: Programme): number {
  let sum = 0;
  let n = 0;
  for (let other = 0 as Programme; other < programmes.capacity; other++) {
    if (other === r || !(programmes.seats[other] > 0) || programmes.level[other] !== programmes.level[r]) continue;
    if (programmes.cluster[other] !== programmes.cluster[r]) continue;
    sum += programmes.expected[other];
    n++;
  }
  return n > 0
    ? sum / n
    : occupations.anchor[geometry.natural[programmes.cluster[r] * 4 + programmes.level[r]] as never];
}
