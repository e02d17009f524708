import { exp } from "../kernel/maths.ts";
import { draw2 } from "../kernel/random.ts";
import type { Cell } from "./firms.ts";
import { cellKey, streams } from "./keys.ts";
import type { Person } from "./persons.ts";
import type { World } from "./world.ts";

/** Log posted wage of a group of posts, yuan a month (E4). */
export function postedLogWage(world: World, c: Cell): number {
  return world.occupations.logWage[world.cells.occupation[c] as never] + world.cells.premium[c];
}

/**
 * Log of what a person makes, and is paid, over others in the same post: ability at 0 on average of its exponential, and
 * schooling beyond the post's level or short of it.
 */
export function worthOf({ persons, geometry, parameters }: World, p: Person, occupation: number): number {
  const { ability, schooling } = parameters.wages;
  return ability * (persons.ability[p] - ability / 2) + schooling * (persons.level[p] - geometry.levelOf[occupation]);
}

/** Log of what a person makes, and is paid, in a group of posts beyond anyone else of their worth: how well the two suit each other, about 0 for those who take it; public employers pay by scale. */
export function matchOf(world: World, p: Person, c: Cell): number {
  const { persons, cells, firms, geometry, parameters, curves, draws } = world;
  const f = cells.firm[c];
  if (geometry.isPublic[firms.sector[f]] === 1) return 0;
  const { k0, k1 } = draws.of(streams.match, 0);
  const { matchSpread, matchChosen } = parameters.wages;
  const z = curves.normal[draw2(k0, k1, persons.key[p], cellKey(firms.key[f], cells.occupation[c])) >>> 22];
  return matchSpread * z - matchChosen;
}

/** Pay over the posted wage at log product `relative` to the occupation's standard, for a person with m months of work (E5). */
export function payOver(world: World, relative: number, slack: number, experience: number): number {
  const { curves, parameters } = world;
  const beta = parameters.wages.bargaining;
  return curves.ladder[experience < 600 ? experience : 599] * (1 - beta + beta * curves.markup * exp(relative + slack));
}

/** Monthly pay in fen: the posted wage times `over`, not below the region's minimum. */
export function payFen(world: World, logWage: number, over: number): number {
  const fen = Math.floor(exp(logWage) * over * 100 + 0.5);
  const least = Math.floor(world.parameters.firms.leastPay * world.plan.region.money.minimumWageMonth * 100);
  return fen > least ? fen : least;
}
