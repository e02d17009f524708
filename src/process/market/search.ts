import { exp } from "../../kernel/maths.ts";
import { type DrawKey, draw2 } from "../../kernel/random.ts";
import type { Vacancy } from "../../world/firms.ts";
import { cellKey, streams } from "../../world/keys.ts";
import { noCluster, type Person, status } from "../../world/persons.ts";
import { closeVacancy, experienceOf, hire } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";
import { matchUp, weigh } from "./meet.ts";

/** The jobless apply twice a month to vacancies they know of, some of the employed once; firms rank and offer, people accept the best (E6). */
export const search = process({
  id: "search",
  name: { zh: "搜寻与录用", en: "Search and hire" },
  does: {
    zh: "求职者只看见有限的空岗，按工资、技能和路程择优申请；企业按有噪声的产出信号排序录用。",
    en: "Seekers see a limited number of vacancies and apply by pay, fit and commute; firms rank by a noisy signal of output and hire.",
  },
  reads: ["persons", "vacancies", "cells", "firms", "occupations"],
  writes: ["persons", "vacancies", "cells", "firms.posts", "firms.bill", "firms.output", "skill"],
  draws: ["ring", "look", "like", "suit", "signal", "taste", "reveal"],
  run: (world, month) => {
    layOut(world, month);
    round(world, month, 0, world.lists.seekerCount);
    round(world, month, 1, world.lists.unemployedCount);
  },
});

/** Places open vacancies on the rings of their clusters and of all, and posts their wages. */
function layOut(world: World, month: number): void {
  const { vacancies, cells, firms, lists, geometry, desk, occupations } = world;
  const { k0, k1 } = world.draws.of(streams.ring, month);
  const n = lists.openVacancyCount;
  for (let i = 0; i < n; i++) {
    const v = lists.openVacancies[i] as Vacancy;
    const c = vacancies.cell[v];
    const f = cells.firm[c];
    const o = vacancies.occupation[v];
    desk.position[v] = draw2(k0, k1, cellKey(firms.key[f], o), vacancies.ordinal[v]);
    vacancies.logWage[v] = occupations.logWage[o as never] + firms.premium[f];
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
    const found = see(world, p, look, like, ordinal, employed ? 2 : M.knownOwn, employed ? 2 : M.knownAny);
    const experience = experienceOf(world, p, month);
    const reserve = reservation(world, p, employed, experience, month);
    for (let n = 0; n < most && n < found; n++) {
      const v = takeBest(desk.known, desk.liked, found) as Vacancy;
      if ((hopes & (1 << n)) === 0) continue;
      const noise = curves.normal[draw2(signal.k0, signal.k1, key, desk.position[v]) >>> 22];
      weigh(world, i, p, v, vacancies.cell[v], experience, reserve, month, noise);
    }
  }
  matchUp(world, seekers, (i, v, read) => {
    const p = lists.seekers[i] as Person;
    const c = vacancies.cell[v];
    closeVacancy(world, v);
    hire(world, p, c, read, month);
  });
}

/** Least pay a person would take, fen: falls with the spell of search; for the employed, present pay with taste and the cost of moving. */
function reservation(world: World, p: Person, employed: boolean, experience: number, month: number): number {
  const { persons, parameters, curves, occupations } = world;
  if (employed) return persons.wage[p] * exp(parameters.market.moveCost + persons.taste[p]);
  const expected = 103.5 * occupations.wage[persons.occupation[p] as never] * curves.ladder[Math.min(599, experience)];
  return expected * curves.reserve[Math.min(239, month - persons.since[p])];
}

/** The vacancies a person sees: some of their cluster, some of any. */
function see(world: World, p: Person, look: DrawKey, like: DrawKey, ordinal: number, own: number, any: number): number {
  const { desk, persons, geometry, vacancies, curves } = world;
  const { known, liked, position } = desk;
  const { logWage, occupation, place, cell } = vacancies;
  const { fit, commute } = geometry;
  const taste = curves.like;
  const key = persons.key[p];
  const o = persons.occupation[p];
  const cluster = persons.cluster[p] === noCluster ? geometry.clusterOf[o] : persons.cluster[p];
  const field = desk.rings[cluster];
  const all = desk.rings[geometry.clusters];
  const from = o * geometry.occupations;
  const near = persons.home[p] * geometry.places;
  let found = 0;
  for (let n = 0; n < own + any; n++) {
    const ring = n < own ? field : all;
    let slot = ring.slot(draw2(look.k0, look.k1, key, ordinal * 64 + n));
    if (slot < 0) continue;
    let v = ring.member(slot) as Vacancy;
    // A vacancy seen before, or filled since, gives way to its neighbour on the ring, at most thrice.
    let tries = 0;
    while (tries < 3 && (cell[v] < 0 || has(known, found, v))) {
      slot = ring.next(slot);
      v = ring.member(slot) as Vacancy;
      tries++;
    }
    if (tries === 3) continue;
    known[found] = v;
    liked[found++] =
      logWage[v] +
      fit[from + occupation[v]] -
      commute[near + place[v]] +
      taste[draw2(like.k0, like.k1, key, position[v]) >>> 22];
  }
  return found;
}

function has(known: Int32Array, found: number, v: number): boolean {
  for (let j = 0; j < found; j++) if (known[j] === v) return true;
  return false;
}

function takeBest(known: Int32Array, liked: Float64Array, found: number): number {
  let best = 0;
  for (let j = 1; j < found; j++) if (liked[j] > liked[best]) best = j;
  liked[best] = -1e300;
  return known[best];
}
