import { expect, test } from "vitest";
import { branchOff, burnIn, simulate } from "../../src/run.ts";
import { Follower } from "../../src/trace/follower.ts";
import { watch } from "../../src/trace/watch.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { smallPlan } from "../contract/worlds.ts";

/** Chances told to those who finish away that they search there first, in a city where they are so many times as often jobless as others there. */
function told(times: number): number[] {
  const usual = smallPlan("baseline", 12);
  const plan = { ...usual, parameters: { ...usual.parameters, "migration.awayJobless": times } };
  const world = burnIn(plan, "away");
  const { persons, geometry, lists } = world;
  const followers: Follower[] = [];
  for (let p = 0 as Person; p < lists.personEnd; p++)
    if (persons.home[p] >= geometry.places && persons.status[p] <= status.undergraduate)
      followers.push(new Follower(persons.key[p]));
  simulate(branchOff(world, plan), plan, watch(followers));
  const choices = followers.flatMap(({ events }) => events.flatMap((event) => event.choices));
  return choices
    .filter(({ id }) => id === "finishes-away")
    .flatMap(({ alternatives }) => alternatives.filter(({ id }) => id === "searches").map((each) => each.probability));
}

test("the chance of searching where one finished studying is that of the parameter and the tier", () => {
  const rates = smallPlan("baseline", 1).region.tiers.map(({ unemployment }) => unemployment);
  for (const times of [2, 5]) {
    const chances = told(times);
    expect(chances.length).toBeGreaterThan(0);
    for (const chance of chances) expect(rates.map((rate) => times * rate)).toContain(chance);
  }
});
