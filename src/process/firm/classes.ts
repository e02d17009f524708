import { stochasticRound } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { modeNow } from "../../world/coordination.ts";
import type { Link, OrderClass, Programme } from "../../world/education.ts";
import { streams } from "../../world/keys.ts";
import { never, type Person, status } from "../../world/persons.ts";
import { promisePost } from "../../world/promises.ts";
import type { World } from "../../world/world.ts";

/** Months from forming a class in March to its graduation. */
const LENGTH = 16;

/** Forms a link's order class of this year on a free row; none if no row is free. */
export function formClass(world: World, l: Link, month: number, formed: Map<Programme, number[]>): void {
  const { classes, firms, links, lists } = world;
  let k = 0 as OrderClass;
  while (k < classes.capacity && classes.formed[k] !== never) k++;
  if (k === classes.capacity) return;
  const f = links.firm[l];
  const r = links.programme[l];
  classes.link[k] = l;
  classes.cell[k] = links.cell[l];
  classes.seats[k] = links.seats[l];
  const { k0, k1 } = world.draws.of(streams.join, month);
  classes.places[k] = stochasticRound(links.seats[l] * firms.factor[f], unit(draw2(k0, k1, firms.key[f], 0)));
  classes.filled[k] = 0;
  classes.arrived[k] = 0;
  classes.formed[k] = month;
  classes.until[k] = month + LENGTH;
  if (k >= lists.classEnd) lists.classEnd = k + 1;
  formed.set(r, [...(formed.get(r) ?? []), k]);
}

/** Whether a person is a student here who finishes when a class formed this month does. */
export function mayJoin({ persons, geometry }: World, p: Person, month: number): boolean {
  const s = persons.status[p];
  if (s < status.vocational || s > status.undergraduate || persons.home[p] >= geometry.places) return false;
  return persons.until[p] === month + LENGTH;
}

/** Whether a student asks to join: the premium, and what else draws them, against their taste. */
export function asksToJoin(
  { parameters: { cooperation: C, partners }, curves, draws, persons }: World,
  p: Person,
  month: number,
): boolean {
  const { k0, k1 } = draws.of(streams.join, month);
  return C.attraction + C.premium + partners.joinSpread * curves.normal[draw2(k0, k1, persons.key[p], 1) >>> 22] > 0;
}

/** Students who finish in sixteen months ask to join the classes of their programme; each class takes the best of those it has places for. */
export function recruit(world: World, month: number, formed: ReadonlyMap<number, readonly number[]>): void {
  const { persons, lists, classes, firms, links } = world;
  const waiting = new Map<number, Person[]>();
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (!mayJoin(world, p, month) || persons.order[p] >= 0) continue;
    const r = persons.programme[p];
    if (!formed.has(r) || !asksToJoin(world, p, month)) continue;
    waiting.set(r, [...(waiting.get(r) ?? []), p]);
  }
  for (const [r, rows] of formed) {
    const ranked = (waiting.get(r) ?? []).sort(
      (a, b) => persons.ability[b] - persons.ability[a] || persons.key[a] - persons.key[b],
    );
    const order = [...rows].sort(
      (a, b) => firms.key[links.firm[classes.link[a as never]]] - firms.key[links.firm[classes.link[b as never]]],
    );
    let next = 0;
    for (let full = false; !full && next < ranked.length; ) {
      full = true;
      for (const row of order) {
        const k = row as never;
        if (classes.filled[k] >= classes.places[k] || next >= ranked.length) continue;
        const p = ranked[next++];
        persons.order[p] = k;
        promisePost(world, p, classes.cell[k]);
        classes.filled[k]++;
        full = false;
      }
    }
  }
}

/** In December classes that have graduated are judged: promises kept build trust, broken ones cost more (contract to cooperation trust). */
export function closeClasses(world: World, month: number): void {
  const { classes, links, lists, parameters } = world;
  const C = parameters.cooperation;
  const { conductPrior, keptAt } = parameters.partners;
  let arrived = 0;
  let filled = 0;
  const due: OrderClass[] = [];
  for (let k = 0 as OrderClass; k < lists.classEnd; k++) {
    if (classes.formed[k] === never || classes.until[k] > month) continue;
    due.push(k);
    arrived += classes.arrived[k];
    filled += classes.filled[k];
  }
  for (const k of due) {
    const l = classes.link[k];
    const usual = filled > 0 ? arrived / filled : C.comes;
    const kept = (classes.arrived[k] + conductPrior * usual) / (classes.filled[k] + conductPrior) >= keptAt;
    links.trust[l] = Math.max(
      0,
      Math.min(1, links.trust[l] + (kept ? C.trustKept * modeNow(world).trust : -C.trustBroken)),
    );
    classes.formed[k] = never;
  }
}
