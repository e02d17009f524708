import { indicators } from "../../../src/indicator/registry.ts";
import { branchOff, type RunResult, simulate } from "../../../src/run.ts";
import { varianceReduction } from "../../../src/stats/index.ts";
import { cellKey } from "../../../src/world/keys.ts";
import { status } from "../../../src/world/persons.ts";
import type { Plan } from "../../../src/world/plan.ts";
import type { World } from "../../../src/world/world.ts";
import { thorough } from "../check.ts";
import { cityOf } from "../city.ts";
import { alive } from "./keys.ts";

/** Years after the branch at which runs are compared; what must hold is asked of the first two. */
export const years = thorough ? [1, 2, 5, 10] : [1, 2];

/** Indicators whose variance reduction is told. */
export const told = ["unemployment", "jobs", "mean-pay", "vacancy-rate", "field-match"] as const;

type Posts = ReadonlyMap<number, number>;

function postsOf(world: World): Posts {
  const { persons, cells, firms, geometry } = world;
  const posts = new Map<number, number>();
  for (const p of alive(world)) {
    const c = persons.cell[p];
    if (persons.status[p] !== status.employed || persons.home[p] >= geometry.places || c < 0) continue;
    posts.set(persons.key[p], cellKey(firms.key[cells.firm[c]], cells.occupation[c]));
  }
  return posts;
}

function run(start: World, plan: Plan): { result: RunResult; posts: Posts[] } {
  const posts: Posts[] = [];
  const ends = years.map((year) => plan.branch + 12 * year);
  const month = (world: World) => void (ends.includes(world.month) && posts.push(postsOf(world)));
  return { result: simulate(branchOff(start, plan), plan, { month }), posts };
}

/** Of those at work in both runs, the share at work elsewhere in the second. */
function elsewhere(a: Posts, b: Posts): number {
  const both = [...a].filter(([key]) => b.has(key));
  return both.filter(([key, post]) => b.get(key) !== post).length / both.length;
}

const at = ({ values }: RunResult, id: string, year: number): number =>
  values[(12 * year - 1) * indicators.length + indicators.findIndex((i) => i.id === id)] as number;

/** Pairs of a plan and the same with one post closed at the branch: shares of people in another post, and variance reductions, by year; the placebo runs on its own seed if `apart`. */
export function placebo(plan: Plan, seeds: readonly string[], apart: boolean) {
  const pairs = seeds.map((seed) => {
    const world = cityOf(plan, seed);
    return [run(world, plan), run(apart ? cityOf(plan, `${seed}!`) : world, { ...plan, placebo: true })] as const;
  });
  const moved = years.map((_, i) =>
    pairs.reduce((sum, [a, b]) => sum + elsewhere(a.posts[i] as Posts, b.posts[i] as Posts) / pairs.length, 0),
  );
  const reductions = told.map((id) =>
    years.map((year) => {
      const [a, b] = [0, 1].map((which) => pairs.map((pair) => at((pair[which] as (typeof pair)[0]).result, id, year)));
      return varianceReduction(a as number[], b as number[]);
    }),
  );
  return { moved, reductions };
}
