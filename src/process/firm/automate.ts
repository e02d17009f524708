import type { Cell, Firm } from "../../world/firms.ts";
import type { World } from "../../world/world.ts";

/** Turns a part of a firm's elementary posts into posts of technicians and professionals; their shares keep their sum. */
export function automate(world: World, f: Firm, part: number): void {
  const { firms, cells, geometry } = world;
  const first = firms.cells[f] as Cell;
  const last = (first + firms.width[f]) as Cell;
  let technical = 0;
  let routine = 0;
  for (let c = first; c < last; c++) {
    const level = geometry.levelOf[cells.occupation[c]];
    if (level === 0) routine += cells.share[c];
    else if (level > 1) technical += cells.share[c];
  }
  if (technical === 0 || routine === 0) return;
  for (let c = first; c < last; c++) {
    const level = geometry.levelOf[cells.occupation[c]];
    if (level === 0) cells.share[c] *= 1 - part;
    else if (level > 1) cells.share[c] *= 1 + (part * routine) / technical;
  }
}
