import { normalQuantile } from "../../kernel/chance.ts";
import { pow } from "../../kernel/maths.ts";
import { draw2, unit } from "../../kernel/random.ts";
import type { Programme, School } from "../../world/education.ts";
import type { Cell, Firm, Occupation } from "../../world/firms.ts";
import { streams } from "../../world/keys.ts";
import { isListed } from "../../world/listing.ts";
import type { World } from "../../world/world.ts";

/** Ordinal from which a school's judgements of fields are drawn, past any number of skills. */
const FIELDS = 1000;

/** Share of each field's posts above elementary level, filled or open, at employers who list their vacancies on the platform: what these need, schools can read as it is now. */
export function reachOf(world: World): Float64Array {
  const { firms, cells, geometry } = world;
  const all = new Float64Array(geometry.clusters);
  const listed = new Float64Array(geometry.clusters);
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const last = firms.cells[f] + firms.width[f];
    const shows = last > firms.cells[f] && isListed(world, f) ? 1 : 0;
    for (let c = firms.cells[f] as Cell; c < last; c++) {
      const o = cells.occupation[c];
      if (geometry.levelOf[o] === 0) continue;
      const posts = cells.filled[c] + cells.vacant[c];
      all[geometry.clusterOf[o]] += posts;
      listed[geometry.clusterOf[o]] += shows * posts;
    }
  }
  return listed.map((n, c) => (all[c] > 0 ? n / all[c] : 0));
}

/**
 * What of a curriculum revised to all that its school knows would be of use to posts today. Of the share `seen` the
 * school knows what is needed now; of the rest, from a few of its graduates' posts, what was needed some years ago.
 * Content has aged since, and hours go to what those few posts happened to need: the part along today's needs is of use.
 */
export function aimOf(world: World, r: Programme, seen: number, month: number): number {
  const { programmes, geometry, parameters } = world;
  const { needs: N, skills: P } = parameters;
  const unseen = 1 - seen;
  const c = programmes.cluster[r];
  const kept = pow(1 - Math.min(1, P.curriculumAgeing * geometry.speed[c]), N.lag * unseen);
  const told = Math.max(1, N.followed * programmes.seats[r]);
  return kept * alongNeeds(world, r, (unseen * N.spread) / Math.sqrt(told), month);
}

/** Cosine between what a programme's posts need of technical skills and what is observed of it with an error on each skill. */
function alongNeeds(world: World, r: Programme, error: number, month: number): number {
  if (error === 0) return 1;
  const { programmes, geometry, plan } = world;
  const { k0, k1 } = world.draws.of(streams.observe, month);
  const base = geometry.natural[programmes.cluster[r] * 4 + programmes.level[r]] * geometry.skills;
  const wanted = plan.region.skills.map(({ kind }, k) => (kind === "technical" ? geometry.needs[base + k] : 0));
  const length = wanted.reduce((sum, need) => sum + need * need, 0);
  let along = 0;
  let observed = 0;
  for (let k = 0; k < geometry.skills; k++) {
    const off = error * Math.sqrt(length) * normalQuantile(unit(draw2(k0, k1, r, k)));
    const heard = plan.region.skills[k].kind === "technical" ? Math.max(0, wanted[k] + off) : 0;
    along += wanted[k] * heard;
    observed += heard * heard;
  }
  return observed > 0 ? along / Math.sqrt(length * observed) : 0;
}

/** Posts above elementary level by field as schools know them: those they can read as they are, the rest as graduates told of them; takes note of this year's. */
export function postsKnown(world: World, reach: Float64Array): Float64Array {
  const { cells, occupations, geometry, parameters } = world;
  const posts = new Float64Array(geometry.occupations);
  for (let c = 0 as Cell; c < cells.capacity; c++) posts[cells.occupation[c]] += cells.filled[c] + cells.vacant[c];
  const known = new Float64Array(geometry.clusters);
  for (let o = 0 as Occupation; o < geometry.occupations; o++) {
    const before = occupations.told[o];
    occupations.told[o] = before > 0 ? before + (posts[o] - before) / (1 + parameters.needs.lag) : posts[o];
    const c = geometry.clusterOf[o];
    if (geometry.levelOf[o] > 0) known[c] += reach[c] * posts[o] + (1 - reach[c]) * occupations.told[o];
  }
  return known;
}

/** How far off a school's judgement of a field's posts is this year, log: less where it can see more of them. */
export function misjudged(world: World, s: School, cluster: number, reach: Float64Array, month: number): number {
  const { k0, k1 } = world.draws.of(streams.observe, month);
  return (1 - reach[cluster]) * world.parameters.needs.error * normalQuantile(unit(draw2(k0, k1, s, FIELDS + cluster)));
}
