import { expect, test } from "vitest";
import { branchOff, burnIn, simulate } from "../../src/run.ts";
import { chosen, mostDifferent } from "../../src/trace/differs.ts";
import { lives, livesText } from "../../src/trace/kinds.ts";
import { type Person, status } from "../../src/world/persons.ts";
import type { Plan } from "../../src/world/plan.ts";
import { smallPlan } from "../contract/worlds.ts";

const of = (key: number, ends: boolean, leaver: boolean) => ({ key, ends, leaver });

test("who left school and ends otherwise comes before a longer difference that ends alike or is of another", () => {
  const quarters = new Map([
    [1, 9],
    [2, 8],
    [3, 2],
    [4, 2],
  ]);
  const [alike, elder, late, early] = [of(1, false, true), of(2, true, false), of(4, true, true), of(3, true, true)];
  expect(chosen([alike, elder, late, early], quarters)).toMatchObject({
    person: 3,
    among: "leavers",
    of: 3,
    differ: 2,
  });
  expect(chosen([alike, elder], quarters)).toMatchObject({ person: 2, among: "everybody", quarters: 8 });
  expect(chosen([alike], quarters)).toMatchObject({ person: 1, among: "same-end" });
  expect(chosen([of(9, false, true)], quarters)).toBeUndefined();
});

function endOf(plan: Plan, key: number): string {
  const world = branchOff(burnIn(plan, "1"), plan);
  simulate(world, plan);
  const { persons, lists } = world;
  for (let p = 0 as Person; p < lists.personEnd; p++)
    if (persons.key[p] === key && persons.status[p] !== status.gone) return `${persons.status[p]} ${persons.home[p]}`;
  return "gone";
}

test("the life found ends otherwise in the two cities", () => {
  const [one, other] = [smallPlan("mix", 30, 400), smallPlan("baseline", 30, 400)];
  const found = mostDifferent(one, other, "1");
  expect(found?.among).toBe("leavers");
  expect(endOf(one, found?.person ?? -1)).not.toBe(endOf(other, found?.person ?? -1));
  expect(mostDifferent(other, other, "1")).toBeUndefined();
});

test("every kind that can be looked for is told in the help", () => {
  for (const id of Object.keys(lives))
    for (const text of Object.values(livesText)) expect(text).toMatch(new RegExp(`(^|[，;] ?)${id}[ :]`));
});
