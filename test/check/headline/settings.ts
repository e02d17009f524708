import { log } from "../../../src/kernel/maths.ts";
import { planPosts } from "../../../src/process/firm/demand.ts";
import { branchOff } from "../../../src/run.ts";
import type { Firm } from "../../../src/world/firms.ts";
import { type Person, status } from "../../../src/world/persons.ts";
import type { Plan } from "../../../src/world/plan.ts";
import { stayChance } from "../../../src/world/tie.ts";
import type { World } from "../../../src/world/world.ts";

/** By how much outside demand falls where it is asked what posts follow, log. */
const FALL = 0.05;

/** Yuan a month, and months, promised to all where it is asked how movers answer. */
const HELP = { monthly: 500, months: 24 };

/** Posts that firms want next month, as things are and once outside demand has fallen, from one city under a plan. */
export function wanted(city: World, plan: Plan): { before: number; after: number } {
  const posts = (fall: number): number => {
    const world = branchOff(city, plan);
    for (let f = 0 as Firm; f < world.firms.capacity; f++) world.firms.shifter[f] -= fall;
    planPosts.run(world, world.month);
    return Array.from(world.firms.target as never as ArrayLike<number>).reduce((sum, n) => sum + n, 0);
  };
  return { before: posts(0), after: posts(FALL) };
}

const logOdds = (chance: number): number => log(chance / (1 - chance));

/** By how much help raises the log odds to stay of every student of a higher vocational programme, from one city under a plan. */
export function answers(city: World, plan: Plan): number[] {
  const chances = (helped: boolean): number[] => {
    const world = branchOff(city, plan);
    const { persons, lists, geometry, help } = world;
    (help.allowance as never as Float64Array).fill(helped ? 100 * HELP.monthly : 0);
    (help.months as never as Float64Array).fill(helped ? HELP.months : 0);
    return Array.from({ length: lists.personEnd }, (_, p) => p as Person)
      .filter((p) => persons.status[p] === status.higher && persons.home[p] < geometry.places)
      .map((p) => logOdds(stayChance(world, p, 2, persons.home[p])));
  };
  const without = chances(false);
  return chances(true).map((odds, i) => odds - without[i]);
}
