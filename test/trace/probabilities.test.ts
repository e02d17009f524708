import { expect, test } from "vitest";
import { branchOff, burnIn, simulate } from "../../src/run.ts";
import type { Choice } from "../../src/trace/event.ts";
import { Follower } from "../../src/trace/follower.ts";
import { watch } from "../../src/trace/watch.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { smallPlan } from "../contract/worlds.ts";

/** Bounds of the groups of told chances within which they are held against what happened. */
const BOUNDS = [0.03, 0.1, 0.3, 0.7, 1] as const;

/** Least variance of a group's count at which the normal law serves. */
const ENOUGH = 3;

type Told = Pick<Choice, "id"> & {
  readonly alternatives: readonly { id: string; probability: number; chosen: boolean }[];
};

/** Choices among posts and programmes that are others each time: their ways are held to account by the size of the chance. */
const countless: ReadonlySet<string> = new Set(["programme", "search", "job-to-job", "fair", "internship"]);

/** How many standard deviations the ways taken lie from the sum of their told chances, by kind of choice and way, or size of the chance. */
function misfits(choices: readonly Told[]): Map<string, number> {
  const groups = new Map<string, { seen: number; told: number; variance: number }>();
  for (const { id, alternatives } of choices) {
    for (const { id: way, probability: p, chosen } of alternatives) {
      const key = `${id} ${countless.has(id) && way !== "none" ? BOUNDS.find((bound) => p <= bound) : way}`;
      const group = groups.get(key) ?? { seen: 0, told: 0, variance: 0 };
      group.seen += chosen ? 1 : 0;
      group.told += p;
      group.variance += p * (1 - p);
      groups.set(key, group);
    }
  }
  return new Map(
    [...groups].flatMap(([key, { seen, told, variance }]) =>
      variance < ENOUGH ? [] : [[key, (seen - told) / Math.sqrt(variance)] as const],
    ),
  );
}

const worst = (choices: readonly Told[]) => Math.max(...[...misfits(choices).values()].map(Math.abs));

const plan = smallPlan("baseline", 15);
const burnt = burnIn(plan, "trace");
const alone = branchOff(burnt, plan);
const unwatched = simulate(alone, plan).fingerprint;

/** Every eighth person of the city, and all who came or finished in the run. */
const followers: Follower[] = [];
for (let p = 0 as Person; p < alone.lists.personEnd; p = (p + 1) as Person) {
  const { persons, month } = alone;
  const came = month - persons.born[p] < 17 * 12 || persons.status[p] <= status.undergraduate;
  if (persons.status[p] !== status.gone && (p % 8 === 0 || came)) followers.push(new Follower(persons.key[p]));
}
const watched = simulate(branchOff(burnt, plan), plan, watch(followers)).fingerprint;
const choices = followers.flatMap(({ events }) => events.flatMap((event) => event.choices));

test("looking on changes nothing", () => {
  expect(watched).toBe(unwatched);
});

test("of the ways a decision could go one is taken, and their chances sum to one", () => {
  const wrong = choices.filter(({ alternatives }) => {
    const taken = alternatives.filter(({ chosen }) => chosen).length;
    const sum = alternatives.reduce((all, { probability }) => all + probability, 0);
    return (
      taken !== 1 || !(Math.abs(sum - 1) < 5e-10) || !alternatives.every(({ probability }) => probability >= -1e-12)
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("ways told to have a chance are taken that often, in every kind of choice", () => {
  const kinds = new Set(choices.map(({ id }) => id));
  for (const id of ["track", "programme", "search", "job-to-job", "fair", "post", "year", "where", "further", "exam"])
    expect(kinds, id).toContain(id);
  expect(misfits(choices).size).toBeGreaterThan(25);
  expect(worst(choices)).toBeLessThan(4);
});

test("chances told too high, for another way, or evened out are noticed", () => {
  const altered = (change: (p: number, ways: number, at: number, all: readonly number[]) => number) =>
    choices.map(({ id, alternatives }) => {
      const all = alternatives.map(({ probability }) => probability);
      return {
        id,
        alternatives: alternatives.map(({ id: way, chosen }, at) => ({
          id: way,
          probability: change(all[at]!, all.length, at, all),
          chosen,
        })),
      };
    });
  const far = (kind: string, told: readonly Told[]) => worst(told.filter(({ id }) => id === kind));
  const double = altered((p) => Math.min(1, 2.5 * p));
  const even = altered((_, ways) => 1 / ways);
  const turned = altered((_, ways, at, all) => all[ways - 1 - at]!);
  for (const kind of ["search", "post"]) expect(far(kind, double), kind).toBeGreaterThan(4);
  for (const kind of ["search", "job-to-job", "post", "year", "fair"]) expect(far(kind, even), kind).toBeGreaterThan(4);
  for (const kind of ["post", "search", "year"]) expect(far(kind, turned), kind).toBeGreaterThan(4);
});
