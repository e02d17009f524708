import { clip, exp } from "../../kernel/maths.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { BLOCK, readEmployers } from "../../world/ahead.ts";
import { streams } from "../../world/keys.ts";
import { countBack } from "../../world/moves.ts";
import { matchOf, payFen, payOver, postedLogWage, worthOf } from "../../world/pay.ts";
import { mark, never, type Person, status } from "../../world/persons.ts";
import { deathAt } from "../../world/populate/tables.ts";
import {
  experienceOf,
  logOutputOf,
  removePerson,
  scaleHazards,
  setOutput,
  setPay,
  setStatus,
} from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import { statutoryAge } from "../../world/retirement.ts";
import { anchorScratch } from "../../world/skills.ts";
import { logistic, pullOfHere } from "../../world/tie.ts";
import type { World } from "../../world/world.ts";
import { leave } from "./depart.ts";

/** In the month of birth: death, retirement, return or departure, review of skills and pay (E5, E12). */
export const yearOfLife = process({
  id: "year-of-life",
  name: { zh: "年度人生事件", en: "A year of life" },
  does: {
    zh: "每人在生日月经历一次：死亡或失能、退休、返乡或外出、技能与工资复核。",
    en: "Once a year, in the month of birth: death or disability, retirement, return or departure, review of skills and pay.",
  },
  reads: ["persons", "cells", "firms", "occupations", "help", "city"],
  writes: ["persons", "skill", "cells", "firms.posts", "firms.bill", "firms.output", "moves", "levels.gone"],
  draws: ["life", "returning", "move", "match"],
  run: (world, month) => {
    const { lists, persons, parameters, geometry } = world;
    const { k0, k1 } = world.draws.of(streams.life, month);
    const M = parameters.moving;
    const A = parameters.ages;
    const deaths = Float64Array.from({ length: A.last + 1 }, (_, age) => deathAt(M, age));
    const { yearly } = lists;
    const { status: now, key: keys, born, home } = persons;
    for (let i = 0; i < lists.yearlyCount; i++) {
      if (i % BLOCK === 0) readEmployers(world, yearly, i, Math.min(lists.yearlyCount, i + BLOCK));
      const p = yearly[i] as Person;
      const s = now[p];
      if (s === status.gone) continue;
      const key = keys[p];
      const months = month - born[p];
      const age = months / 12;
      if (age >= A.last || unit(draw2(k0, k1, key, 0)) < deaths[age]) removePerson(world, p, month);
      else if (home[p] >= geometry.places) away(world, p, age, month);
      else if (s <= status.undergraduate || s === status.retired) continue;
      else if (unit(draw2(k0, k1, key, 1)) < retirementChance(world, p, s, months))
        setStatus(
          world,
          p,
          persons.rural[p] === 1 &&
            s !== status.farm &&
            age < A.farmRetires &&
            unit(draw2(k0, k1, key, 3)) < M.backToFarm
            ? status.farm
            : status.retired,
          month,
        );
      else if (s === status.farm && unit(draw2(k0, k1, key, 2)) < farmExit(world, age))
        setStatus(world, p, status.unemployed, month);
      else if (age < A.midlife && departs(world, p, age, month)) leave(world, p, month);
      else if (s === status.employed) {
        review(world, p, month);
        if (age < A.midlife) moveNear(world, p, age, month);
      }
    }
  },
});

/**
 * Chance at a birthday that a person stops working, by status. One whose statutory age lies between this birthday and the
 * next stops today by lot, so that people stop at that age on average and no year goes without retirements when it rises.
 */
export const retirementChance = (world: World, p: Person, s: number, months: number): number =>
  clip(1 - (retiringAge(world, p, s) - months) / 12, 0, 1) * stopsThen(world, s);

const stopsThen = ({ parameters: { ages: A } }: World, s: number): number =>
  s === status.ownAccount ? A.ownAccountRetires : s === status.farm ? A.farmStops : 1;

/** Chance this year that a farm worker of an age leaves farming to search. */
export const farmExit = ({ parameters: { ages: A, market } }: World, age: number): number =>
  market.farmExit * (age < A.farmAge ? A.farmYoung : A.farmOld);

/** Age in months from which a person of a status may stop working. */
const retiringAge = (world: World, p: Person, s: number): number =>
  s === status.farm
    ? 12 * world.parameters.ages.farmRetires
    : statutoryAge(world.persons.born[p], world.persons.sex[p] === 1, world.parameters);

/** Years since graduation, of those who never graduated more than any help lasts. */
const yearsSince = (world: World, p: Person, month: number): number =>
  world.persons.graduated[p] === never ? 9 : Math.floor((month - world.persons.graduated[p]) / 12);

function departs(world: World, p: Person, age: number, month: number): boolean {
  const { k0, k1 } = world.draws.of(streams.move, month);
  const rate = departureRate(world, p, age);
  const u = unit(draw2(k0, k1, world.persons.key[p], 20));
  return (
    u < rate * world.parameters.migration.pullMost && u < rate * exp(-tieOf(world, p, world.persons.home[p], month))
  );
}

