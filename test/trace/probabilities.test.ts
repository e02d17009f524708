import { expect, test } from "vitest";
import { branchOff, burnIn, simulate } from "../../src/run.ts";
import type { Choice } from "../../src/trace/event.ts";
import { Follower } from "../../src/trace/follower.ts";
import { watch } from "../../src/trace/watch.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { smallPlan } from "../contract/worlds.ts";

/** Choices of every n-th person of a small city over some months, and the fingerprint of the run. */
function lives(each: number, months: number): { choices: Choice[]; fingerprint: string } {
  const plan = smallPlan("baseline", months);
  const world = branchOff(burnIn(plan, "trace"), plan);
  const followers: Follower[] = [];
  for (let p = 0 as Person; p < world.lists.personEnd; p = (p + each) as Person)
    if (world.persons.status[p] !== status.gone) followers.push(new Follower(world.persons.key[p]));
  const { fingerprint } = simulate(world, plan, watch(followers));
  return { choices: followers.flatMap(({ events }) => events.flatMap(({ choices }) => choices)), fingerprint };
}

test("of the ways a decision could go one is taken, and their chances sum to one; looking on changes nothing", () => {
  const { choices, fingerprint } = lives(40, 14);
  expect(new Set(choices.map(({ id }) => id)).size).toBeGreaterThan(6);
  for (const { id, alternatives } of choices) {
    expect(alternatives.filter(({ chosen }) => chosen).length, id).toBe(1);
    expect(alternatives.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
    for (const { probability } of alternatives) expect(probability).toBeGreaterThanOrEqual(-1e-12);
  }
  const plan = smallPlan("baseline", 14);
  expect(simulate(branchOff(burnIn(plan, "trace"), plan), plan).fingerprint).toBe(fingerprint);
});
