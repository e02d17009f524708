import { expect, test } from "vitest";
import { declared, type ParameterSpec } from "../../src/kernel/parameter.ts";
import { burnIn } from "../../src/run.ts";
import { fingerprint } from "../../src/world/fingerprint.ts";
import { parameterGroups } from "../../src/world/parameters.ts";
import { smallPlan } from "./worlds.ts";

const policy = declared(parameterGroups).filter(({ spec }) => spec.acts === "policy");
const plan = smallPlan("baseline", 12, 500);

const cityUnder = (parameters: Readonly<Record<string, number>>): string =>
  fingerprint(burnIn({ ...plan, parameters: { ...plan.parameters, ...parameters } }, "acts"));

/** All of them moved at once: to the lower or upper end of what was believed, else of what is allowed. */
const moved = (end: (spec: ParameterSpec) => number) =>
  Object.fromEntries(policy.map(({ id, spec }) => [id, end(spec)]));

test("parameters said to act on policy only leave the burnt-in city as it is, one that doesn't would not", () => {
  const city = cityUnder({});
  expect(policy.length).toBeGreaterThan(0);
  expect(cityUnder(moved(({ prior, range }) => prior?.low ?? range[0]))).toBe(city);
  expect(cityUnder(moved(({ prior, range }) => prior?.high ?? range[1]))).toBe(city);
  expect(cityUnder({ "skills.relativeLoss": 0.36 })).not.toBe(city);
});
