import type { Programme } from "../../world/education.ts";
import { noCluster, type Person, status } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";

/** Months from graduation in July to May. */
const SINCE = 10;

/** Takes last September's applications and admissions into each programme's demand and fill, and gives the employment of last July's graduates relative to the level's mean, small numbers drawn to the cluster's. */
export function readOutcomes(world: World, month: number): Float64Array {
  readDemand(world);
  return readGraduates(world, month);
}

function readDemand({ programmes, plan, parameters }: World): void {
  const { memory, seatsPrior } = parameters.programmes;
  const admitted = new Float64Array(4);
  for (let r = 0 as Programme; r < programmes.capacity; r++)
    if (programmes.seats[r] > 0) admitted[programmes.level[r]] += programmes.admitted[r];
  const reads = (r: Programme) => programmes.seats[r] > 0 && admitted[programmes.level[r]] > 0;
  const sums = new Float64Array(12);
  for (let r = 0 as Programme; r < programmes.capacity; r++) {
    if (!reads(r)) continue;
    programmes.offered[r] = memory * programmes.offered[r] + programmes.seats[r] / plan.k;
    programmes.asked[r] = memory * programmes.asked[r] + programmes.applied[r];
    programmes.taken[r] = memory * programmes.taken[r] + programmes.admitted[r];
    const at = programmes.level[r] * 3;
    sums[at] += programmes.offered[r];
    sums[at + 1] += programmes.asked[r];
    sums[at + 2] += programmes.taken[r];
  }
  for (let r = 0 as Programme; r < programmes.capacity; r++) {
    if (!reads(r)) continue;
    const at = programmes.level[r] * 3;
    const drawn = (own: number, all: number) =>
      (own + (seatsPrior * all) / sums[at]) / (programmes.offered[r] + seatsPrior);
    programmes.demand[r] = drawn(programmes.asked[r], sums[at + 1]);
    programmes.fill[r] = drawn(programmes.taken[r], sums[at + 2]);
  }
}

function readGraduates(world: World, month: number): Float64Array {
  const { persons, lists, programmes, schools, geometry, parameters } = world;
  const { graduatesPrior } = parameters.programmes;
  const C = geometry.clusters;
  const pool = (n: number) => ({ all: new Float64Array(n), working: new Float64Array(n) });
  const own = pool(schools.capacity * C);
  const field = pool(4 * C);
  const level = pool(4);
  const { status: now, graduated } = persons;
  const end = lists.personEnd;
  for (let p = 0 as Person; p < end; p++) {
    const s = now[p];
    if (month - graduated[p] !== SINCE || persons.school[p] < 0 || s === status.gone) continue;
    const c = persons.cluster[p];
    if (c === noCluster) continue;
    const q = persons.level[p];
    const works = s === status.employed || s === status.ownAccount ? 1 : 0;
    for (const [sums, at] of [
      [own, persons.school[p] * C + c],
      [field, q * C + c],
      [level, q],
    ] as const) {
      sums.all[at]++;
      sums.working[at] += works;
    }
  }
  const placed = new Float64Array(programmes.capacity).fill(1);
  for (let r = 0 as Programme; r < programmes.capacity; r++) {
    const q = programmes.level[r];
    if (!(programmes.seats[r] > 0) || level.working[q] === 0) continue;
    const mean = level.working[q] / level.all[q];
    const c = q * C + programmes.cluster[r];
    const usual = (field.working[c] + graduatesPrior * mean) / (field.all[c] + graduatesPrior);
    const at = programmes.school[r] * C + programmes.cluster[r];
    placed[r] = (own.working[at] + graduatesPrior * usual) / (own.all[at] + graduatesPrior) / mean;
  }
  return placed;
}
