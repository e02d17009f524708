import { moyOf } from "../../kernel/calendar.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { keepClassmates } from "../../world/acquaintance.ts";
import { channel } from "../../world/channels.ts";
import { leaveRolls } from "../../world/enrolment.ts";
import { filledByExam, studiesForExams } from "../../world/exams.ts";
import type { Cell } from "../../world/firms.ts";
import { isIntern } from "../../world/interns.ts";
import { streams } from "../../world/keys.ts";
import type { Level } from "../../world/levels.ts";
import { countBack } from "../../world/moves.ts";
import { pauseOf } from "../../world/pause.ts";
import { mark, never, noCluster, type Person, status } from "../../world/persons.ts";
import { pathsOf } from "../../world/populate/tables.ts";
import { hire, setStatus } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import { endPromise } from "../../world/promises.ts";
import type { Region } from "../../world/region.ts";
import type { World } from "../../world/world.ts";
import { leave } from "../person/depart.ts";
import { byScore, scoreOf } from "./admit.ts";
import { studyAway } from "./away.ts";
import { furtherOf } from "./further.ts";
import { learn } from "./learn.ts";
import { articulated } from "./pathway.ts";

/** In July courses end: by score some go on studying, here or away; the others start the job they hold, search, prepare for examinations or leave. */
export const graduate = process({
  id: "graduate",
  name: { zh: "毕业、升学与就业", en: "Graduate, go on or start work" },
  does: {
    zh: "每年7月，毕业生按成绩升学（本地或外地），其余履约上岗、求职（部分人暂缓）、备考或到外地就业。",
    en: "Each July graduates go on studying by score, start a contracted job, search, some of them later, prepare for examinations or leave.",
  },
  reads: ["persons", "programmes", "schools", "classes", "links", "cells", "firms"],
  writes: [
    "persons",
    "skill",
    "cells",
    "firms.posts",
    "firms.bill",
    "firms.output",
    "classes.arrived",
    "city.finished",
    "city.wentOn",
    "hires",
    "moves",
    "levels.entered",
    "levels.finished",
    "levels.graduates",
    "levels.wentOn",
  ],
  draws: [
    "friend",
    "score",
    "effort",
    "choice",
    "exam",
    "move",
    "returning",
    "taste",
    "reveal",
    "match",
    "established",
  ],
  run: (world, month) => {
    if (moyOf(month) !== 7) return;
    const { lists, persons, geometry } = world;
    const academic: Person[] = [];
    world.city.finished[0 as never] = 0;
    keepClassmates(
      world,
      [...lists.leavers.subarray(0, lists.leaverCount)].filter((p) => persons.programme[p as Person] >= 0) as Person[],
      month,
    );
    world.city.wentOn[0 as never] = 0;
    for (let q = 0 as Level; q < world.levels.capacity; q++) {
      world.levels.graduates[q] = 0;
      world.levels.wentOn[q] = 0;
    }
    for (let i = 0; i < lists.leaverCount; i++) {
      const p = lists.leavers[i] as Person;
      const s = persons.status[p];
      if (s === status.academic) academic.push(p);
      else {
        const level = s === status.vocational ? 1 : s === status.higher ? 2 : 3;
        const r = persons.programme[p];
        if (r < 0 && !(persons.marks[p] & mark.seeksHere))
          learn(world, p, level, persons.cluster[p] === noCluster ? 0 : persons.cluster[p], month);
        persons.level[p] = level;
        if (r >= 0 && level === 2) {
          world.city.finished[0 as never]++;
          if (persons.marks[p] & mark.goesOn) world.city.wentOn[0 as never]++;
        }
        if (r >= 0) {
          world.levels.graduates[level as Level]++;
          if (persons.marks[p] & mark.goesOn) world.levels.wentOn[level as Level]++;
        }
        persons.school[p] = r >= 0 ? world.programmes.school[r as never] : -1;
        if (persons.marks[p] & mark.goesOn) goOn(world, p, level + 1, month);
        else if (persons.home[p] < geometry.places) startWork(world, p, month);
        else if (persons.marks[p] & mark.seeksHere) comeBack(world, p, month);
        else finishAway(world, p, month);
      }
    }
    leaveAcademicSchool(world, academic, month);
  },
});

/** By score: the best to undergraduate study, the next to higher vocational schools, the rest to work. */
function leaveAcademicSchool(world: World, leavers: Person[], month: number): void {
  const { persons, plan } = world;
  const { undergraduate: under, higher } = furtherOf(plan.region, world.parameters);
  const ranked = leavers.map((row) => ({ row, score: scoreOf(world, row, month) })).sort(byScore(world));
  ranked.forEach(({ row }, i) => {
    persons.level[row] = 1;
    if (i < under * ranked.length) goOn(world, row, 3, month);
    else if (i < (under + higher) * ranked.length) goOn(world, row, 2, month);
    else startWork(world, row, month);
  });
}

