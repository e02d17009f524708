import { expect, test } from "vitest";
import { invertDemand, planPosts } from "../../src/process/firm/demand.ts";
import { setBaseTechnology } from "../../src/process/firm/edge.ts";
import { burnIn } from "../../src/run.ts";
import { resolveParameters } from "../../src/world/parameters.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { labourForceOf } from "../../src/world/populate/tables.ts";
import { populate } from "../../src/world/populate.ts";
import { statutoryAge } from "../../src/world/retirement.ts";
import { copyWorld, type World } from "../../src/world/world.ts";
import { smallPlan } from "../contract/worlds.ts";

const small = smallPlan("baseline", 24, 400);
const plan = { ...small, begin: small.branch - 144 };
const base = (plan.region.dataYear + 1 - 2000) * 12;

test("nobody past the statutory age stands in an employer's post or looks for one when the spin-up begins", () => {
  const { persons, lists, parameters, month } = populate(plan, "start");
  let working = 0;
  let past = 0;
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    const s = persons.status[p];
    if (persons.home[p] >= plan.region.places.length || (s !== status.employed && s !== status.unemployed)) continue;
    working++;
    if (month - persons.born[p] >= statutoryAge(persons.born[p], persons.sex[p] === 1, parameters)) past++;
  }
  expect(working).toBeGreaterThan(1000);
  expect(past).toBe(0);
});

test("posts of the spin-up keep their proportion to the labour force as it shrinks", () => {
  const whole = { ...plan, branch: base };
  const ratios: number[] = [];
  burnIn(whole, "ratio", {
    month: (world) => {
      const { headcount, firms } = world;
      if (!world.spinUp || world.month <= base - 36) return;
      const force = headcount[status.employed] + headcount[status.ownAccount] + headcount[status.unemployed];
      let posts = 0;
      for (let f = 0; f < firms.capacity; f++) posts += firms.target[f as never];
      ratios.push(posts / force);
    },
  });
  const first = ratios.slice(0, 12).reduce((a, b) => a + b) / 12;
  const last = ratios.slice(-12).reduce((a, b) => a + b) / 12;
  expect(ratios).toHaveLength(36);
  const { employers } = plan.region;
  const posts = employers.reduce((n, m) => n + m.staff, 0) * resolveParameters(plan.parameters).firms.posts;
  const normal = posts / labourForceOf(plan.region);
  // Posts follow within some months, in which the labour force shrinks by a third of a per cent.
  for (const ratio of [first, last]) expect(Math.abs(ratio / normal - 1)).toBeLessThan(0.01);
});

test("the table of statuses adds up to the labour force that the region states", () => {
  expect(labourForceOf(plan.region)).toBeCloseTo(plan.region.stated["labour-force-non-farm"] as number, -1);
});

test("no firm wants more or fewer posts on the day demand, and no longer the labour force, sets them", () => {
  const city = burnIn({ ...plan, branch: base }, "switch");
  const targets = (world: World) => {
    planPosts.run(world, base);
    return Array.from(world.firms.target as never as ArrayLike<number>);
  };
  setBaseTechnology(city);
  invertDemand(city);
  const fixed = copyWorld(city);
  fixed.spinUp = true;
  const before = targets(fixed);
  const after = targets(copyWorld(city));
  expect(before.some((n) => n > 0)).toBe(true);
  before.forEach((n, f) => {
    if (n > 0) expect((after[f] as number) / n).toBeCloseTo(1, 9);
  });
});
