import { moyOf } from "../../kernel/calendar.ts";
import { asksToJoin, mayJoin } from "../../process/firm/classes.ts";
import { keepsFrom, suitsFirm, weighsClass } from "../../process/firm/conversion.ts";
import type { Link, OrderClass } from "../../world/education.ts";
import { eligible, turnOf } from "../../world/interns.ts";
import { mode } from "../../world/modes.ts";
import { mark, type Person } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";
import { above } from "../chances.ts";
import { type Ask, type Option, option, type Teller } from "../event.ts";
import { postName } from "../names.ts";

/** Order classes that a student's programme has been offered this March, and whether they ask and are taken, by ability. */
export const tellOrderClass: Teller = {
  process: "cooperate",
  after: (world, p, month) => {
    const { persons, classes, links, lists, parameters, curves } = world;
    if (moyOf(month) !== 3 || !mayJoin(world, p, month)) return [];
    const isNew = (k: number) => classes.formed[k as OrderClass] === month;
    if (persons.order[p] >= 0 && !isNew(persons.order[p])) return [];
    const offered: OrderClass[] = [];
    for (let k = 0 as OrderClass; k < lists.classEnd; k++)
      if (isNew(k) && links.programme[classes.link[k]] === persons.programme[p]) offered.push(k);
    if (offered.length === 0) return [];
    const places = offered.reduce((n, k) => n + classes.places[k], 0);
    let ahead = 0;
    let asking = 0;
    for (let q = 0 as Person; q < lists.personEnd; q++) {
      if (persons.programme[q] !== persons.programme[p] || !mayJoin(world, q, month)) continue;
      if ((persons.order[q] >= 0 && !isNew(persons.order[q])) || !asksToJoin(world, q, month)) continue;
      asking++;
      const better = persons.ability[q] - persons.ability[p] || persons.key[p] - persons.key[q];
      if (q !== p && better > 0) ahead++;
    }
    const { attraction, premium } = parameters.cooperation;
    const asks = above(curves.normal, -(attraction + premium) / world.parameters.partners.joinSpread);
    const has = ahead < places;
    const asked = asksToJoin(world, p, month);
    return [
      {
        id: "order-class",
        question: { zh: "是否报名订单班", en: "An order class" },
        options: [
          has
            ? option("joins", "报名并入班", "asks and joins", asks)
            : option("full", "报名未入班", "asks in vain", asks),
          option("not", "不报名", "doesn't ask", 1 - asks),
        ],
        notes: [
          ...offered.map((k) => {
            const post = postName(world, classes.cell[k]);
            return { zh: `本专业开设订单班：${post.zh}`, en: `An order class for the programme: ${post.en}` };
          }),
          { zh: `名额${places}个，报名${asking}人`, en: `places: ${places}; asking: ${asking}` },
        ],
        taken: () => (!asked ? "not" : has ? "joins" : "full"),
      },
    ];
  },
};

/** Where a student is an intern from January, by lot among those whose turn it is; and in February whether firm and intern agree to stay together. */
export const tellInternship: Teller = {
  process: "internships",
  before: (world, p, month) => (moyOf(month) === 2 ? conversion(world, p, month) : []),
  after: (world, p, month) => (moyOf(month) === 1 ? placement(world, p, month) : []),
};

/** Months from January to July. */
const SEASON = 6;

function placement(world: World, p: Person, month: number): Ask[] {
  const { persons, links, lists } = world;
  const july = month + SEASON;
  if (persons.order[p] >= 0 || !eligible(world, p, july)) return [];
  const offered: Link[] = [];
  for (let l = 0 as Link; l < lists.linkEnd; l++)
    if (links.programme[l] === persons.programme[p] && links.mode[l] < mode.orderClass && links.places[l] > 0)
      offered.push(l);
  if (offered.length === 0) return [];
  const turn = turnOf(world, p);
  let ahead = 0;
  let same = 0;
  for (let q = 0 as Person; q < lists.personEnd; q++) {
    if (persons.programme[q] !== persons.programme[p] || persons.order[q] >= 0 || !eligible(world, q, july)) continue;
    if (turnOf(world, q) < turn) ahead++;
    else if (turnOf(world, q) === turn) same++;
  }
  offered.sort((a, b) => links.firmKey[a] - links.firmKey[b]);
  let first = 0;
  const options = offered.map((l): Option => {
    const from = Math.max(ahead, first);
    first += links.places[l];
    const post = postName(world, links.cell[l]);
    const share = Math.max(0, Math.min(ahead + same, first) - from) / same;
    return option(String(l), post.zh, post.en, share);
  });
  const none = 1 - options.reduce((sum, { probability }) => sum + probability, 0);
  return [
    {
      id: "internship",
      question: { zh: "岗位实习", en: "Internship" },
      options: [...options, option("none", "没有岗位实习名额", "no place", Math.max(0, none))],
      taken: (w, q) => (w.persons.intern[q] >= 0 ? String(w.persons.intern[q]) : "none"),
    },
  ];
}

function conversion(world: World, p: Person, month: number): Ask[] {
  const { persons, parameters, curves } = world;
  const l = persons.intern[p];
  if (l >= 0 && weighsClass(world, p)) {
    const keeps = above(curves.normal, keepsFrom(world, persons.cell[p]) / parameters.market.taste);
    return [
      {
        id: "order-class-kept",
        question: { zh: "实习后是否留在订单班", en: "Whether to stay in the order class once the post is known" },
        options: [option("stays", "留在订单班", "stays", keeps), option("leaves", "退出订单班", "leaves", 1 - keeps)],
        taken: (w, q) => (w.persons.order[q] >= 0 ? "stays" : "leaves"),
      },
    ];
  }
  if (l < 0 || (persons.marks[p] & (mark.seeksHere | mark.promised | mark.goesOn)) !== mark.seeksHere) return [];
  if (!suitsFirm(world, p, l, month)) return [];
  const likes = above(curves.normal, parameters.modes.keepTaste / parameters.market.taste);
  return [
    {
      id: "conversion",
      question: { zh: "企业愿意留用，本人是否接受", en: "The firm would keep the intern" },
      options: [option("stays", "接受留用", "accepts", likes), option("not", "不接受", "declines", 1 - likes)],
      taken: (w, q) => (w.persons.marks[q] & mark.promised ? "stays" : "not"),
    },
  ];
}
