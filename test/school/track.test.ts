import { expect, test } from "vitest";
import { inclusive, outlookOf, stigmaOf, track, valueTracks } from "../../src/process/school/track.ts";
import type { Person } from "../../src/world/persons.ts";
import type { World } from "../../src/world/world.ts";
import { schoolWorld } from "./worlds.ts";

const draws = 6000;

/** Shares of the tracks that people alike but for their keys like best. */
function shares(world: World): number[] {
  const p = 0 as Person;
  const see = outlookOf(world);
  const value = new Float64Array(3);
  const count = [0, 0, 0];
  world.persons.ability[p] = 0;
  world.persons.home[p] = 0;
  for (let key = 1; key <= draws; key++) {
    world.persons.key[p] = 7919 * key;
    valueTracks(world, p, see, world.month, value);
    const best = [0, 1, 2].reduce((a, b) => ((value[b] as number) > (value[a] as number) ? b : a), 0);
    count[best] = (count[best] as number) + 1;
  }
  return count.map((n) => n / draws);
}

/** Shares that a logit of unit scale gives, from values without taste. */
function logit(world: World): number[] {
  const schooling = { ...world.parameters.schooling, trackTaste: 0 };
  const value = new Float64Array(3);
  valueTracks({ ...world, parameters: { ...world.parameters, schooling } }, 0 as Person, outlookOf(world), 0, value);
  const weights = [...value].map((v) => Math.exp(v));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / sum);
}

test("an inclusive value is that of the best alternative where tastes hardly differ, and grows with their number", () => {
  expect(inclusive([1, 3, 2], 1e-3)).toBeCloseTo(3, 6);
  expect(inclusive([2, 2, 2, 2], 0.5)).toBeCloseTo(2 + 0.5 * Math.log(4), 12);
});

test("tracks are chosen in the shares of a logit", () => {
  const world = schoolWorld({ stigmaParents: 0, leaving: 0.5 });
  const [found, wanted] = [shares(world), logit(world)];
  wanted.forEach((share, i) => {
    expect(Math.abs((found[i] as number) - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / draws));
  });
});

test("without distaste and differences of pay families choose between schools evenly", () => {
  const even = { stigma: 0, payWeight: 0, qualityWeight: 0, distanceWeight: 0, leaving: 50 };
  const [academic, vocational, work] = shares(schoolWorld(even));
  expect(work).toBe(0);
  expect(Math.abs((academic as number) - (vocational as number))).toBeLessThan(0.05);
});

test("with boundless distaste nobody applies to vocational schools", () => {
  expect(shares(schoolWorld({ stigma: 50 }))[track.vocational]).toBe(0);
});

test("distaste is the greater the better educated the parents, and less in counties", () => {
  const world = schoolWorld();
  const { places } = world.plan.region;
  const p = 0 as Person;
  const kinds = ["county", "district"].map((kind) => places.findIndex((place) => place.kind === kind));
  const found = kinds.map((place) => {
    world.persons.home[p] = place;
    const all = Array.from({ length: 200 }, (_, i) => {
      world.persons.key[p] = 31 * i;
      return stigmaOf(world, p);
    });
    return { least: Math.min(...all), most: Math.max(...all) };
  });
  expect(found[0]!.most).toBeGreaterThan(found[0]!.least);
  expect(found[1]!.least).toBeGreaterThan(found[0]!.least);
});
