import { exp } from "../../kernel/maths.ts";
import { draw2 } from "../../kernel/random.ts";
import type { Vacancy } from "../../world/firms.ts";
import { cellKey, streams } from "../../world/keys.ts";
import { isListed } from "../../world/listing.ts";
import { type Person, status } from "../../world/persons.ts";
import { closeVacancy, experienceOf, hire } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import { noiseOf } from "../../world/signal.ts";
import type { World } from "../../world/world.ts";
import { know, takeBest } from "./known.ts";
import { matchUp, weigh } from "./meet.ts";
import { readRatios } from "./ratios.ts";

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
  draws: ["ring", "listed", "look", "like", "suit", "signal", "taste", "reveal"],
  run: (world, month) => {
    layOut(world, month);
    readRatios(world);
    round(world, month, 0, world.lists.seekerCount);
    round(world, month, 1, world.lists.unemployedCount);
  },
});

/** Places open vacancies on the rings of their clusters and of all, and posts their wages. */
function layOut(world: World, month: number): void {
  const { vacancies, cells, firms, lists, geometry, desk, occupations } = world;
  const { k0, k1 } = world.draws.of(streams.ring, month);
  const n = lists.openVacancyCount;
  desk.first.fill(-1);
  for (let i = 0; i < n; i++) {
    const v = lists.openVacancies[i] as Vacancy;
    const c = vacancies.cell[v];
    const f = cells.firm[c];
    const o = vacancies.occupation[v];
    desk.position[v] = draw2(k0, k1, cellKey(firms.key[f], o), vacancies.ordinal[v]);
    vacancies.logWage[v] = occupations.logWage[o as never] + firms.premium[f];
    desk.after[v] = desk.first[f];
    desk.first[f] = v;
    desk.listed[v] = isListed(world, f) ? 1 : 0;
  }
  for (let ring = 0; ring <= geometry.clusters; ring++) {
    let count = 0;
    for (let i = 0; i < n; i++) {
      const v = lists.openVacancies[i] as Vacancy;
      if (ring < geometry.clusters && geometry.clusterOf[vacancies.occupation[v]] !== ring) continue;
      desk.members[count] = v;
      desk.positions[count] = desk.position[v];
      desk.ties[count++] = cellKey(firms.key[cells.firm[vacancies.cell[v]]], vacancies.occupation[v]);
    }
    desk.rings[ring].build(desk.positions, desk.members, count, desk.ties);
  }
}

function round(world: World, month: number, ordinal: number, seekers: number): void {
  const { persons, lists, parameters, desk, vacancies, curves, geometry } = world;
  const M = parameters.market;
  const look = world.draws.of(streams.look, month);
  const like = world.draws.of(streams.like, month);
  const signal = world.draws.of(streams.signal, month);
  const suit = world.draws.of(streams.suit, month);
  const suits = M.suitable * 65_536;
  desk.count = 0;
  for (let i = 0; i < seekers; i++) {
    const p = lists.seekers[i] as Person;
    const employed = i >= lists.unemployedCount;
    const key = persons.key[p];
    // Whether an application suits both sides doesn't hang on which vacancy it is for: who will find none needn't look.
    const most = employed ? M.applicationsEmployed : M.applications;
    let hopes = 0;
    for (let n = 0; n < most; n += 2) {
      const both = draw2(suit.k0, suit.k1, key, ordinal * 16 + n);
      if ((both & 0xffff) < suits) hopes |= 1 << n;
      if (n + 1 < most && both >>> 16 < suits) hopes |= 2 << n;
    }
    if (hopes === 0) continue;
    if (persons.status[p] !== (employed ? status.employed : status.unemployed) || persons.home[p] >= geometry.places)
      continue;
    const found = know(world, p, look, like, ordinal, employed);
    const experience = experienceOf(world, p, month);
    const reserve = reservation(world, p, employed, experience, month);
    for (let n = 0; n < most && n < found; n++) {
      const at = takeBest(desk.liked, found);
      if ((hopes & (1 << n)) === 0) continue;
      const v = desk.known[at] as Vacancy;
      const by = desk.through[at];
      const noise = noiseOf(world, by) * curves.normal[draw2(signal.k0, signal.k1, key, desk.position[v]) >>> 22];
      weigh(world, i, p, v, vacancies.cell[v], experience, reserve, month, noise, by);
    }
  }
  matchUp(world, seekers, (i, v, read, by) => {
    const p = lists.seekers[i] as Person;
    const c = vacancies.cell[v];
    closeVacancy(world, v);
    hire(world, p, c, read, month, by);
  });
}

/** Least pay a person would take, fen: falls with the spell of search; for the employed, present pay with taste and the cost of moving. */
function reservation(world: World, p: Person, employed: boolean, experience: number, month: number): number {
  const { persons, parameters, curves, occupations } = world;
  if (employed) return persons.wage[p] * exp(parameters.market.moveCost + persons.taste[p]);
  const expected = 103.5 * occupations.wage[persons.occupation[p] as never] * curves.ladder[Math.min(599, experience)];
  return expected * curves.reserve[Math.min(239, month - persons.since[p])];
}
