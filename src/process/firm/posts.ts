import { moyOf } from "../../kernel/calendar.ts";
import { clip, log } from "../../kernel/maths.ts";
import { draw2, threshold } from "../../kernel/random.ts";
import { EXAM_MONTH, filledByExam } from "../../world/exams.ts";
import type { Cell, Firm, Vacancy } from "../../world/firms.ts";
import { cellKey, streams } from "../../world/keys.ts";
import { mark, type Person, status } from "../../world/persons.ts";
import { closeVacancy, openVacancy, setStatus } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import { laborExponent } from "../../world/technology.ts";
import type { World } from "../../world/world.ts";

/**
 * Posts open where staff is short of target, are withdrawn where it isn't, and staff beyond a band is laid off (E3). Vacancies
 * go at once; staff goes after thirty days' notice (Labour Contract Law, articles 40 and 41), where it is still too many then.
 */
export const adjustPosts = process({
  id: "adjust-posts",
  name: { zh: "开岗、撤岗与裁员", en: "Open, withdraw, lay off" },
  does: {
    zh: "离职者的岗位仍需要时立即重开，新增缺口按比例逐月开放；过多的空岗撤回；超出容忍带的人员提前三十日预告，届时仍富余的按后进先出裁减。",
    en: "A leaver's post reopens if still wanted, further gaps open gradually; excess vacancies are withdrawn; for staff beyond the band notice of thirty days is given, and those still too many then are laid off, last in first out.",
  },
  reads: ["firms", "cells", "vacancies", "persons"],
  writes: [
    "cells",
    "vacancies",
    "persons",
    "firms.posts",
    "firms.bill",
    "firms.output",
    "firms.planned",
    "firms.slack",
    "skill",
  ],
  draws: ["opening", "layoff", "established"],
  run: adjust,
});

function adjust(world: World, month: number): void {
  const { firms, cells, parameters } = world;
  const opening = world.draws.of(streams.opening, month);
  const often = threshold(parameters.firms.opening);
  const band = 1 + parameters.firms.inaction;
  const { spare } = parameters.firms;
  const margin = parameters.market.productMargin;
  const exponent = Float64Array.from(world.plan.region.sectors, (_, s) => laborExponent(world, s));
  const exam = moyOf(month) === EXAM_MONTH;
  let surplus = false;
  const counted = moyOf(month) >= 5 && moyOf(month) <= 7 ? 1 : 0;
  const { share, left: leavers, rounding, filled, vacant, promised, noticed } = cells;
  const { target: targets, cells: first, width, planned: plans, posts, slack, sector, key: keys } = firms;
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const target = targets[f];
    let planned = 0;
    const last = (first[f] + width[f]) as Cell;
    for (let c = first[f] as Cell; c < last; c++) {
      const wanted = share[c] * target;
      const left = leavers[c];
      leavers[c] = 0;
      const whole = Math.floor(wanted + rounding[c]);
      planned += whole;
      const gap = whole - filled[c] - vacant[c] - counted * promised[c];
      if (gap > 0 && filledByExam(world, c)) {
        // Posts filled by examination open together, once a year.
        if (exam) for (let i = 0; i < gap; i++) openVacancy(world, c, month);
      } else if (gap > 0) {
        const key = cellKey(keys[f], cells.occupation[c]);
        for (let i = 0; i < gap; i++) {
          if (i < left || draw2(opening.k0, opening.k1, key, i) >>> 0 < often) openVacancy(world, c, month);
        }
      } else if (gap < 0 && vacant[c] > 0) {
        cells.surplus[c] = Math.min(-gap, vacant[c]);
        surplus = true;
      }
      const bound = Math.floor(band * wanted + Math.min(0.999, rounding[c] + spare));
      const over = filled[c] > bound ? filled[c] - bound : 0;
      const due = over < noticed[c] ? over : noticed[c];
      noticed[c] = over - due;
      if (due > 0) layOff(world, c, due, month);
    }
    plans[f] = planned;
    slack[f] = slackOf(planned, posts[f], 1 - exponent[sector[f]], margin);
  }
  if (surplus) withdraw(world);
}

/** Log marginal product over cost: above 0 where fewer work than posts are planned, whole ones; what rounding alone adds or takes doesn't count. */
function slackOf(planned: number, posts: number, curvature: number, margin: number): number {
  if (planned === posts) return 0;
  if (planned === 0 || posts === 0) return planned > posts ? margin : -margin;
  return clip(curvature * log(planned / posts), -margin, margin);
}

/** Withdraws the youngest vacancies of groups that have too many. */
export function withdraw(world: World): void {
  const { vacancies, cells, lists } = world;
  let found = 0;
  const rows = world.desk.members;
  for (let i = 0; i < lists.openVacancyCount; i++) {
    const v = lists.openVacancies[i] as Vacancy;
    if (cells.surplus[vacancies.cell[v]] > 0) rows[found++] = v;
  }
  const ordinal = vacancies.ordinal as unknown as Int32Array;
  for (const v of rows.subarray(0, found).sort((a, b) => ordinal[b] - ordinal[a]) as Iterable<number>) {
    const c = vacancies.cell[v as Vacancy];
    if (cells.surplus[c] > 0) {
      cells.surplus[c]--;
      closeVacancy(world, v as Vacancy);
    }
  }
}

/** Whether a graduate's first contract still protects them. */
export const isSafe = ({ persons, parameters }: World, p: Person, month: number): boolean =>
  (persons.marks[p] & mark.novice) !== 0 && month - persons.since[p] < parameters.hiring.safeMonths;

/** Place in the order of lay-offs: the month of hiring, and up to a year by chance; the latest goes first. */
export function layoffRank({ draws, persons }: World, p: Person, month: number): number {
  const { k0, k1 } = draws.of(streams.layoff, month);
  return persons.since[p] + 12 * ((draw2(k0, k1, persons.key[p], 0) >>> 0) / 4294967296);
}

function layOff(world: World, c: Cell, count: number, month: number): void {
  const { persons, cells } = world;
  for (let n = 0; n < count; n++) {
    let last = -1 as Person;
    let latest = -1e9;
    for (let p = cells.head[c] as Person; p >= 0; p = persons.next[p] as Person) {
      if (isSafe(world, p, month)) continue;
      const rank = layoffRank(world, p, month);
      if (rank > latest || (rank === latest && persons.key[p] > persons.key[last])) {
        latest = rank;
        last = p;
      }
    }
    if (last < 0) return;
    setStatus(world, last, status.unemployed, month);
    cells.left[c]--;
  }
}
