import { beforeAll, expect, test } from "vitest";
import { none } from "../../src/kernel/columns.ts";
import { pullOf, pullOfSlot, siteOf, worthOfTenancy } from "../../src/process/firm/attract.ts";
import { enter } from "../../src/process/firm/enter.ts";
import type { Firm } from "../../src/world/firms.ts";
import type { Park, Sector } from "../../src/world/governments.ts";
import { nextFirmKey } from "../../src/world/keys.ts";
import { siteAt } from "../../src/world/site.ts";
import { sectorCosts } from "../../src/world/technology.ts";
import { copyWorld, type World } from "../../src/world/world.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

let city: World;
const park = 0 as Park;
beforeAll(() => {
  city = copyWorld(smallWorld(smallPlan("baseline", 24, 200)));
  const { sectors, parks } = city;
  for (let s = 0 as Sector; s < sectors.capacity; s++) {
    sectors.margin[s] = sectors.baseMargin[s];
    sectors.modern[s] = sectors.baseModern[s];
  }
  for (let p = 0 as Park; p < parks.capacity; p++) parks.modern[p] = parks.baseModern[p];
  for (const f of rows(city)) city.firms.park[f] = siteOf(city, f);
});

const rows = ({ firms, plan }: World): Firm[] =>
  Array.from({ length: firms.capacity }, (_, f) => f as Firm).filter(
    (f) => firms.factor[f] > 0 && plan.region.sectors[firms.sector[f]]?.market !== "public",
  );
const stated = ({ firms, plan: { region }, parameters }: World, f: Firm, p: Park): number =>
  firms.size[f] < parameters.sizes.small || region.parks[p]?.place !== region.places[firms.place[f]]?.id
    ? 0
    : (region.parks[p]?.tenancy[region.sectors[firms.sector[f]]?.id as string] ?? 0);
const modern = (by: number): World => {
  const world = copyWorld(city);
  world.parks.modern[park] += by;
  return world;
};

test("at the base nothing draws a founder anywhere, and who takes over a slot stands where the last firm stood", () => {
  const before = copyWorld(city);
  let inside = 0;
  let expected = 0;
  for (const f of rows(city)) {
    expect(pullOfSlot(city, f)).toBeCloseTo(1, 12);
    before.firms.key[f] = nextFirmKey(before.firms.key[f]);
    enter(before, f, before.month, sectorCosts(before));
    expect(before.firms.park[f]).toBe(city.firms.park[f]);
    if (city.firms.park[f] === park) inside++;
    expected += stated(city, f, park);
  }
  expect(inside).toBeGreaterThan(0);
  expect(Math.abs(inside - expected)).toBeLessThan(3 * Math.sqrt(expected));
});

test("neighbours like the sector's firms are worth nothing, more modern ones some profit, older ones a loss", () => {
  const worth = (neighbours: number) => worthOfTenancy(city, 0 as Sector, 1, 0.5, neighbours);
  expect(worth(0.5)).toBe(0);
  expect(worth(0.8)).toBeGreaterThan(0);
  expect(worth(0.2)).toBeLessThan(0);
  const { technology, firms, money } = city.parameters;
  const renewal = technology.renewal;
  const chance = renewal * (1 + 2 * technology.contagion * technology.neighbours * 0.3);
  const spared = technology.frontier * (1 / renewal - 1 / chance);
  const kept = 1 - (city.plan.region.sectors[0]?.vat as number) * (1 + money.surcharge);
  expect(worth(0.8)).toBeCloseTo(((city.curves.markup * kept) / firms.returnsToLabour) * spared, 12);
});

test("where a park's tenants grow more modern, slots that could stand in it draw more founders, others as many", () => {
  const world = modern(0.3);
  for (const f of rows(world)) {
    const pull = pullOfSlot(world, f);
    const share = stated(world, f, park);
    if (share > 0) expect(pull).toBeCloseTo(1 + share * (pullOf(world, world.firms.sector[f] as Sector, park) - 1), 12);
    else expect(pull).toBeCloseTo(1, 12);
  }
  world.spinUp = true;
  expect(rows(world).every((f) => pullOfSlot(world, f) === 1)).toBe(true);
});

test("sites are chosen in the odds that the region states, times their pulls", () => {
  const region = city.plan.region;
  const place = region.places.findIndex(({ id }) => id === region.parks[0]?.place);
  const [sector, share] = Object.entries(region.parks[0]?.tenancy ?? {})[0] as [string, number];
  const n = 10_000;
  let inside = 0;
  for (let i = 0; i < n; i++)
    if (siteAt(region, place, sector, false, (i + 0.5) / n, (p) => (p === none ? 1 : 1.5)) === park) inside++;
  expect(inside / n).toBeCloseTo((1.5 * share) / (1 + 0.5 * share), 3);
  expect(siteAt(region, place, sector, true, 0, () => 1)).toBe(none);
});

test("more firms enter a park whose tenants grow more modern, fewer one whose tenants fall behind", () => {
  const inside = (world: World) => {
    for (const f of rows(world)) enter(world, f, world.month, sectorCosts(world));
    return rows(world).filter((f) => world.firms.park[f] === park).length;
  };
  const usual = inside(copyWorld(city));
  expect(inside(modern(0.4))).toBeGreaterThan(usual);
  expect(inside(modern(-0.4))).toBeLessThan(usual);
});
