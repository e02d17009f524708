import { exp } from "../../kernel/maths.ts";
import { draw2 } from "../../kernel/random.ts";
import { BLOCK, readAhead, readFriends } from "../../world/ahead.ts";
import type { Vacancy } from "../../world/firms.ts";
import { cellKey, streams } from "../../world/keys.ts";
import { isListed } from "../../world/listing.ts";
import { worthOf } from "../../world/pay.ts";
import { type Person, status } from "../../world/persons.ts";
import { closeVacancy, experienceOf, hire } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import { noiseOf } from "../../world/signal.ts";
import type { World } from "../../world/world.ts";
import { know, takeBest } from "./known.ts";
import { matchUp, weigh } from "./meet.ts";
import { readRatios } from "./ratios.ts";
import { buildRings } from "./rings.ts";

/** The jobless apply twice a month to vacancies they know of, some of the employed once; firms rank and offer, people accept the best (E6). */
export const search = process({
  id: "search",
  name: { zh: "搜寻与录用", en: "Search and hire" },
  does: {
    zh: "求职者只看见有限的空岗，按工资、技能和路程择优申请；企业按有噪声的产出信号排序录用。",
    en: "Seekers see a limited number of vacancies and apply by pay, fit and commute; firms rank by a noisy signal of output and hire.",
  },
  reads: ["persons", "vacancies", "cells", "firms", "occupations"],
  writes: ["persons", "vacancies", "cells", "firms.posts", "firms.bill", "firms.output", "skill", "hires"],
  draws: ["ring", "listed", "look", "like", "suit", "signal", "taste", "reveal", "match"],
  run: (world, month) => {
    layOut(world, month);
    readRatios(world);
    for (let ordinal = 0; ordinal < 2; ordinal++) {
      world.witness?.applying(world, "search", ordinal, false);
      round(world, month, ordinal, ordinal === 0 ? world.lists.seekerCount : world.lists.unemployedCount);
      world.witness?.applying(world, "search", ordinal, true);
    }
  },
});

/** Places open vacancies on the rings of their clusters and of all, and posts their wages. */
function layOut(world: World, month: number): void {
  const { vacancies, cells, firms, lists, desk, occupations } = world;
  const { k0, k1 } = world.draws.of(streams.ring, month);
  const n = lists.openVacancyCount;
  desk.first.fill(-1);
  for (let i = 0; i < n; i++) {
    const v = lists.openVacancies[i] as Vacancy;
    const c = vacancies.cell[v];
    const f = cells.firm[c];
    const o = vacancies.occupation[v];
    desk.position[v] = draw2(k0, k1, cellKey(firms.key[f], o), vacancies.ordinal[v]);
    vacancies.logWage[v] = occupations.logWage[o as never] + cells.premium[c];
    desk.after[v] = desk.first[f];
    desk.first[f] = v;
    desk.listed[v] = isListed(world, f) ? 1 : 0;
  }
  buildRings(world, lists.openVacancies.subarray(0, n));
}

function round(world: World, month: number, ordinal: number, seekers: number): void {
  const { lists, desk, vacancies } = world;
  const asking = findAsking(world, month, ordinal, seekers);
  desk.count = 0;
  for (let j = 0; j < asking; j++) {
    if (j % BLOCK === 0) {
      readAhead(world, desk.askers, j, Math.min(asking, j + BLOCK));
      readFriends(world, desk.askers, j, Math.min(asking, j + BLOCK));
    }
    ask(world, desk.asking[j], desk.suits[j], month, ordinal);
  }
  matchUp(world, seekers, (i, v, read, by) => {
    const p = lists.seekers[i] as Person;
    const c = vacancies.cell[v];
    closeVacancy(world, v);
    hire(world, p, c, read, month, by);
  });
}

/** Whether an application suits both sides doesn't hang on which vacancy it is for: who will find none needn't look. Number of the others. */
function findAsking(world: World, month: number, ordinal: number, seekers: number): number {
  const { persons, lists, desk, parameters } = world;
  const { applications, applicationsEmployed, suitable } = parameters.market;
  const { k0, k1 } = world.draws.of(streams.suit, month);
  const { key } = persons;
  const limit = suitable * 65_536;
  let count = 0;
  for (let i = 0; i < seekers; i++) {
    const most = i >= lists.unemployedCount ? applicationsEmployed : applications;
    const own = key[lists.seekers[i] as Person];
    let suits = 0;
    for (let n = 0; n < most; n += 2) {
      const both = draw2(k0, k1, own, ordinal * 16 + n);
      if ((both & 0xffff) < limit) suits |= 1 << n;
      if (n + 1 < most && both >>> 16 < limit) suits |= 2 << n;
    }
    if (suits === 0) continue;
    desk.asking[count] = i;
    desk.askers[count] = lists.seekers[i];
    desk.suits[count++] = suits;
  }
  return count;
}

/** A seeker looks round and applies where it suits, the vacancy liked best first. */
function ask(world: World, i: number, suits: number, month: number, ordinal: number): void {
  const { persons, lists, parameters, desk, vacancies, curves, geometry } = world;
  const M = parameters.market;
  const p = lists.seekers[i] as Person;
  const employed = i >= lists.unemployedCount;
  if (persons.status[p] !== (employed ? status.employed : status.unemployed) || persons.home[p] >= geometry.places)
    return;
  const { k0, k1 } = world.draws.of(streams.signal, month);
  const look = world.draws.of(streams.look, month);
  const like = world.draws.of(streams.like, month);
  const found = know(world, p, look, like, ordinal, employed);
  const experience = experienceOf(world, p, month);
  const reserve = reservation(world, p, employed, experience, month);
  const most = Math.min(found, employed ? M.applicationsEmployed : M.applications);
  for (let n = 0; suits >> n !== 0 && n < most; n++) {
    const at = takeBest(desk.liked, found);
    if ((suits & (1 << n)) === 0) continue;
    const v = desk.known[at] as Vacancy;
    const by = desk.through[at];
    const noise = noiseOf(world, by) * curves.normal[draw2(k0, k1, persons.key[p], desk.position[v]) >>> 22];
    weigh(world, i, p, v, vacancies.cell[v], experience, reserve, month, noise, by);
  }
}

/** Least pay a person would take, fen: falls with the spell of search; for the employed, present pay with taste and the cost of moving. */
export function reservation(world: World, p: Person, employed: boolean, experience: number, month: number): number {
  const { persons, parameters, curves, occupations } = world;
  if (employed) return persons.wage[p] * exp(parameters.market.moveCost + persons.taste[p]);
  const o = persons.occupation[p];
  const expected =
    parameters.hiring.expectedPay *
    exp(worthOf(world, p, o)) *
    occupations.wage[o as never] *
    curves.ladder[Math.min(599, experience)];
  return expected * curves.reserve[Math.min(239, month - persons.since[p])];
}
