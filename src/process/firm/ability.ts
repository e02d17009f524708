import { clip } from "../../kernel/maths.ts";
import type { Cell, Firm } from "../../world/firms.ts";
import { type Person, status } from "../../world/persons.ts";
import { skilledOutput } from "../../world/posts.ts";
import type { World } from "../../world/world.ts";

/** Lowest level of posts that carry new technology: technicians. */
const TECHNICAL = 2;

/** Output of the staff of each group of posts that carries new technology, millionths, from skill alone; who has innovation skill counts for more. */
export function technicalOutput(world: World): Float64Array {
  const { persons, cells, geometry, lists, parameters } = world;
  const { status: now, cell, innovation } = persons;
  const { innovators } = parameters.technology;
  const out = new Float64Array(cells.capacity);
  const end = lists.personEnd;
  for (let p = 0 as Person; p < end; p++) {
    const c = cell[p];
    if (now[p] !== status.employed || c < 0 || geometry.levelOf[cells.occupation[c]] < TECHNICAL) continue;
    // Whole millionths, so that no order of rows changes the sum.
    const output = skilledOutput(world, p);
    out[c] += innovation[p] > 0 ? Math.round(output * (1 + (innovators * innovation[p]) / 100)) : output;
  }
  return out;
}

/**
 * How ably a firm's technical posts are filled: output of their staff, innovation skill counted, over that of fully competent ones in every post
 * wanted; −1 where it has no such posts. `output`: of each group of posts.
 */
export function abilityOf(world: World, f: Firm, output: Float64Array): number {
  const { firms, cells, geometry, parameters } = world;
  let able = 0;
  let wanted = 0;
  for (let c = firms.cells[f] as Cell; c < firms.cells[f] + firms.width[f]; c++) {
    const o = cells.occupation[c];
    if (geometry.levelOf[o] < TECHNICAL) continue;
    const posts = cells.filled[c] + cells.vacant[c];
    if (posts === 0) continue;
    able += output[c] / (1e6 * geometry.competent[o]);
    wanted += posts;
  }
  return wanted > 0 ? clip(able / wanted, 0, parameters.technology.abilityMost) : -1;
}
