import { exp } from "../kernel/maths.ts";
import type { Cell } from "./firms.ts";
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

/** Pay over the posted wage at log product `relative` to the occupation's standard, for a person with m months of work (E5). */
export function payOver(world: World, relative: number, slack: number, experience: number): number {
  const { curves, parameters } = world;
  const beta = parameters.wages.bargaining;
  return curves.ladder[experience < 600 ? experience : 599] * (1 - beta + beta * curves.markup * exp(relative + slack));
}

/** Monthly pay in fen: the posted wage times `over`, not below the minimum wage. */
export function payFen(world: World, logWage: number, over: number): number {
  const fen = Math.floor(exp(logWage) * over * 100 + 0.5);
  const least = world.parameters.firms.minimumWage;
  return fen > least ? fen : least;
}
