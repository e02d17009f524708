import { Census } from "./indicator/census.ts";
import { groupFigures } from "./indicator/groups.ts";
import { lackOf } from "./indicator/lacking.ts";
import { readRegisters } from "./indicator/register.ts";
import { indicators } from "./indicator/registry.ts";
import { readShortfall } from "./indicator/shortfall.ts";
import { moyOf } from "./kernel/calendar.ts";
import type { Text } from "./kernel/text.ts";
import { live } from "./month.ts";
import { instruments } from "./policy/registry.ts";
import { fixedPosts, invertDemand } from "./process/firm/demand.ts";
import { setBaseTechnology } from "./process/firm/edge.ts";
import { setBase } from "./process/firm/produce.ts";
import { setSchoolBase } from "./process/school/expect.ts";
import { fingerprint } from "./world/fingerprint.ts";
import { reason } from "./world/money.ts";
import { status } from "./world/persons.ts";
import { closeOnePost } from "./world/placebo.ts";
import type { Plan } from "./world/plan.ts";
import { labourForceOf } from "./world/populate/tables.ts";
import { populate } from "./world/populate.ts";
import type { Process } from "./world/process.ts";
import { copyWorld, type World } from "./world/world.ts";

/** Called after each month, and before and after each process, of a run. */
export type Observer = {
  readonly month?: (world: World) => void;
  readonly before?: (world: World, p: Process) => void;
  readonly process?: (world: World, p: Process) => void;
};

/** What one run of one scenario gives. */
export type RunResult = {
  readonly indicators: readonly string[];
  /** Month index of each row. */ readonly months: readonly number[];
  /** Months × indicators; NaN where there is no value in the month. */ readonly values: Float64Array;
  /** Why an indicator lacks a value in a month in which it is read, or in all of them. */ readonly reasons: Readonly<
    Record<string, Text>
  >;
  readonly groups: readonly {
    readonly indicator: string;
    readonly dimension: string;
    readonly group: string;
    readonly month: number;
    readonly value: number;
  }[];
  /** Payments under instruments, real fen. */ readonly costs: readonly {
    readonly instrument: string;
    readonly month: number;
    readonly fen: number;
  }[];
  readonly fingerprint: string;
};

/** First month after the spin-up: January after the region's data year, or a year after a later start. */
const baseMonth = (plan: Plan): number =>
  Math.min(plan.branch, Math.max(plan.begin + 12, (plan.region.dataYear + 1 - 2000) * 12));

/** The world at the branch, its tables within so many bytes: spin-up with posts that follow the labour force, then replay under the baseline's closure. */
export function burnIn(plan: Plan, seed: string, observer?: Observer, shuffle = false, bytes?: number): World {
  const world = populate(plan, seed, shuffle, bytes);
  const base = baseMonth(plan);
  while (world.month < plan.branch) {
    if (world.month === base) endSpinUp(world);
    if (world.spinUp) followLabourForce(world);
    step(world, observer);
    observer?.month?.(world);
  }
  if (world.spinUp) endSpinUp(world);
  return world;
}

function step(world: World, observer: Observer | undefined): void {
  live(
    world,
    observer?.process && ((p) => observer.process?.(world, p)),
    observer?.before && ((p) => observer.before?.(world, p)),
  );
}

/** From here on demand, not the labour force, sets posts. */
function endSpinUp(world: World): void {
  setBaseTechnology(world);
  invertDemand(world);
  setBase(world);
  setSchoolBase(world);
  world.spinUp = false;
}

/** In the spin-up posts are scaled to the labour force, so that the normal share of them stays vacant. */
function followLabourForce(world: World): void {
  const { headcount, city, plan, parameters } = world;
  const force = headcount[status.employed] + headcount[status.ownAccount] + headcount[status.unemployed];
  if (force === 0) return;
  const staff = plan.region.employers.reduce((n, m) => n + m.staff, 0);
  const normal = (staff * parameters.firms.posts) / labourForceOf(plan.region);
  const posts = fixedPosts(world);
  if (posts === 0) return;
  const wanted = (force * normal * 1000) / posts;
  city.staffing[0 as never] += parameters.start.postsFollow * (wanted - city.staffing[0 as never]);
}

/** A copy of a burnt-in world that goes on under another plan for the same region and scale. */
export const branchOff = (world: World, plan: Plan, bytes?: number): World => copyWorld(world, plan, bytes);

/** Lives on to the end of the plan, measuring. */
export function simulate(world: World, plan: Plan, observer?: Observer): RunResult {
  const census = new Census(world);
  const n = plan.end - world.month;
  const values = new Float64Array(n * indicators.length).fill(Number.NaN);
  const months: number[] = [];
  const groups: RunResult["groups"][number][] = [];
  const costs: RunResult["costs"][number][] = [];
  if (plan.placebo) closeOnePost(world);
  for (let row = 0; row < n; row++) {
    const month = world.month;
    step(world, observer);
    const quarter = moyOf(month) % 3 === 0;
    if (quarter) census.take(world, month);
    const register = readRegisters(world, month);
    const shortfall = moyOf(month) === 12 ? readShortfall(world, month) : undefined;
    const survey = { world, month, census, register, shortfall, k: plan.k };
    indicators.forEach((i, at) => {
      if (i.moment !== "quarterly" || quarter) values[row * indicators.length + at] = i.measure(survey);
    });
    for (const { id } of instruments) {
      const fen = world.ledger.flow(reason[id]);
      if (fen > 0) costs.push({ instrument: id, month, fen: fen * plan.k });
    }
    for (const figure of groupFigures(survey)) groups.push({ ...figure, month });
    months.push(month);
    observer?.month?.(world);
  }
  return {
    indicators: indicators.map((i) => i.id),
    months,
    values,
    reasons: reasonsFor(values, months),
    groups,
    costs,
    fingerprint: fingerprint(world),
  };
}

function reasonsFor(values: Float64Array, months: readonly number[]): Record<string, Text> {
  const found = indicators.map((each, at): [string, Text | undefined] => [
    each.id,
    lackOf(each, months, (row) => values[row * indicators.length + at]),
  ]);
  return Object.fromEntries(found.filter((each): each is [string, Text] => each[1] !== undefined));
}
