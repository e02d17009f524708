import { normalQuantile } from "../../kernel/chance.ts";
import { draw, unit } from "../../kernel/random.ts";
import { noteBreach } from "../../world/contract.ts";
import type { Link } from "../../world/education.ts";
import type { Cell } from "../../world/firms.ts";
import { probationPay } from "../../world/interns.ts";
import { streams } from "../../world/keys.ts";
import { mark, never, type Person, status } from "../../world/persons.ts";
import { logOutputOf, scaleHazards } from "../../world/posts.ts";
import { endPromise, promisePost } from "../../world/promises.ts";
import type { World } from "../../world/world.ts";

/** Months from February's offers to July. */
const AHEAD = 5;

/** An intern's taste for the post, log pay, which the internship reveals. */
function tasteOf({ draws, persons, parameters }: World, p: Person, july: number): number {
  const { k0, k1 } = draws.of(streams.intern, july);
  return parameters.market.taste * normalQuantile(unit(draw(k0, k1, persons.key[p])));
}

/**
 * Least taste for the post, log pay, at which a member of an order class who has come to know it keeps the promise: below
 * that of other interns by the premium promised and by what a breach is expected to cost, spread over the service period.
 */
export function keepsFrom(world: World, c: Cell): number {
  const { cooperation: C, modes: M } = world.parameters;
  const pay = probationPay(world, c) / M.probationPay / 100;
  const breach = C.service > 0 ? (C.enforcement * C.seatCost) / (C.service * pay) : 0;
  return M.keepTaste - C.premium - breach;
}

/** Whether an intern is a member of an order class who may still take up its post. */
export const weighsClass = ({ persons }: World, p: Person): boolean =>
  persons.order[p] >= 0 && (persons.marks[p] & (mark.promised | mark.goesOn)) === mark.promised;

/** Leaves the order class, and owes what its training has cost. */
function leaveClass(world: World, p: Person, l: Link): void {
  const { persons, links, firms } = world;
  const f = links.firm[l];
  endPromise(world, p);
  persons.order[p] = -1 as never;
  if (links.firmKey[l] === firms.key[f]) noteBreach(world, p, f, 1);
}

/** Firms that don't shrink offer their interns a post from July where true output suits; interns who like the post, mean to stay and hold no promise accept. Members of order classes who like it too little leave the class. */
export function offerPosts(world: World, month: number): void {
  const { persons, lists, links, parameters } = world;
  const { intern } = persons;
  const end = lists.personEnd;
  for (let p = 0 as Person; p < end; p++) {
    const l = intern[p];
    if (l < 0 || persons.status[p] === status.gone) continue;
    if (weighsClass(world, p)) {
      if (tasteOf(world, p, month + AHEAD) < keepsFrom(world, persons.cell[p])) leaveClass(world, p, l);
      continue;
    }
    if ((persons.marks[p] & (mark.seeksHere | mark.promised | mark.goesOn)) !== mark.seeksHere) continue;
    if (!suitsFirm(world, p, l, month) || tasteOf(world, p, month + AHEAD) < parameters.modes.keepTaste) continue;
    promisePost(world, p, links.cell[l]);
  }
}

/** Whether a firm would keep an intern: it doesn't shrink, and true output is above the line. */
export function suitsFirm(world: World, p: Person, l: Link, month: number): boolean {
  const { links, firms, cells, occupations, parameters } = world;
  const slack = firms.slack[links.firm[l]];
  if (slack < 0) return false;
  const o = cells.occupation[links.cell[l]];
  const read = logOutputOf(world, p, o, month) - occupations.standard[o as never];
  return read >= -parameters.market.dismissal - slack - parameters.hiring.noviceAllowance;
}

/** In July interns who took up a post at their firm know it, and it knows them; agreements kept to the end build trust (order classes are judged in December), ones cut short cost it. */
export function endSeason(world: World, month: number): void {
  const { persons, lists, links, cells, firms, parameters } = world;
  const { intern, order } = persons;
  const end = lists.personEnd;
  for (let p = 0 as Person; p < end; p++) {
    if (order[p] >= 0) missed(world, p, month);
    const l = intern[p];
    if (l < 0) continue;
    intern[p] = -1 as Link;
    if (persons.status[p] !== status.employed || persons.cell[p] < 0 || persons.since[p] !== month) continue;
    if (cells.firm[persons.cell[p]] !== links.firm[l] || links.firmKey[l] !== firms.key[links.firm[l]]) continue;
    links.converted[l]++;
    persons.taste[p] = tasteOf(world, p, month);
    persons.tasteAt[p] = month;
    persons.outputAt[p] = month;
    persons.marks[p] |= mark.tasteSeen | mark.outputSeen;
    scaleHazards(world, p, month);
  }
  const { trustBroken } = parameters.cooperation;
  for (let l = 0 as Link; l < lists.linkEnd; l++) {
    firms.interned[links.firm[l]] = 0;
    if (links.interns[l] === 0 && links.cut[l] === 0) continue;
    links.interns[l] = 0;
    if (links.cut[l]) links.faith[l] = Math.max(0, links.faith[l] - trustBroken);
  }
}

/** A student of an order class that graduates now who is not at work in the firm has broken the promise, unless the firm is gone. */
function missed(world: World, p: Person, month: number): void {
  const { persons, classes, links, cells, firms } = world;
  const k = persons.order[p];
  if (persons.graduated[p] !== month || classes.formed[k] === never || classes.until[k] !== month) return;
  const l = classes.link[k];
  const f = links.firm[l];
  const came = persons.status[p] === status.employed && persons.cell[p] >= 0 && cells.firm[persons.cell[p]] === f;
  if (!came && links.firmKey[l] === firms.key[f]) noteBreach(world, p, f, 1);
}
