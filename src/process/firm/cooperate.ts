import { moyOf } from "../../kernel/calendar.ts";
import { stochasticRound } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { delayOf, modeNow, visited } from "../../world/coordination.ts";
import type { Programme } from "../../world/education.ts";
import type { Cell, Firm } from "../../world/firms.ts";
import { streams } from "../../world/keys.ts";
import { account, reason } from "../../world/money.ts";
import { classSeats } from "../../world/order-class.ts";
import { mark, never, type Person, status } from "../../world/persons.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";
import { bestProgramme, linkOf, postFor } from "./partners.ts";
import { gainPerSeat } from "./value.ts";

/** In March firms that could weigh an order class by its value and form one where it pays; students of the programme join by taste and score (E8, E9). */
export const cooperate = process({
  id: "cooperate",
  name: { zh: "订单班组建", en: "Form order classes" },
  does: {
    zh: "每年3月，有条件的企业核算订单班净收益（含承诺的补助和抵免），为正则与学校组班，学生自愿报名、企业择优。",
    en: "In March able firms weigh the net benefit of an order class, help included, and form one where it is positive; students join by taste, firms choose by score.",
  },
  reads: ["firms", "cells", "programmes", "schools", "links", "occupations", "persons", "parks"],
  writes: [
    "classes",
    "links",
    "parks.projects",
    "parks.delay",
    "governments.cash",
    "firms.invested",
    "firms.cash",
    "cells.promised",
    "persons.order",
    "persons.cell",
    "persons.marks",
    "ledger",
    "schools.cash",
  ],
  draws: ["cooperate", "join", "score", "visit"],
  run: (world, month) => {
    if (moyOf(month) === 12) return closeClasses(world, month);
    if (moyOf(month) !== 3) return;
    const { firms, parameters, links, lists } = world;
    const C = parameters.cooperation;
    const { k0, k1 } = world.draws.of(streams.cooperate, month);
    const running = new Map<number, number>();
    for (let l = 0; l < lists.linkEnd; l++)
      if (links.active[l as never] && links.firmKey[l as never] === firms.key[links.firm[l as never]])
        running.set(links.firm[l as never], l);
    const formed = new Map<number, number[]>();
    for (let f = 0 as Firm; f < firms.capacity; f++) {
      if (!firms.open[f] || firms.stage[f] < 1) continue;
      const before = running.get(f);
      if (before === undefined && unit(draw2(k0, k1, firms.key[f], 0)) >= C.consider && !visited(world, f, month))
        continue;
      const r = before === undefined ? bestProgramme(world, f, month) : links.programme[before as never];
      const c = r >= 0 ? postFor(world, f, r) : (-1 as Cell);
      const seats = classSeats(world, f);
      const trust = before === undefined ? 0 : links.trust[before as never];
      if (c < 0 || gainPerSeat(world, f, r, c, seats, trust, month) <= 0) {
        if (before !== undefined) links.active[before as never] = 0;
        continue;
      }
      if (before === undefined && !approved(world, f, month)) continue;
      form(world, f, r, c, seats, month, formed);
    }
    if (formed.size > 0) recruit(world, month, formed);
  },
});

/** Months before March in which a firm that means to cooperate brings its project to the council. */
const LEAD = 5;

/** Whether the council has decided on a firm's new project by March; if not, the firm may ask again next year. */
function approved(world: World, f: Firm, month: number): boolean {
  const { firms, parks } = world;
  const delay = delayOf(world, f, month);
  if (firms.park[f] >= 0) {
    parks.projects[firms.park[f]]++;
    parks.delay[firms.park[f]] += delay;
  }
  return delay <= LEAD;
}

function form(
  world: World,
  f: Firm,
  r: Programme,
  c: Cell,
  seats: number,
  month: number,
  formed: Map<number, number[]>,
): void {
  const { classes, firms, links, ledger, parameters, lists, schools, programmes } = world;
  let row = 0;
  while (row < classes.capacity && classes.formed[row as never] !== never) row++;
  if (row === classes.capacity) return;
  const k = row as never;
  const l = linkOf(world, f, r, month);
  if (l < 0) return;
  links.active[l as never] = 1;
  classes.link[k] = l as never;
  classes.cell[k] = c;
  classes.seats[k] = seats;
  const { k0, k1 } = world.draws.of(streams.join, month);
  classes.places[k] = stochasticRound(seats * firms.factor[f], unit(draw2(k0, k1, firms.key[f], 0)));
  classes.filled[k] = 0;
  classes.arrived[k] = 0;
  classes.formed[k] = month;
  classes.until[k] = month + 16;
  if (row >= lists.classEnd) lists.classEnd = row + 1;
  const cost = Math.floor(parameters.cooperation.seatCost * seats * firms.factor[f] * 100);
  firms.invested[f] += cost;
  firms.cash[f] -= cost;
  schools.cash[programmes.school[r]] += cost;
  ledger.pay(account.firms, account.schools, reason.training, cost);
  const borne = Math.floor(parameters.cooperation.fixedCost * modeNow(world).bears * firms.factor[f] * 100);
  if (borne > 0) {
    firms.cash[f] += borne;
    world.governments.cash[0 as never] -= borne;
    ledger.pay(account.government, account.firms, reason.coordination, borne);
  }
  formed.set(r, [...(formed.get(r) ?? []), row]);
}

/** Students who finish in sixteen months ask to join the classes of their programme; each class takes the best of those it has places for. */
function recruit(world: World, month: number, formed: ReadonlyMap<number, readonly number[]>): void {
  const { persons, lists, classes, cells, firms, parameters, curves, geometry, links } = world;
  const C = parameters.cooperation;
  const join = world.draws.of(streams.join, month);
  const waiting = new Map<number, Person[]>();
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    const s = persons.status[p];
    if (
      s < status.vocational ||
      s > status.undergraduate ||
      persons.until[p] !== month + 16 ||
      persons.home[p] >= geometry.places ||
      persons.order[p] >= 0
    )
      continue;
    const r = persons.programme[p];
    if (!formed.has(r)) continue;
    if (C.attraction + C.premium + 0.3 * curves.normal[draw2(join.k0, join.k1, persons.key[p], 1) >>> 22] <= 0)
      continue;
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
        persons.cell[p] = classes.cell[k];
        persons.marks[p] |= mark.promised;
        cells.promised[classes.cell[k]]++;
        classes.filled[k]++;
        full = false;
      }
    }
  }
}

/** In December classes that have graduated are judged: promises kept build trust, broken ones cost more (contract to cooperation trust). */
function closeClasses(world: World, month: number): void {
  const { classes, links, lists, parameters } = world;
  const C = parameters.cooperation;
  for (let i = 0; i < lists.classEnd; i++) {
    const k = i as never;
    if (classes.formed[k] === never || classes.until[k] > month) continue;
    const l = classes.link[k];
    if (classes.filled[k] > 0) {
      const kept = classes.arrived[k] / classes.filled[k] >= 0.5;
      links.trust[l] = Math.max(
        0,
        Math.min(1, links.trust[l] + (kept ? C.trustKept * modeNow(world).trust : -C.trustBroken)),
      );
    }
    classes.formed[k] = never;
  }
}
