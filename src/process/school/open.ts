import { gumbel } from "../../kernel/chance.ts";
import { log } from "../../kernel/maths.ts";
import { draw2, unit } from "../../kernel/random.ts";
import type { Programme, School } from "../../world/education.ts";
import type { City } from "../../world/governments.ts";
import { streams } from "../../world/keys.ts";
import type { World } from "../../world/world.ts";
import { begin } from "./begin.ts";
import { misjudged, postsKnown, reachOf } from "./known.ts";
import { running } from "./running.ts";

/** Students whom a programme has when its row may serve another: none, but for fractions. */
const EMPTY = 0.5;

/** Programmes approved a year ago admit their first class where the school can pay for it, in place of another where it has as many as it may; then schools apply for new ones. Counts both into the city's year. */
export function openProgrammes(world: World, worth: Float64Array, month: number): void {
  const { programmes, schools, parameters, city } = world;
  for (let r = 0 as Programme; r < programmes.capacity; r++)
    if (programmes.opens[r] > 0 && programmes.opens[r] <= month && begin(world, r, worth)) city.opened[0 as City]++;
  const reach = reachOf(world);
  const need = needs(world, reach);
  const { k0, k1 } = world.draws.of(streams.programme, month);
  for (let s = 0 as School; s < schools.capacity; s++) {
    const rows = running(world, s);
    if (rows.length === 0) continue;
    for (let n = 0; n < parameters.programmes.yearly; n++) {
      if (unit(draw2(k0, k1, s, n)) >= parameters.programmes.considers * (1 - schools.rigidity[s])) continue;
      const taste = (c: number) =>
        parameters.programmes.tastes * gumbel(unit(draw2(k0, k1, s, 10 + 100 * n + c))) +
        misjudged(world, s, c, reach, month);
      apply(world, s, rows, need, month, taste);
    }
  }
}

/** Log of posts above elementary level, as schools know them, over seats by cluster, each as a share of the city's. */
function needs(world: World, reach: Float64Array): Float64Array {
  const { programmes, geometry } = world;
  const posts = postsKnown(world, reach);
  const seats = new Float64Array(geometry.clusters);
  for (let r = 0 as Programme; r < programmes.capacity; r++) seats[programmes.cluster[r]] += programmes.seats[r];
  const [allPosts, allSeats] = [posts, seats].map((x) => x.reduce((a, b) => a + b, 0));
  return posts.map((n, c) =>
    n > 0 && allSeats > 0 ? log(n / allPosts) - log(Math.max(0.002, seats[c] / allSeats)) : -9,
  );
}

/** Files for the programme the school thinks most of: one in a cluster with many posts for its seats, better if it has none there yet. */
function apply(
  world: World,
  s: School,
  rows: readonly Programme[],
  need: Float64Array,
  month: number,
  taste: (cluster: number) => number,
): void {
  const { programmes, parameters } = world;
  const P = parameters.programmes;
  let best = -1;
  let value = P.opensAt;
  need.forEach((n, c) => {
    const has = rows.some((r) => programmes.cluster[r] === c);
    const u = n - (has ? 0 : P.newField) + taste(c);
    if (u > value) {
      value = u;
      best = c;
    }
  });
  const r = best < 0 ? (-1 as Programme) : freeRow(world);
  if (r < 0) return;
  const like = rows[0];
  programmes.school[r] = s;
  programmes.cluster[r] = best;
  programmes.level[r] = programmes.level[like];
  programmes.years[r] = programmes.years[like];
  programmes.norm[r] = programmes.norm[like];
  programmes.seats[r] = 0;
  programmes.pupils[r] = 0;
  programmes.opens[r] = month + P.approval;
}

/** A row set aside for new programmes that none, no student and no partner firm uses; −1 if there is none. */
function freeRow({ programmes, links, lists, plan }: World): Programme {
  const linked = new Set<number>();
  for (let l = 0; l < lists.linkEnd; l++) linked.add(links.programme[l as never]);
  for (let r = plan.region.programmes.length as Programme; r < programmes.capacity; r++)
    if (programmes.seats[r] === 0 && programmes.pupils[r] < EMPTY && programmes.opens[r] === 0 && !linked.has(r))
      return r;
  return -1 as Programme;
}
