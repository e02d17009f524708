import { moyOf } from "../../kernel/calendar.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { channel } from "../../world/channels.ts";
import { EXAM_MONTH, examScore, filledByExam, studiesForExams } from "../../world/exams.ts";
import type { Cell, Vacancy } from "../../world/firms.ts";
import { cellKey, streams } from "../../world/keys.ts";
import { mayWork } from "../../world/licence.ts";
import { placeHere } from "../../world/moves.ts";
import { payFen, payOver, postedLogWage, worthOf } from "../../world/pay.ts";
import { mark, type Person, status } from "../../world/persons.ts";
import { closeVacancy, experienceOf, hire, logOutputOf } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import { promisePost } from "../../world/promises.ts";
import type { World } from "../../world/world.ts";

type Sitter = { readonly row: Person; readonly score: number };

const JULY = 7;
const never = { chance: 0, prepared: false } as const;
const isStudent = (s: number): boolean => s >= status.vocational && s <= status.undergraduate;

/** Each April public employers fill the year's posts by score: the best choose first among those they qualify for, final-year students from July. What is left goes to the market for contract staff; posts that fall free later wait for next April. */
export const examine = process({
  id: "examine",
  name: { zh: "公开招考", en: "Public examination" },
  does: {
    zh: "每年4月公共部门按考试成绩一次补足全年空岗：备考者、部分应届毕业生、失业和在职青年报考，成绩高者先选，应届生7月上岗；余下岗位平时招聘合同制人员。",
    en: "Each April public employers fill the year's posts by score: those who prepared, some final-year students, young jobless and employed sit, and the best choose first, students from July; what is left goes to the market for contract staff.",
  },
  reads: ["persons", "vacancies", "cells", "firms", "occupations"],
  writes: ["persons", "vacancies", "cells", "firms.posts", "firms.bill", "firms.output", "skill", "hires"],
  draws: ["exam", "sitting", "taste", "reveal", "established"],
  run: (world, month) => {
    if (moyOf(month) !== EXAM_MONTH) return;
    const posts = openPosts(world);
    for (const { row } of sitters(world, month)) {
      const picked = pick(world, row, posts, month);
      if (picked) take(world, row, picked, month);
    }
  },
});

/** Open posts of an occupation in a place, at [occupation × places + place]; the one to be taken next stands at the end. */
export type Posts = { readonly at: number; readonly open: Vacancy[] };

/** Open posts to be filled by examination. */
export function openPosts(world: World): Posts[] {
  const { lists, vacancies, cells, firms, geometry } = world;
  const posts = new Map<number, Vacancy[]>();
  for (let i = 0; i < lists.openVacancyCount; i++) {
    const v = lists.openVacancies[i] as Vacancy;
    if (!filledByExam(world, vacancies.cell[v])) continue;
    const at = vacancies.occupation[v] * geometry.places + vacancies.place[v];
    const group = posts.get(at);
    if (group) group.push(v);
    else posts.set(at, [v]);
  }
  const keyOf = (v: Vacancy) => {
    const c: Cell = vacancies.cell[v];
    return cellKey(firms.key[cells.firm[c]], cells.occupation[c]);
  };
  for (const group of posts.values())
    group.sort((a, b) => keyOf(b) - keyOf(a) || vacancies.ordinal[b] - vacancies.ordinal[a]);
  return [...posts].map(([at, open]) => ({ at, open }));
}

/** Whether a jobless graduate has spent the months since July on preparing. */
function hasPrepared(world: World, p: Person, month: number): boolean {
  const { persons, parameters } = world;
  const { examMonths } = parameters.market;
  return (
    month - persons.graduated[p] === examMonths &&
    persons.status[p] === status.unemployed &&
    studiesForExams(world, p, persons.level[p], persons.graduated[p])
  );
}

/** A final-year student who seeks work here, holds no promise and doesn't go on studying. */
const graduatesSoon = ({ persons }: World, p: Person, month: number): boolean =>
  persons.until[p] === month + JULY - EXAM_MONTH &&
  (persons.marks[p] & (mark.seeksHere | mark.promised | mark.goesOn)) === mark.seeksHere;

