import { draw, unit } from "../kernel/random.ts";
import type { Firm } from "./firms.ts";
import { streams } from "./keys.ts";
import type { World } from "./world.ts";

/** Whether an employer posts its vacancies on the information platform: those who do at one coverage do at every wider one. */
export function isListed(world: World, f: Firm): boolean {
  const { firms, parameters } = world;
  const { k0, k1 } = world.draws.of(streams.listed, 0);
  return unit(draw(k0, k1, firms.key[f])) < parameters.market.platformCoverage + firms.listing[f];
}
