import { stochasticRound } from "../kernel/chance.ts";
import { exp } from "../kernel/maths.ts";
import { draw2, unit } from "../kernel/random.ts";
import type { Link, OrderClass } from "./education.ts";
import type { Cell } from "./firms.ts";
import { streams } from "./keys.ts";
import { mode, runs } from "./modes.ts";
import { lawfulInterns, staffOf } from "./order-class.ts";
import { payOver, postedLogWage } from "./pay.ts";
import { mark, never, type Person, status } from "./persons.ts";
import type { World } from "./world.ts";

/** Months from the start of internships in January to graduation. */
const SEASON = 6;

/** Probation pay of a graduate in a group of posts, fen a month. */
export const probationPay = (world: World, c: Cell): number =>
  exp(postedLogWage(world, c)) * payOver(world, 0, 0, 0) * world.parameters.modes.probationPay * 100;

/** Pay of an intern, fen a month: the least that the rules allow. */
export const internPay = (world: World, c: Cell): number =>
  Math.ceil(world.parameters.modes.internPay * probationPay(world, c));

/** Whether a student is an intern at the firm of a group of posts. */
export const isIntern = ({ persons, links, cells }: World, p: Person, c: Cell): boolean =>
  persons.intern[p] >= 0 && links.firm[persons.intern[p]] === cells.firm[c];

/** In January each cooperating firm takes its order class, or as interns students of its programme, first those who would work here and hold no promise. */
export function placeInterns(world: World, month: number): void {
  const { links, lists, firms, classes } = world;
  const classOf = new Map<Link, OrderClass>();
  for (let k = 0 as OrderClass; k < lists.classEnd; k++)
    if (classes.formed[k] !== never && classes.until[k] === month + SEASON) classOf.set(classes.link[k], k);
  const { k0, k1 } = world.draws.of(streams.intern, month + SEASON);
  const open = new Map<number, Link[]>();
  for (let l = 0 as Link; l < lists.linkEnd; l++) {
    links.interns[l] = 0;
    links.season[l] = 0;
    links.ratio[l] = 0;
    links.places[l] = 0;
    links.taken[l] = 0;
    links.converted[l] = 0;
    links.cut[l] = 0;
    const f = links.firm[l];
    if (!runs(world, l) || links.mode[l] < mode.interns) continue;
    const k = classOf.get(l);
    const seats = k === undefined ? links.seats[l] : classes.seats[k];
    const lawful = Math.min(seats, lawfulInterns(world, f, staffOf(world, f)));
    if (links.mode[l] >= mode.orderClass && k === undefined) continue;
    links.interns[l] = lawful;
    links.season[l] = lawful;
    links.places[l] =
      k === undefined
        ? stochasticRound(lawful * firms.factor[f], unit(draw2(k0, k1, firms.key[f], 0)))
        : Math.ceil(classes.places[k] * (lawful / seats));
    const r = links.programme[l];
    open.set(r, [...(open.get(r) ?? []), l]);
  }
  assign(world, month, open);
}

/** A student of a graduating cohort here who could be an intern. */
export function eligible({ persons, geometry }: World, p: Person, july: number): boolean {
  const s = persons.status[p];
  return (
    s >= status.vocational &&
    s <= status.undergraduate &&
    persons.until[p] === july &&
    persons.home[p] < geometry.places &&
    persons.programme[p] >= 0 &&
    (persons.marks[p] & mark.goesOn) === 0
  );
}

function assign(world: World, month: number, open: ReadonlyMap<number, readonly Link[]>): void {
  const { persons, lists, links, firms, classes } = world;
  const july = month + SEASON;
  const { k0, k1 } = world.draws.of(streams.intern, july);
  const free = new Map<number, Person[]>();
  const bound = new Map<Link, Person[]>();
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (persons.status[p] > status.undergraduate || !eligible(world, p, july)) continue;
    const r = persons.programme[p];
    const here = open.get(r);
    if (here === undefined) continue;
    if (persons.order[p] >= 0) {
      const l = classes.link[persons.order[p]];
      if (here.includes(l)) bound.set(l, [...(bound.get(l) ?? []), p]);
    } else {
      const others = free.get(r);
      if (others) others.push(p);
      else free.set(r, [p]);
    }
  }
  // Where the law leaves fewer places than an order class has members, who is taken is drawn by key.
  for (const [l, rows] of bound) {
    const rank = (p: Person) => draw2(k0, k1, persons.key[p], 1) >>> 1;
    rows.sort((a, b) => rank(a) - rank(b) || persons.key[a] - persons.key[b]);
    for (const p of rows.slice(0, links.places[l])) take(world, p, l);
  }
  for (const [r, rows] of open) {
    let waiting = free.get(r) ?? [];
    for (const l of [...rows].sort((a, b) => links.firmKey[a] - links.firmKey[b])) {
      if (links.mode[l] >= mode.orderClass || links.places[l] === 0) continue;
      const rank = (p: Person) => draw2(k0, k1, persons.key[p], firms.key[links.firm[l]] | 1) >>> 1;
      waiting = waiting.sort(
        (a, b) => turnOf(world, a) - turnOf(world, b) || rank(a) - rank(b) || persons.key[a] - persons.key[b],
      );
      for (const p of waiting.splice(0, links.places[l])) take(world, p, l);
    }
  }
}

/** In whose turn a student is asked: first those who would work here and hold no promise, last those who leave. */
export const turnOf = ({ persons }: World, p: Person): number =>
  persons.marks[p] & mark.seeksHere ? (persons.marks[p] & mark.promised ? 1 : 0) : 2;

function take({ persons, links }: World, p: Person, l: Link): void {
  persons.intern[p] = l;
  links.taken[l]++;
}

/** Simulated interns beyond the share of places that links may still fill go home; who goes is drawn by key. */
export function sendAway(world: World, away: readonly Link[], month: number): void {
  const { persons, links, lists, firms } = world;
  const july = month + ((12 - (month % 12) + 6) % 12);
  const { k0, k1 } = world.draws.of(streams.intern, july);
  const present = new Map<Link, Person[]>(away.map((l) => [l, []]));
  const { intern, status: now } = persons;
  const end = lists.personEnd;
  for (let p = 0 as Person; p < end; p++) {
    const l = intern[p];
    if (l >= 0 && now[p] !== status.gone) present.get(l)?.push(p);
  }
  for (const [l, rows] of present) {
    const most =
      links.firmKey[l] === firms.key[links.firm[l]]
        ? stochasticRound(links.interns[l] * firms.factor[links.firm[l]], unit(draw2(k0, k1, links.firmKey[l], 0)))
        : 0;
    links.places[l] = Math.min(links.places[l], most);
    const rank = (p: Person) => draw2(k0, k1, persons.key[p], 1) >>> 1;
    rows.sort((a, b) => rank(a) - rank(b) || persons.key[a] - persons.key[b]);
    for (const p of rows.slice(links.places[l])) {
      persons.intern[p] = -1 as Link;
      links.taken[l]--;
    }
  }
}
