import type { Link, School } from "../../world/education.ts";
import { runs } from "../../world/modes.ts";
import type { World } from "../../world/world.ts";

/** Trust with which new partners of each school begin: the firm's in the school, and the school's in the firm. */
export type Hearsay = { readonly trust: Float64Array; readonly faith: Float64Array };

/** Sums are taken in whole billionths, so that no order of links changes them. */
const BILLION = 1e9;

/** New partners trust as those trust who work with the school, few of them counting less; read before the year's agreements, so that no order of firms matters. */
export function hearsayOf(world: World): Hearsay {
  const { links, lists, programmes, schools, parameters } = world;
  const { firstTrust, hearsay } = parameters.delivery;
  const n = new Int32Array(schools.capacity);
  const trust = new Float64Array(schools.capacity);
  const faith = new Float64Array(schools.capacity);
  for (let l = 0 as Link; l < lists.linkEnd; l++) {
    if (!runs(world, l)) continue;
    const s: School = programmes.school[links.programme[l]];
    n[s]++;
    trust[s] += Math.round(BILLION * links.trust[l]);
    faith[s] += Math.round(BILLION * links.faith[l]);
  }
  const begin = (sum: number, s: number) => (hearsay * firstTrust + sum / BILLION) / (hearsay + (n[s] as number));
  return { trust: trust.map(begin), faith: faith.map(begin) };
}
