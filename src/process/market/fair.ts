import { moyOf } from "../../kernel/calendar.ts";
import { stochasticRound } from "../../kernel/chance.ts";
import { type DrawKey, draw2, threshold, unit } from "../../kernel/random.ts";
import { channel } from "../../world/channels.ts";
import { filledByExam, studiesForExams } from "../../world/exams.ts";
import type { Cell, Firm, Vacancy } from "../../world/firms.ts";
import { cellKey, streams } from "../../world/keys.ts";
import { pauseOf } from "../../world/pause.ts";
import { mark, type Person, status } from "../../world/persons.ts";
import { process } from "../../world/process.ts";
import { promisePost } from "../../world/promises.ts";
import { noiseOf } from "../../world/signal.ts";
import type { World } from "../../world/world.ts";
import { matchUp, weigh } from "./meet.ts";
import { buildRings } from "./rings.ts";

/** Months of the autumn fair, and of the first and the last of spring's. */
const AUTUMN = 10;
const SPRING = 3;
const LAST = 6;

/** Weight of a month's fair in the year's forward posts; 0 where there is none. */
function weightOf({ parameters: { hiring: H } }: World, moy: number): number {
  if (moy === AUTUMN) return H.fairAutumn;
  return moy >= SPRING && moy <= LAST ? H.fairSpring : 0;
}

/** At fairs firms promise posts from July to final-year students who seek work here; promised posts are not opened to others. Those who study away and mean to come back take part from spring on. */
export const holdFairs = process({
  id: "hold-fairs",
  name: { zh: "校园招聘", en: "Campus fairs" },
  does: {
    zh: "每年10月和3—6月，企业在招聘会上与毕业年级学生签订7月上岗的就业协议；在外就读、打算返乡的学生春季起参加。",
    en: "In October and March to June firms sign contracts with final-year students for posts that start in July; those who study away and mean to come back take part from spring on.",
  },
  reads: ["persons", "cells", "firms", "occupations", "programmes"],
  writes: ["persons.cell", "persons.marks", "cells.promised", "vacancies"],
  draws: ["exam", "forward", "fair", "look", "like", "suit", "signal", "match", "established"],
  run: (world, month) => {
    const weight = weightOf(world, moyOf(month));
    if (weight === 0) return;
    gather(world, month);
    offerPosts(world, month, weight);
    world.witness?.applying(world, "fair", 0, false);
    apply(world, month);
    world.witness?.applying(world, "fair", 0, true);
    clear(world);
  },
});

function gather(world: World, month: number): void {
  const { persons, lists, geometry } = world;
  const july = month + ((7 - moyOf(month) + 12) % 12);
  const autumn = moyOf(month) === AUTUMN;
  lists.seekerCount = 0;
  const { status: now, until } = persons;
  const end = lists.personEnd;
  for (let p = 0 as Person; p < end; p++) {
    const s = now[p];
    if (
      s < status.vocational ||
      s > status.undergraduate ||
      until[p] !== july ||
      (autumn && persons.home[p] >= geometry.places)
    )
      continue;
    if (
      (persons.marks[p] & (mark.seeksHere | mark.promised | mark.goesOn)) === mark.seeksHere &&
      !studiesForExams(world, p, s - 1, july) &&
      pauseOf(world, p, july) === 0
    )
      lists.seekers[lists.seekerCount++] = p;
  }
  lists.unemployedCount = lists.seekerCount;
}

/** Lays out forward posts as vacancies of this month only, numbered below zero. */
function offerPosts(world: World, month: number, weight: number): void {
  const { firms, cells, vacancies, lists, desk, parameters, occupations } = world;
  const forward = world.draws.of(streams.forward, month);
  const rate = parameters.market.fairSlots * weight;
  let n = 0;
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const last = (firms.cells[f] + firms.width[f]) as Cell;
    for (let c = firms.cells[f] as Cell; c < last; c++) {
      if (cells.filled[c] === 0 || filledByExam(world, c)) continue;
      const key = cellKey(firms.key[f], cells.occupation[c]);
      const slots = stochasticRound(cells.filled[c] * rate, unit(draw2(forward.k0, forward.k1, key, 0)));
      for (let i = 0; i < slots && n < lists.freeVacancyCount; i++, n++) {
        const v = lists.freeVacancies[lists.freeVacancyCount - 1 - n] as Vacancy;
        vacancies.cell[v] = c;
        vacancies.occupation[v] = cells.occupation[c];
        vacancies.place[v] = firms.place[f];
        vacancies.logWage[v] = occupations.logWage[cells.occupation[c] as never] + cells.premium[c];
        desk.position[v] = draw2(forward.k0, forward.k1, key, i + 1);
      }
    }
  }
  lists.forwardCount = n;
  buildRings(world, lists.freeVacancies.subarray(lists.freeVacancyCount - n, lists.freeVacancyCount));
}

function apply(world: World, month: number): void {
  const { persons, lists, parameters, desk, vacancies, curves } = world;
  const M = parameters.market;
  const look = world.draws.of(streams.fair, month);
  const like = world.draws.of(streams.like, month);
  const suit = world.draws.of(streams.suit, month);
  const signal = world.draws.of(streams.signal, month);
  const suits = threshold(M.suitableFair);
  const noise = noiseOf(world, channel.fair);
  desk.count = 0;
  for (let i = 0; i < lists.seekerCount; i++) {
    const p = lists.seekers[i] as Person;
    const key = persons.key[p];
    for (let n = 0; n < M.fairOwn + M.fairAny; n++) {
      const v = seenAtFair(world, p, n, look);
      if (
        v < 0 ||
        tasteFor(world, p, v, like) < parameters.hiring.fairLeast ||
        draw2(suit.k0, suit.k1, key, desk.position[v]) >>> 0 >= suits
      )
        continue;
      weigh(
        world,
        i,
        p,
        v,
        vacancies.cell[v],
        0,
        0,
        month,
        noise * curves.normal[draw2(signal.k0, signal.k1, key, desk.position[v]) >>> 22],
        channel.fair,
      );
    }
  }
  matchUp(world, lists.seekerCount, (i, v) => {
    const p = lists.seekers[i] as Person;
    promisePost(world, p, vacancies.cell[v]);
  });
}

/** The n-th post a student sees at a fair: first of their own cluster, then of any; −1 if none. */
export function seenAtFair(world: World, p: Person, n: number, look: DrawKey): Vacancy {
  const { persons, programmes, geometry, desk, parameters } = world;
  const r = persons.programme[p];
  const own = r >= 0 ? programmes.cluster[r as never] : persons.cluster[p];
  const ring = n < parameters.market.fairOwn ? own : geometry.clusters;
  return desk.rings[ring].successor(draw2(look.k0, look.k1, persons.key[p], n)) as Vacancy;
}

/** How a post at a fair suits a student's field, and their taste for it. */
export function tasteFor(world: World, p: Person, v: Vacancy, like: DrawKey): number {
  const { persons, geometry, vacancies, curves, desk } = world;
  const o = persons.occupation[p] * geometry.occupations + vacancies.occupation[v];
  return geometry.fit[o] + curves.like[draw2(like.k0, like.k1, persons.key[p], desk.position[v]) >>> 22];
}

function clear(world: World): void {
  const { vacancies, lists } = world;
  for (let i = 0; i < lists.forwardCount; i++)
    vacancies.cell[lists.freeVacancies[lists.freeVacancyCount - 1 - i] as Vacancy] = -1 as never;
  lists.seekerCount = 0;
  lists.unemployedCount = 0;
}