/** Sends a person on to a level: here, to wait for September's admission, or away; those with an articulated place stay. */
function goOn(world: World, p: Person, level: number, month: number): void {
  const { persons, geometry, lists } = world;
  const { k0, k1 } = world.draws.of(streams.choice, month);
  persons.marks[p] &= ~(mark.goesOn | mark.seeksHere);
  endPromise(world, p);
  persons.order[p] = -1 as never;
  const top = persons.status[p] === status.higher;
  const here = studiesHere(world, p, level);
  if (persons.home[p] < geometry.places && unit(draw2(k0, k1, persons.key[p], 900)) < here)
    lists.applicants[level - 2].push(p);
  else studyAway(world, p, level, top ? 2 : level === 2 ? 3 : 4, month);
}

/** Chance that one who goes on from home to a level studies it here. */
export function studiesHere(world: World, p: Person, level: number): number {
  const { persons, plan, parameters } = world;
  if (articulated(world, p)) return 1;
  return persons.status[p] === status.higher
    ? parameters.credentials.upgradeHere
    : hereShare(plan.region, level, parameters.credentials.pathway);
}

/** Share of those without an articulated place who study a level here, such that all together match the region's flows. */
function hereShare(region: Region, level: number, pathway: number): number {
  const paths = pathsOf(region);
  if (level !== 2) return paths.underHere / (paths.underHere + paths.underAway);
  const articulated = pathway * paths.vocational;
  return Math.max(0, paths.higherHere - articulated) / (paths.higherHere + paths.higherAway - articulated);
}

/** Enters work here: into the post promised, to examinations, to search, at once or after a pause, or away. */
function startWork(world: World, p: Person, month: number): void {
  const { persons, cells, firms, parameters } = world;
  const M = parameters.market;
  const { k0, k1 } = world.draws.of(streams.exam, month);
  const key = persons.key[p];
  persons.graduated[p] = month;
  persons.firstWork[p] = never;
  persons.experience[p] = 0;
  persons.programme[p] = -1;
  const cell = persons.cell[p] as Cell;
  const wasOrder = persons.order[p] >= 0;
  endPromise(world, p);
  leaveRolls(world, p, "finished");
  setStatus(world, p, status.unemployed, month);
  const academic = persons.cluster[p] === noCluster;
  const stays = academic || (persons.marks[p] & mark.seeksHere) !== 0;
  persons.marks[p] &= ~mark.seeksHere;
  if (cell >= 0 && stays && unit(draw2(k0, k1, key, 1)) >= M.contractBreak) {
    hire(world, p, cell, 0, month, wasOrder ? channel.order : channelOf(world, p, cell));
    persons.marks[p] |= mark.novice | (wasOrder ? mark.order : 0);
    if (wasOrder) {
      world.classes.arrived[persons.order[p]]++;
      const fen = Math.floor(persons.wage[p] * (1 + parameters.cooperation.premium));
      firms.bill[cells.firm[cell]] += fen - persons.wage[p];
      persons.wage[p] = fen;
    }
  } else if (!stays) leave(world, p, month);
  else if (!academic && studiesForExams(world, p, persons.level[p], month)) {
    persons.status[p] = status.exam;
    persons.until[p] = month + M.examMonths;
  } else {
    const pause = pauseOf(world, p, month);
    if (pause === 0) return;
    persons.status[p] = status.inactive;
    persons.until[p] = month + pause;
  }
}

/** How a student came by the post promised, order classes apart. */
const channelOf = (world: World, p: Person, c: Cell): number =>
  isIntern(world, p, c) ? channel.intern : filledByExam(world, c) ? channel.exam : channel.fair;

/** Comes home from study away, to the post promised if there is one. */
function comeBack(world: World, p: Person, month: number): void {
  world.persons.home[p] = world.persons.origin[p];
  countBack(world, p, month);
  startWork(world, p, month);
}

/** Ends study away, to work or search there. */
function finishAway(world: World, p: Person, month: number): void {
  const { persons, geometry, plan, parameters } = world;
  const { k0, k1 } = world.draws.of(streams.returning, month);
  persons.graduated[p] = month;
  persons.firstWork[p] = never;
  persons.experience[p] = 0;
  leaveRolls(world, p, "finished");
  const u = unit(draw2(k0, k1, persons.key[p], 1));
  setStatus(
    world,
    p,
    u < parameters.migration.awayJobless * plan.region.tiers[persons.home[p] - geometry.places].unemployment
      ? status.unemployed
      : status.employed,
    month,
  );
}
