import type { Programme } from "../../world/education.ts";
import type { Firm } from "../../world/firms.ts";
import type { World } from "../../world/world.ts";
import { bestProgramme } from "./partners.ts";

/** Level of the colleges that take commissions. */
const COLLEGE = 2;

/** The programme of a college that a firm commissions if `u` falls low enough, by trust where they have worked together; −1 if none. */
export function commissioned(world: World, f: Firm, month: number, u: number): Programme {
  const { links, lists, firms, programmes, parameters } = world;
  const R = parameters.research;
  const most = R.commission + R.trusted;
  if (u >= most) return -1 as Programme;
  let partner = -1 as Programme;
  let trust = 0;
  for (let l = 0; l < lists.linkEnd; l++) {
    const i = l as never;
    if (links.firm[i] !== f || links.firmKey[i] !== firms.key[f] || programmes.level[links.programme[i]] < COLLEGE)
      continue;
    if (links.trust[i] > trust || (links.trust[i] === trust && links.programme[i] < partner)) {
      partner = links.programme[i];
      trust = links.trust[i];
    }
  }
  if (u >= R.commission + R.trusted * trust) return -1 as Programme;
  if (partner >= 0) return partner;
  const r = bestProgramme(world, f, month);
  return r >= 0 && programmes.level[r] >= COLLEGE ? r : (-1 as Programme);
}
