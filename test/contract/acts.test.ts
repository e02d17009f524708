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

type End = (spec: ParameterSpec) => number;
const low: End = ({ prior, range }) => prior?.low ?? range[0];
const high: End = ({ prior, range }) => prior?.high ?? range[1];

/** Those that move the city with each at one end of what was believed, else of what is allowed; looked for one by one only where all together do. */
function moving(city: string, end: End): string[] {
  const ends = policy.map(({ id, spec }) => [id, end(spec)] as const);
  if (cityUnder(Object.fromEntries(ends)) === city) return [];
  return ends.filter((each) => cityUnder(Object.fromEntries([each])) !== city).map(([id]) => id);
}

test("parameters said to act on policy only leave the burnt-in city as it is, one that doesn't would not", () => {
  const city = cityUnder({});
  expect(policy.length).toBeGreaterThan(0);
  expect(moving(city, low)).toEqual([]);
  expect(moving(city, high)).toEqual([]);
  expect(cityUnder({ "skills.relativeLoss": 0.36 })).not.toBe(city);
});

test("what is believed of a parameter holds its default and lies within what is allowed", () => {
  const outside = declared(parameterGroups).filter(
    ({ spec: { prior, default: value, range } }) =>
      prior && (value < prior.low || value > prior.high || prior.low < range[0] || prior.high > range[1]),
  );
  expect(outside.map(({ id }) => id)).toEqual([]);
});
