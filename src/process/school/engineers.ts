import type { Link, Programme, School } from "../../world/education.ts";
import type { Cell } from "../../world/firms.ts";
import { mode, runs } from "../../world/modes.ts";
import { solvency } from "../../world/school-money.ts";
import type { World } from "../../world/world.ts";

/**
 * Share of each programme's hours that engineers from firms teach: what the school wants, vacant posts included, as far as
 * partner firms and engineers in town can supply it, and below the limit. A school that can't pay its own staff hires none.
 */
export function engineersOf(world: World, staff: Float64Array, vacant: Float64Array): Float64Array {
  const { programmes, schools, parameters } = world;
  const P = parameters.teachers;
  const partners = partnersOf(world);
  const town = townOf(world);
  const solvent = solvency(world);
  const students = new Float64Array(world.geometry.clusters);
  for (let r = 0 as Programme; r < programmes.capacity; r++)
    if (programmes.school[r] >= 0) students[programmes.cluster[r]] += Math.round(programmes.pupils[r]);
  const share = new Float64Array(programmes.capacity);
  for (let r = 0 as Programme; r < programmes.capacity; r++) {
    const s = programmes.school[r];
    if (s < 0 || !(programmes.pupils[r] > 0) || solvent[s] < 1) continue;
    const part = programmes.pupils[r] / schools.pupils[s];
    const own = staff[s] * part;
    const wanted = (P.engineers / (1 - P.engineers)) * own + vacant[s] * part;
    const most = (P.engineersMost / (1 - P.engineersMost)) * own;
    const c = programmes.cluster[r];
    const supply = P.perPartner * partners[r] + (P.perTown * town[c] * programmes.pupils[r]) / Math.max(1, students[c]);
    const hired = Math.min(wanted, most, supply);
    share[r] = hired > 0 ? hired / (hired + own) : 0;
  }
  return share;
}

/** Real firms that run a class with each programme now. */
function partnersOf(world: World): Float64Array {
  const { links, firms, lists, programmes, plan } = world;
  const partners = new Float64Array(programmes.capacity);
  for (let l = 0 as Link; l < lists.linkEnd; l++) {
    if (!runs(world, l) || links.mode[l] < mode.orderClass) continue;
    partners[links.programme[l]] += Math.max(1, Math.round(firms.factor[links.firm[l]] * plan.k));
  }
  return partners;
}

/** Real technician and professional posts that are filled, by cluster. */
function townOf({ cells, geometry, plan }: World): Float64Array {
  const posts = new Float64Array(geometry.clusters);
  for (let c = 0 as Cell; c < cells.capacity; c++) {
    const o = cells.occupation[c];
    if (geometry.levelOf[o] >= 2) posts[geometry.clusterOf[o]] += cells.filled[c] * plan.k;
  }
  return posts;
}

/** Full-time equivalents of a share of hours beside a staff. */
const equivalents = (share: number, staff: number): number => (share < 1 ? (staff * share) / (1 - share) : 0);

/** A school's engineers, full-time equivalents. */
export function engineersAt(world: World, s: School, share: Float64Array, staff: number): number {
  const { programmes, schools } = world;
  let sum = 0;
  for (let r = 0 as Programme; r < programmes.capacity; r++)
    if (programmes.school[r] === s && programmes.pupils[r] > 0)
      sum += equivalents(share[r], (staff * programmes.pupils[r]) / schools.pupils[s]);
  return sum;
}
