import { expect, test } from "vitest";
import { burnIn } from "../../src/run.ts";
import { fingerprint } from "../../src/world/fingerprint.ts";
import { populate } from "../../src/world/populate.ts";
import { smallPlan } from "./worlds.ts";

test("persons are laid out by month of birth", () => {
  const { persons, lists } = populate(smallPlan("baseline", 1), "rows");
  const months = Array.from(persons.birthday as ArrayLike<number>).slice(0, lists.personEnd);
  expect(months.length).toBeGreaterThan(1000);
  expect(months).toEqual(months.toSorted((a, b) => a - b));
});

test("rows laid in another order live the same life", () => {
  const plan = smallPlan("baseline", 1);
  const short = { ...plan, branch: plan.begin + 14 };
  expect(fingerprint(burnIn(short, "rows", undefined, true))).toBe(fingerprint(burnIn(short, "rows")));
});