/** Chance this year that a resident leaves the city. */
export const departureChance = (world: World, p: Person, age: number, month: number): number =>
  departureRate(world, p, age) *
  Math.min(world.parameters.migration.pullMost, exp(-tieOf(world, p, world.persons.home[p], month)));

function departureRate({ persons, parameters: { moving: M, ages: A } }: World, p: Person, age: number): number {
  return (
    (age < A.grown ? M.leaveYearly : M.leaveOlder) * (persons.status[p] === status.unemployed ? M.leaveJobless : 1)
  );
}

/** What the pull of a place here counts in a decision to move. */
const tieOf = (world: World, p: Person, place: number, month: number): number =>
  world.parameters.moving.payElasticity *
  pullOfHere(world, p, place, world.persons.level[p], yearsSince(world, p, month));

/** Those who commute between places may move to where they work: a logit of the way spared against being settled (E12). */
function moveNear(world: World, p: Person, age: number, month: number): void {
  const { persons, cells, firms } = world;
  const there = firms.place[cells.firm[persons.cell[p]]];
  if (there === persons.home[p]) return;
  const { k0, k1 } = world.draws.of(streams.move, month);
  if (unit(draw2(k0, k1, persons.key[p], 21)) < nearChance(world, p, there, age)) persons.home[p] = there;
}

/** Chance that a commuter moves to the place of work. */
export function nearChance({ persons, parameters, geometry }: World, p: Person, there: number, age: number): number {
  const M = parameters.moving;
  const spared = M.payElasticity * geometry.commute[persons.home[p] * geometry.places + there];
  return logistic(spared - (age < parameters.ages.grown ? M.settled : M.settled + M.settledOlder));
}

/** People away come back by age, job and the pull of here; those from elsewhere, and the settled, are no longer followed after five years. */
function away(world: World, p: Person, age: number, month: number): void {
  const { persons, geometry } = world;
  if (persons.status[p] <= status.undergraduate) return;
  const local = persons.origin[p] < geometry.places;
  if (isSettled(world, p, age, month, local)) {
    removePerson(world, p, month);
    return;
  }
  if (!local) return;
  const { k0, k1 } = world.draws.of(streams.returning, month);
  const u = unit(draw2(k0, k1, persons.key[p], 2));
  const rate = returnRate(world, p, age);
  if (u >= rate * world.parameters.migration.pullMost || u >= rate * exp(tieOf(world, p, persons.origin[p], month)))
    return;
  setStatus(world, p, status.unemployed, month);
  persons.home[p] = persons.origin[p];
  countBack(world, p, month);
}

/** Chance this year that a local who is away comes back. */
export const returnChance = (world: World, p: Person, age: number, month: number): number =>
  returnRate(world, p, age) *
  Math.min(world.parameters.migration.pullMost, exp(tieOf(world, p, world.persons.origin[p], month)));

function returnRate({ persons, parameters }: World, p: Person, age: number): number {
  const { moving: M, migration: A, ages } = parameters;
  const rate = M.returnYearly + (persons.status[p] === status.unemployed ? M.returnJobless : 0);
  return rate * (age < ages.grown ? A.returnYoung : A.returnGrown);
}

/** Whether someone away is no longer followed: from elsewhere, or too old to come back, and long out of school. */
export const isSettled = (world: World, p: Person, age: number, month: number, local: boolean): boolean =>
  (!local || age > world.parameters.migration.settled) &&
  month - world.persons.graduated[p] > world.parameters.migration.followed;

/** Skills are booked; output is known afresh; pay follows the post's formula but falls no faster than national pay rises. */
function review(world: World, p: Person, month: number): void {
  const { persons, cells, firms, occupations, parameters } = world;
  const c = persons.cell[p];
  const o = cells.occupation[c];
  const y = logOutputOf(world, p, o, month);
  anchorScratch(world, p, month);
  const worth = worthOf(world, p, o) + matchOf(world, p, c);
  persons.worth[p] = worth;
  setOutput(world, p, Math.floor(exp(y + worth) * 1e6 + 0.5));
  if (month - persons.since[p] < parameters.hiring.reviewMonths) return;
  const relative = y - occupations.standard[o as never];
  const over = payOver(world, relative, firms.slack[cells.firm[c]], experienceOf(world, p, month));
  const premium =
    persons.marks[p] & mark.order && month - persons.since[p] < parameters.cooperation.service
      ? 1 + parameters.cooperation.premium
      : 1;
  const wanted = Math.floor(payFen(world, postedLogWage(world, c) + worth, over) * premium);
  const least = Math.floor(persons.wage[p] * (1 - parameters.wages.drift));
  setPay(world, p, wanted > least ? wanted : least);
  scaleHazards(world, p, month);
}
