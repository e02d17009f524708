import { gumbel } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { modeNow } from "../../world/coordination.ts";
import type { Link, Programme } from "../../world/education.ts";
import type { Cell, Firm } from "../../world/firms.ts";
import { streams } from "../../world/keys.ts";
import { mainCluster } from "../../world/order-class.ts";
import type { World } from "../../world/world.ts";
import type { Hearsay } from "./hearsay.ts";

/** The programme a firm would turn to: of the cluster it employs most, near, well taught, with taste; the nearest where the city assigns partners. −1 if none. */
export function bestProgramme(world: World, f: Firm, month: number): Programme {
  const { programmes, schools, firms, geometry } = world;
  const P = world.parameters.partners;
  const { cluster } = mainCluster(world, f);
  const { k0, k1 } = world.draws.of(streams.cooperate, month);
  const assigned = modeNow(world).assigns;
  let best = -1 as Programme;
  let value = -1e300;
  for (let r = 0 as Programme; r < programmes.capacity; r++) {
    if (programmes.cluster[r] !== cluster || programmes.level[r] === 3 || !(programmes.seats[r] > 0)) continue;
    const s = programmes.school[r];
    const u =
      (assigned ? 0 : P.quality * schools.quality[s] + P.taste * gumbel(unit(draw2(k0, k1, firms.key[f], 10 + r)))) -
      P.distance * geometry.distance[firms.place[f] * geometry.places + schools.place[s]];
    if (u > value) {
      value = u;
      best = r;
    }
  }
  return best;
}

/** The group of posts in which a programme's students practise and start: the firm's largest of the programme's cluster, not above its level. −1 if none. */
export function postFor(world: World, f: Firm, r: Programme): Cell {
  const { firms, cells, geometry, programmes } = world;
  let best = -1 as Cell;
  for (let c = firms.cells[f] as Cell; c < firms.cells[f] + firms.width[f]; c++) {
    const o = cells.occupation[c];
    if (
      geometry.clusterOf[o] !== programmes.cluster[r] ||
      geometry.levelOf[o] === 0 ||
      geometry.levelOf[o] > programmes.level[r] ||
      cells.share[c] === 0
    )
      continue;
    if (best < 0 || cells.share[c] > cells.share[best]) best = c;
  }
  return best;
}

/** The link between a firm and a programme, made if there is none; −1 if no more links can be kept. */
export function linkOf(world: World, f: Firm, r: Programme, month: number, { trust, faith }: Hearsay): Link {
  const { links, lists, firms, programmes } = world;
  for (let l = 0 as Link; l < lists.linkEnd; l++)
    if (links.firm[l] === f && links.programme[l] === r && links.firmKey[l] === firms.key[f]) return l;
  if (lists.linkEnd === links.capacity) return -1 as Link;
  const l = lists.linkEnd++ as Link;
  links.firm[l] = f;
  links.firmKey[l] = firms.key[f];
  links.programme[l] = r;
  links.trust[l] = trust[programmes.school[r]];
  links.faith[l] = faith[programmes.school[r]];
  links.since[l] = month;
  return l;
}