/** Level of education with which a person would start in a post: for students the one they finish. */
const levelOf = ({ persons }: World, p: Person): number =>
  isStudent(persons.status[p]) ? persons.status[p] - status.academic : persons.level[p];

/** Chance that a person sits, and whether they have prepared. */
export function sittingChance(world: World, p: Person, month: number): { chance: number; prepared: boolean } {
  const { persons, parameters, geometry } = world;
  const M = parameters.market;
  const s = persons.status[p];
  if (levelOf(world, p) < M.examLevel || persons.born[p] <= month - 12 * M.examAge) return never;
  if (isStudent(s)) return graduatesSoon(world, p, month) ? { chance: M.examStudents, prepared: false } : never;
  if (persons.home[p] >= geometry.places) return never;
  if (s === status.employed)
    return persons.cell[p] >= 0 && filledByExam(world, persons.cell[p])
      ? never
      : { chance: M.examEmployed, prepared: false };
  if (s !== status.unemployed) return never;
  return hasPrepared(world, p, month) ? { chance: 1, prepared: true } : { chance: M.examJobless, prepared: false };
}

/** Those who sit, best first. */
export function sitters(world: World, month: number): Sitter[] {
  const { persons, lists } = world;
  const { k0, k1 } = world.draws.of(streams.sitting, month);
  const found: Sitter[] = [];
  const { status: now, born } = persons;
  const end = lists.personEnd;
  const eldest = month - 12 * world.parameters.market.examAge;
  for (let p = 0 as Person; p < end; p++) {
    const s = now[p];
    if (born[p] <= eldest || (s > status.undergraduate && s !== status.employed && s !== status.unemployed)) continue;
    const { chance, prepared } = sittingChance(world, p, month);
    if (chance > 0 && unit(draw2(k0, k1, persons.key[p], 1)) < chance)
      found.push({ row: p, score: examScore(world, p, prepared, month) });
  }
  return found.sort((a, b) => b.score - a.score || persons.key[a.row] - persons.key[b.row]);
}

/** The post that a person would take of those left, the last of its group, and how its output reads. */
type Pick = { readonly open: Vacancy[]; readonly read: number };

/** The post liked best of those left that the person qualifies for; for the employed only if it pays better than moving costs. */
export function pick(world: World, p: Person, posts: readonly Posts[], month: number): Pick | undefined {
  const { persons, geometry, occupations, parameters, vacancies, cells, firms } = world;
  const level = levelOf(world, p);
  const from = placeHere(world, p);
  const { fit: fits, commute, levelOf: needed, places } = geometry;
  const own = persons.occupation[p] * geometry.occupations;
  let best = -1;
  let group = -1;
  let value = -1e300;
  for (let i = 0; i < posts.length; i++) {
    const { at, open } = posts[i];
    const o = Math.floor(at / places);
    const fit = fits[own + o];
    if (open.length === 0 || needed[o] > level || fit < parameters.hiring.examFit) continue;
    if (!mayWork(world, p, o)) continue;
    const liked = occupations.logWage[o as never] + fit - commute[from * places + (at % places)];
    if (liked > value || (liked === value && at < best)) {
      value = liked;
      best = at;
      group = i;
    }
  }
  if (group < 0) return undefined;
  const { open } = posts[group];
  const v = open[open.length - 1];
  const c = vacancies.cell[v];
  const f = cells.firm[c];
  const o = cells.occupation[c];
  const read = logOutputOf(world, p, o, month, 1 - parameters.market.learned) - occupations.standard[o as never];
  const logWage = postedLogWage(world, c) + worthOf(world, p, o);
  const wage = payFen(world, logWage, payOver(world, read, firms.slack[f], experienceOf(world, p, month)));
  if (persons.status[p] === status.employed && wage < persons.wage[p] * (1 + parameters.market.moveCost))
    return undefined;
  return { open, read };
}

function take(world: World, p: Person, { open, read }: Pick, month: number): void {
  const v = open.pop() as Vacancy;
  const c = world.vacancies.cell[v];
  closeVacancy(world, v);
  if (isStudent(world.persons.status[p])) promisePost(world, p, c);
  else hire(world, p, c, read, month, channel.exam);
}
