import { exp, log, pow } from "../kernel/maths.ts";
import { classesOfPersons } from "./governments.ts";
import type { Person } from "./persons.ts";
import { rivalRow } from "./rivals.ts";
import { helpRow, type World } from "./world.ts";

/**
 * How much better living here, against the tiers, has become for a person than at the base, in log real pay (E12): the
 * occupation's wage against pay elsewhere, the chance of a job in the city and in the person's occupation, the cost of living, and housing help
 * as invoiced over what is left of its term, less what tiers pay to match it.
 */
export function pullOfHere(world: World, p: Person, place: number, level: number, yearsSince: number): number {
  const { persons, occupations, city, geometry, help, parameters, rivals } = world;
  const M = parameters.moving;
  const o = persons.occupation[p] as never;
  const from = persons.origin[p] < geometry.places ? 0 : 1;
  const row = helpRow(place, level, Math.min(classesOfPersons.years - 1, yearsSince), from) as never;
  const other = rivalRow(level, from);
  const pay = exp(occupations.logWage[o]) * parameters.migration.payMonths;
  const gone = 12 * yearsSince;
  const ours = (help.allowance[row] / 100) * Math.max(0, help.months[row] - gone);
  const theirs = rivals.allowance[other] * Math.max(0, rivals.months[other] - gone);
  const aid = log(1 + (M.subsidyKnown * ours) / pay) - log(1 + (M.subsidyKnown * theirs) / pay);
  if (world.spinUp) return occupations.logWage[o] - occupations.anchor[o] + aid;
  const jobs = log((1 - city.unemployment[0 as never]) / (1 - city.baseUnemployment[0 as never]));
  const field = M.thickness * (occupations.tightness[o] - occupations.normal[o]);
  const elsewhere = world.month < world.plan.branch ? 0 : M.payElsewhere;
  return occupations.logWage[o] - occupations.anchor[o] - elsewhere + jobs + field + aid - livingCost(world);
}

/** Log cost of living here against the base: rent rises with the number of residents. */
function livingCost({ city, parameters }: World): number {
  const { rent, rentShare } = parameters.moving;
  const crowd = city.residents[0 as never] / city.baseResidents[0 as never];
  return crowd > 0 ? log(1 - rentShare + rentShare * pow(crowd, rent)) : 0;
}

/** Chance that a graduate stays: the base share of their origin and level, moved by the pull of here; the able leave more readily (E12). */
export function stayChance(world: World, p: Person, level: number, place: number): number {
  const { persons, parameters, geometry } = world;
  const M = parameters.moving;
  const local = persons.origin[p] < geometry.places;
  const base = level <= 1 ? M.staySecondary : local ? M.stayLocal : M.stayOther;
  const odds = (base / (1 - base)) * (level === 3 ? M.stayUndergraduate : 1);
  return logistic(
    log(odds) +
      M.payElasticity * pullOfHere(world, p, place, level, 0) -
      parameters.migration.ableLeave * persons.ability[p],
  );
}

/** 1 / (1 + e^−x). */
export const logistic = (x: number): number => 1 / (1 + exp(-x));
