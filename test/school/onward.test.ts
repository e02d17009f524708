import { expect, test } from "vitest";
import { moyOf } from "../../src/kernel/calendar.ts";
import { live } from "../../src/month.ts";
import { furtherOf } from "../../src/process/school/further.ts";
import { articulated } from "../../src/process/school/pathway.ts";
import type { Programme } from "../../src/world/education.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { pathsOf } from "../../src/world/populate/tables.ts";
import type { World } from "../../src/world/world.ts";
import { schoolWorld } from "./worlds.ts";

const people = ({ lists }: World) => Array.from({ length: lists.personEnd }, (_, i) => i as Person);

/** Lives on to the start of a month of the year. */
function until(world: World, moy: number): World {
  do live(world);
  while (moyOf(world.month) !== moy);
  return world;
}

test("articulated students are those of the reserved places, go on, and keep to their field here", () => {
  const world = schoolWorld({}, 800, { pathway: 0.5 });
  until(world, 10);
  const { persons, programmes, plan } = world;
  const entrants = people(world).filter(
    (p) => persons.status[p] === status.vocational && persons.since[p] === world.month - 1,
  );
  const held = entrants.filter((p) => articulated(world, p));
  for (let r = 0 as Programme; r < programmes.capacity; r++)
    expect(held.filter((p) => persons.programme[p] === r).length).toBeLessThanOrEqual(
      Math.ceil((0.5 * programmes.seats[r]) / plan.k),
    );
  expect(held.length).toBeGreaterThan(2);
  const field = new Map(held.map((p) => [persons.key[p], programmes.cluster[persons.programme[p] as Programme]]));
  for (let year = 0; year < 3; year++) until(world, 10);
  const rows = people(world).filter((p) => field.has(persons.key[p]) && persons.level[p] === 1);
  expect(rows.length).toBeGreaterThan(1);
  for (const p of rows) {
    expect(persons.status[p]).toBe(status.higher);
    expect(programmes.cluster[persons.programme[p] as Programme]).toBe(field.get(persons.key[p]));
    expect(articulated(world, p)).toBe(false);
  }
});

test("seats for upgrading are never exceeded, and none are taken where there are none", () => {
  const upgraded = (share: number) => {
    const world = schoolWorld({}, 300, { upgradeSeats: share, upgradeHere: 1 });
    until(world, 10);
    const { persons, programmes } = world;
    let seats = 0;
    for (let r = 0 as Programme; r < programmes.capacity; r++)
      if (programmes.level[r] === 3) seats += programmes.seats[r];
    const rows = people(world).filter(
      (p) =>
        persons.status[p] === status.undergraduate &&
        persons.programme[p] >= 0 &&
        persons.since[p] === world.month - 1 &&
        persons.level[p] === 2,
    );
    for (const p of rows) expect(persons.until[p]).toBe(world.month - 1 + 22);
    return { found: rows.length, most: Math.ceil((share * seats) / world.plan.k) };
  };
  const some = upgraded(0.2);
  expect(some.found).toBeGreaterThan(0);
  expect(some.found).toBeLessThanOrEqual(some.most);
  expect(upgraded(0).found).toBe(0);
});

test("a region that states twice the graduates of a level sends half as large a share of them on", () => {
  const { plan, parameters } = schoolWorld();
  const { region } = plan;
  const usual = furtherOf(region, parameters);
  const twice = (key: string) =>
    furtherOf({ ...region, stated: { ...region.stated, [key]: 2 * (region.stated[key] as number) } }, parameters);
  expect(twice("vocational-out").secondary).toBeCloseTo(usual.secondary / 2, 12);
  expect(twice("higher-vocational-out").upgrade).toBeCloseTo(usual.upgrade / 2, 12);
});

test("as many of the cohort that turns 18 in the data year study here and away as the region states", () => {
  const { region } = schoolWorld().plan;
  const { flows, cohorts, dataYear } = region;
  const at18 = cohorts.find(({ year }) => year === dataYear - 3)?.at15 as number;
  const paths = pathsOf(region);
  expect(at18 * (paths.higherAway + paths.underAway)).toBeCloseTo(
    flows.higherVocationalAway + flows.undergraduateAway,
    6,
  );
  expect(at18 * (paths.higherHere + paths.underHere)).toBeCloseTo(
    flows.higherVocationalHere + flows.undergraduateHere,
    6,
  );
});
