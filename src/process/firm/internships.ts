import { moyOf } from "../../kernel/calendar.ts";
import { exp } from "../../kernel/maths.ts";
import type { Link } from "../../world/education.ts";
import { internPay, placeInterns, sendAway } from "../../world/interns.ts";
import { account, reason } from "../../world/money.ts";
import { lawfulInterns, staffOf } from "../../world/order-class.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";
import { endSeason, offerPosts } from "./conversion.ts";
import { learnByPractice } from "./practise.ts";

/** Months of the year in which a season of internships begins, firms make offers, practice is booked, and interns start work. */
const BEGIN = 1;
const OFFERS = 2;
const BOOKED = 6;
const WORK = 7;

/** From January to June final-year students are interns at partner firms, within the law; firms keep those who suit and like the post (E9, E10). */
export const internships = process({
  id: "internships",
  name: { zh: "岗位实习与留用", en: "Internships and conversion" },
  does: {
    zh: "每年1月，毕业年级学生到合作企业岗位实习，人数和报酬守法定界限；2月底、春季招聘会之前，企业向合适的实习生发出留用意向，双方已互相了解，不满意岗位的订单班学生退出；6月记入实践所学，7月上岗。",
    en: "In January final-year students become interns at partner firms, their number and pay within the law; at the end of February, before the spring fairs, firms offer posts to those who suit, each side knowing the other, and members of order classes who dislike the post leave the class; practice is booked in June and work starts in July.",
  },
  reads: ["firms", "cells", "programmes", "occupations", "classes", "links", "persons", "parks"],
  writes: ["links", "persons", "cells.promised", "firms.interned", "firms.cash", "skill", "ledger"],
  draws: ["intern"],
  run: (world, month) => {
    const moy = moyOf(month);
    if (moy > WORK) return;
    if (moy === BEGIN) placeInterns(world, month);
    if (moy === WORK) return endSeason(world, month);
    keepTheLaw(world, month);
    if (moy === OFFERS) offerPosts(world, month);
    workAndPay(world);
    if (moy === BOOKED) learnByPractice(world, month);
  },
});

/** Where staff has fallen, or the firm is gone, interns beyond what the law allows are sent away. */
function keepTheLaw(world: World, month: number): void {
  const { links, lists, firms } = world;
  const away: Link[] = [];
  for (let l = 0 as Link; l < lists.linkEnd; l++) {
    if (links.interns[l] === 0) continue;
    const f = links.firm[l];
    const most = links.firmKey[l] === firms.key[f] ? lawfulInterns(world, f, staffOf(world, f)) : 0;
    if (links.interns[l] > most) {
      links.interns[l] = most;
      links.cut[l] = 1;
      away.push(l);
    }
    if (links.interns[l] > 0) links.ratio[l] = Math.max(links.ratio[l], links.interns[l] / staffOf(world, f));
  }
  if (away.length > 0) sendAway(world, away, month);
}

/** Interns' output less their mentors' time counts in the firm's product; interns are paid monthly. */
function workAndPay(world: World): void {
  const { links, lists, firms, ledger, occupations, cells, parameters } = world;
  const M = parameters.modes;
  let sum = 0;
  for (let l = 0 as Link; l < lists.linkEnd; l++) {
    const f = links.firm[l];
    if (links.firmKey[l] !== firms.key[f] || links.places[l] + links.interns[l] === 0) continue;
    const n = links.interns[l] * firms.factor[f];
    const usual = exp(occupations.standard[cells.occupation[links.cell[l]] as never]) * 1e6;
    firms.interned[f] = Math.round(n * usual * (M.internOutput - M.mentorHours / parameters.wages.monthHours));
    links.pay[l] = internPay(world, links.cell[l]);
    const fen = Math.floor(n * links.pay[l]);
    firms.cash[f] -= fen;
    sum += fen;
  }
  ledger.pay(account.firms, account.households, reason.internship, sum);
}
