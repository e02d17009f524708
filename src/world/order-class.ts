import type { Cell, Firm } from "./firms.ts";
import type { World } from "./world.ts";

/** The cluster of most of a firm's posts above elementary level, and their share of all its posts. */
export function mainCluster({ firms, cells, geometry }: World, f: Firm): { cluster: number; share: number } {
  const sum = new Float64Array(geometry.clusters);
  for (let c = firms.cells[f] as Cell; c < firms.cells[f] + firms.width[f]; c++) {
    const o = cells.occupation[c];
    if (geometry.levelOf[o] > 0) sum[geometry.clusterOf[o]] += cells.share[c];
  }
  let best = 0;
  for (let i = 1; i < sum.length; i++) if (sum[i] > sum[best]) best = i;
  return { cluster: best, share: Math.min(1, sum[best]) };
}

/** Most interns that a firm of `staff` may take by law: a share of all staff, and of those in like posts. */
export function lawfulInterns(world: World, f: Firm, staff: number): number {
  const { internsOfStaff, internsOfPost } = world.parameters.modes;
  return Math.floor(staff * Math.min(internsOfStaff, internsOfPost * mainCluster(world, f).share) + 1e-9);
}

/** Staff of a firm, real. */
export const staffOf = ({ firms }: World, f: Firm): number => firms.posts[f] / firms.factor[f];

/** Students a firm trains a year: a share of its posts, no more than the law lets it take as interns. */
export function trainees(world: World, f: Firm): number {
  const { size } = world.firms;
  const wanted = Math.max(1, Math.round(world.parameters.cooperation.seatsShare * size[f]));
  return Math.min(wanted, lawfulInterns(world, f, size[f]));
}

/** Real seats of the order class that a firm would run, no fewer than make a class; 0 where the law wouldn't let it take them as interns. */
export function classSeats(world: World, f: Firm): number {
  const { leastSeats } = world.parameters.cooperation;
  return lawfulInterns(world, f, world.firms.size[f]) < leastSeats ? 0 : Math.max(leastSeats, trainees(world, f));
}
