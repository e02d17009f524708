import { exp, log } from "../kernel/maths.ts";
import type { Person } from "./persons.ts";
import { helpRow, type World } from "./world.ts";

/**
 * How much better living here has become for a person than at the base, in log real pay: the occupation's wage, the
 * chance of a job, and housing help as invoiced, spread over three years of pay and counted by those who know of it.
 */
export function pullOfHere(world: World, p: Person, place: number, level: number, yearsSince: number): number {
  const { persons, occupations, city, geometry, help, parameters, plan } = world;
  const o = persons.occupation[p] as never;
  const row = helpRow(place, level, Math.min(5, yearsSince), persons.origin[p] < geometry.places ? 0 : 1) as never;
  const known = plan.rivals === "matching" ? 0 : parameters.moving.subsidyKnown;
  const pay = exp(occupations.logWage[o]) * 3600;
  const housing = help.allowance[row] > 0 ? log(1 + (known * help.allowance[row] * help.months[row]) / pay) : 0;
  const jobs = world.spinUp ? 0 : log((1 - city.unemployment[0 as never]) / (1 - city.baseUnemployment[0 as never]));
  return occupations.logWage[o] - occupations.anchor[o] + jobs + housing;
}

/** Chance that a graduate stays: the base share of their origin and level, moved by the pull of here; the able leave more readily (E12). */
export function stayChance(world: World, p: Person, level: number, place: number): number {
  const { persons, parameters, geometry } = world;
  const M = parameters.moving;
  const local = persons.origin[p] < geometry.places;
  const base = level <= 1 ? M.staySecondary : local ? M.stayLocal : M.stayOther;
  const odds = (base / (1 - base)) * (level === 3 ? M.stayUndergraduate : 1);
  return logistic(log(odds) + M.payElasticity * pullOfHere(world, p, place, level, 0) - 0.2 * persons.ability[p]);
}

/** 1 / (1 + e^−x). */
const logistic = (x: number): number => 1 / (1 + exp(-x));
