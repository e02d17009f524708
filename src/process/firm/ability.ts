import { clip } from "../../kernel/maths.ts";
import type { Cell, Firm } from "../../world/firms.ts";
import type { Person } from "../../world/persons.ts";
import { skilledOutput } from "../../world/posts.ts";
import type { World } from "../../world/world.ts";

/** Lowest level of posts that carry new technology: technicians. */
const TECHNICAL = 2;

/**
 * How ably a firm's technical posts are filled: output of their staff over that of fully competent ones in every post
 * wanted; −1 where it has no such posts.
 */
export function abilityOf(world: World, f: Firm): number {
  const { firms, cells, geometry, persons, parameters } = world;
  let able = 0;
  let wanted = 0;
  for (let c = firms.cells[f] as Cell; c < firms.cells[f] + firms.width[f]; c++) {
    const o = cells.occupation[c];
    if (geometry.levelOf[o] < TECHNICAL) continue;
    const posts = cells.filled[c] + cells.vacant[c];
    if (posts === 0) continue;
    let output = 0;
    for (let p = cells.head[c] as Person; p >= 0; p = persons.next[p] as Person) output += skilledOutput(world, p);
    able += output / (1e6 * geometry.competent[o]);
    wanted += posts;
  }
  return wanted > 0 ? clip(able / wanted, 0, parameters.technology.abilityMost) : -1;
}
