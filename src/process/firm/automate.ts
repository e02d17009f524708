import { yearOf } from "../../kernel/calendar.ts";
import type { Cell, Firm } from "../../world/firms.ts";
import type { World } from "../../world/world.ts";

/**
 * Turns a part of a firm's elementary posts into posts of technicians and professionals, some of them of new occupations
 * that are listed by then; shares keep their sum.
 */
export function automate(world: World, f: Firm, part: number): void {
  const { firms, cells, geometry, plan, parameters, month } = world;
  const first = firms.cells[f] as Cell;
  const last = (first + firms.width[f]) as Cell;
  let technical = 0;
  let routine = 0;
  let fresh = 0;
  const isNew = (c: Cell) => {
    const { since } = plan.region.occupations[cells.occupation[c]];
    return since > 0 && since <= yearOf(month);
  };
  for (let c = first; c < last; c++) {
    const level = geometry.levelOf[cells.occupation[c]];
    if (level === 0) routine += cells.share[c];
    else if (level > 1) technical += cells.share[c];
    if (isNew(c)) fresh++;
  }
  if (technical === 0 || routine === 0) return;
  const turned = part * routine;
  const toNew = fresh > 0 ? parameters.technology.newOccupations * turned : 0;
  for (let c = first; c < last; c++) {
    const level = geometry.levelOf[cells.occupation[c]];
    if (level === 0) cells.share[c] *= 1 - part;
    else if (level > 1) cells.share[c] *= 1 + (turned - toNew) / technical;
    if (toNew > 0 && isNew(c)) cells.share[c] += toNew / fresh;
  }
}
