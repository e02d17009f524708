import { moyOf } from "../../kernel/calendar.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { delayOf, visited } from "../../world/coordination.ts";
import type { Link, Programme } from "../../world/education.ts";
import type { Cell, Firm } from "../../world/firms.ts";
import { streams } from "../../world/keys.ts";
import { mode, runs, side } from "../../world/modes.ts";
import { account, reason } from "../../world/money.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";
import { closeClasses, formClass, recruit } from "./classes.ts";
import { chooseEffort, learnTrust } from "./deliver.ts";
import { type Hearsay, hearsayOf } from "./hearsay.ts";
import { bestProgramme, linkOf, postFor } from "./partners.ts";
import { type Retentions, retentionsOf } from "./retention.ts";
import { type Agreement, bestAgreement } from "./value.ts";

/** In March firms weigh every mode of cooperation by its worth and agree on the best with a school, or on none (E8, E9). */
export const cooperate = process({
  id: "cooperate",
  name: { zh: "校企合作协议", en: "Agree on cooperation" },
  does: {
    zh: "每年3月，有条件的企业核算企业导师、接收实习、订单班、实训基地和产业学院的年净收益（含承诺的补助和抵免），取最高者与学校签约，都不为正则不合作；签约后双方各自决定实际投入还是只挂名，取决于互信程度；12月互信程度随所见调整。订单班学生自愿报名、企业择优。",
    en: "In March able firms weigh mentors, internships, an order class, a training base and an industry college, help included, and agree on what is worth most, or on nothing; each side then makes the effort it signed for or keeps to the paper, by its trust that the other makes its own, and in December trust follows what was seen; students join order classes by taste, firms choose by score.",
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
  draws: ["cooperate", "join", "visit", "deliver"],
  run: (world, month) => {
    if (moyOf(month) === 12) {
      closeClasses(world, month);
      return learnTrust(world);
    }
    if (moyOf(month) !== 3) return;
    const { firms, links, lists } = world;
    const last = new Map<Firm, Link>();
    for (let l = 0 as Link; l < lists.linkEnd; l++) {
      if (links.firmKey[l] !== firms.key[links.firm[l]]) stop(world, l);
      else if (links.mode[l] > mode.none || !last.has(links.firm[l])) last.set(links.firm[l], l);
    }
    const retentions = retentionsOf(world);
    const hearsay = hearsayOf(world);
    const formed = new Map<Programme, number[]>();
    for (let f = 0 as Firm; f < firms.capacity; f++)
      if (firms.open[f] && firms.stage[f] >= 1) decide(world, f, last.get(f), month, retentions, hearsay, formed);
    if (formed.size > 0) recruit(world, month, formed);
  },
});

function decide(
  world: World,
  f: Firm,
  link: Link | undefined,
  month: number,
  retentions: Retentions,
  hearsay: Hearsay,
  formed: Map<Programme, number[]>,
): void {
  const { firms, links, parameters } = world;
  const { k0, k1 } = world.draws.of(streams.cooperate, month);
  const goesOn = link !== undefined && runs(world, link);
  const thinks = goesOn || unit(draw2(k0, k1, firms.key[f], 0)) < parameters.cooperation.consider;
  if (!thinks && !visited(world, f, month)) return;
  const r = goesOn ? links.programme[link] : bestProgramme(world, f, month);
  const c = r >= 0 && world.programmes.seats[r] > 0 ? postFor(world, f, r) : (-1 as Cell);
  const trust = link !== undefined && links.programme[link] === r ? links.trust[link] : 0;
  const agreed = c < 0 ? undefined : bestAgreement(world, f, r, c, trust, month, retentions);
  if (agreed === undefined) {
    if (goesOn) stop(world, link);
    return;
  }
  if (!goesOn && !approved(world, f, month)) return;
  const l = linkOf(world, f, r, month, hearsay);
  if (l < 0) return;
  links.mode[l] = agreed.mode;
  links.effort[l] = chooseEffort(world, l, agreed.stake, month);
  sign(world, l, c, agreed);
  if (agreed.mode >= mode.orderClass) formClass(world, l, month, formed);
}

/** Whether the council has decided on a firm's new project by March; if not, the firm may ask again next year. */
function approved(world: World, f: Firm, month: number): boolean {
  const { firms, parks, parameters } = world;
  const delay = delayOf(world, f, month);
  if (firms.park[f] >= 0) {
    parks.projects[firms.park[f]]++;
    // In 1024ths of a month the sum is exact, whatever the order of firms.
    parks.delay[firms.park[f]] += Math.round(delay * 1024) / 1024;
  }
  return delay <= parameters.coordination.lead;
}

function stop({ links }: World, l: Link): void {
  links.mode[l] = mode.none;
  links.effort[l] = 0;
  links.seats[l] = 0;
  links.base[l] = 0;
  links.spending[l] = 0;
  links.net[l] = 0;
}

/** Books an agreement on its link, pays for it, and renews the base's equipment. */
function sign(world: World, l: Link, c: Cell, { mode: m, seats, base, spending, borne, net }: Agreement): void {
  const { links, firms, schools, programmes, ledger, parameters } = world;
  const f = links.firm[l];
  const real = (links.effort[l] & side.firm) !== 0;
  const aged = links.vintage[l] * (1 - parameters.skills.curriculumAgeing);
  links.vintage[l] = links.base[l] > 0 ? aged + parameters.modes.renewal * (1 - aged) : 1;
  links.cell[l] = c;
  links.mode[l] = m;
  links.seats[l] = seats;
  links.base[l] = real ? base : 0;
  links.spending[l] = real ? spending : 0;
  links.net[l] = net;
  const help = Math.floor(borne * firms.factor[f] * 100);
  if (help > 0) {
    firms.cash[f] += help;
    world.governments.cash[0 as never] -= help;
    ledger.pay(account.government, account.firms, reason.coordination, help);
  }
  const cost = real ? Math.floor(spending * firms.factor[f] * 100) : 0;
  if (cost === 0) return;
  firms.invested[f] += cost;
  firms.cash[f] -= cost;
  schools.cash[programmes.school[links.programme[l]]] += cost;
  ledger.pay(account.firms, account.schools, reason.training, cost);
}
