import { normalQuantile } from "../kernel/chance.ts";
import { log } from "../kernel/maths.ts";
import { draw2, unit } from "../kernel/random.ts";
import type { Cell, Firm } from "./firms.ts";
import { streams } from "./keys.ts";
import type { World } from "./world.ts";

/** Draws of a firm's attributes from here on are those of its groups of posts. */
const POSTS = 100;

/**
 * Sets what a firm and its groups of posts pay over the going wage for as long as it lives: by its size, by what only this
 * firm pays (public employers pay by scale), and by what only this group of posts pays. The firm's premium is the mean of
 * its posts' where it opens, so that its costs are those of what it pays.
 */
export function setPremiums(world: World, f: Firm): void {
  const { firms, cells, parameters, plan } = world;
  const { sizePremium, firmSpread, postSpread } = parameters.wages;
  const { k0, k1 } = world.draws.of(streams.firmAttributes, 0);
  const spread = plan.region.sectors[firms.sector[f]].market === "public" ? 0 : 1;
  const normal = (ordinal: number, sd: number) =>
    spread * sd * (normalQuantile(unit(draw2(k0, k1, firms.key[f], ordinal))) - (spread * sd) / 2);
  const own = sizePremium * (log(firms.size[f]) - log(parameters.sizes.ordinary)) + normal(7, firmSpread);
  const last = (firms.cells[f] + firms.width[f]) as Cell;
  let sum = 0;
  let weight = 0;
  for (let c = firms.cells[f] as Cell; c < last; c++) {
    cells.premium[c] = own + normal(POSTS + cells.occupation[c], postSpread);
    sum += cells.share[c] * cells.premium[c];
    weight += cells.share[c];
  }
  firms.premium[f] = weight > 0 ? sum / weight : own;
}
