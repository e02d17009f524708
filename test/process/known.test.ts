import { expect, test } from "vitest";
import { aimOf, misjudged, postsKnown, reachOf } from "../../src/process/school/known.ts";
import { adjustProgrammes } from "../../src/process/school/programmes.ts";
import { reviseCurricula } from "../../src/process/school/teach.ts";
import { branchOff } from "../../src/run.ts";
import type { Programme, School } from "../../src/world/education.ts";
import type { Cell, Firm, Occupation } from "../../src/world/firms.ts";
import { codesignOf } from "../../src/world/modes.ts";
import type { Plan } from "../../src/world/plan.ts";
import { copyWorld, type World } from "../../src/world/world.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

const plan = smallPlan("baseline", 24, 400);
const start = smallWorld(plan, "known");
const perfect = { "needs.lag": 0, "needs.spread": 0, "needs.error": 0 };

/** The city in May under other parameters, with so many more employers on the platform. */
function may(parameters: Plan["parameters"], further: number): World {
  const world = branchOff(start, { ...plan, parameters: { ...plan.parameters, ...parameters } });
  world.month += (4 - (world.month % 12) + 12) % 12;
  for (let f = 0 as Firm; f < world.firms.capacity; f++) world.firms.listing[f] = further;
  return world;
}

/** Every column of the programmes once schools have revised and planned. */
function planned(world: World): number[][] {
  reviseCurricula.run(world, world.month);
  adjustProgrammes.run(world, world.month);
  return Object.values(world.programmes)
    .filter((column) => ArrayBuffer.isView(column))
    .map((column) => Array.from(column as never as ArrayLike<number>));
}

const running = ({ programmes }: World): Programme[] =>
  Array.from({ length: programmes.capacity }, (_, r) => r as Programme).filter(
    (r) => programmes.school[r] >= 0 && programmes.seats[r] > 0,
  );

test("where schools know every post as it is without a platform, one changes nothing of curricula and seats", () => {
  const without = planned(may(perfect, 0));
  expect(without.length).toBeGreaterThan(10);
  expect(planned(may(perfect, 0.7))).toEqual(without);
  const world = may(perfect, 0);
  for (const r of running(world)) expect(aimOf(world, r, 0, world.month)).toBe(1);
});

test("where they learn of posts late and from few graduates, a wider platform makes curricula fresher, and plans differ", () => {
  const [without, within] = [may({}, 0), may({}, 0.7)];
  const [narrow, wide] = [reachOf(without), reachOf(within)];
  const field = (r: Programme) => without.programmes.cluster[r];
  const joint = codesignOf(without);
  const informed = running(without).filter(
    (r) => (wide[field(r)] as number) > (narrow[field(r)] as number) + 0.1 && (joint[r] as number) < 1,
  );
  const [before, after] = [planned(without), planned(within)];
  expect(after).not.toEqual(before);
  expect(informed.length).toBeGreaterThan(30);
  for (const r of informed) expect(within.programmes.vintage[r]).toBeGreaterThan(without.programmes.vintage[r]);
});

test("all known, a curriculum is aimed at what posts need; the less is known, the staler its aim and the further off", () => {
  const world = may({}, 0);
  const late = may({ "needs.spread": 0 }, 0);
  const { curriculumAgeing } = late.parameters.skills;
  for (const r of running(world)) {
    const aims = [1, 0.5, 0].map((seen) => aimOf(world, r, seen, world.month));
    expect(aims[0]).toBe(1);
    expect(aims[1]).toBeLessThan(1);
    expect(aims[2]).toBeLessThan(aims[1] as number);
    const speed = world.geometry.speed[world.programmes.cluster[r]] as number;
    expect(aimOf(late, r, 0.5, late.month)).toBeCloseTo(1 - curriculumAgeing * speed, 12);
  }
});

test("the posts of many graduates tell more than those of few", () => {
  const world = may({ "needs.lag": 0 }, 0);
  const aims = (seats: number) => {
    const all = running(world).map((r) => {
      world.programmes.seats[r] = seats;
      return aimOf(world, r, 0, world.month);
    });
    return all.reduce((a, b) => a + b, 0) / all.length;
  };
  const few = aims(20);
  const many = aims(320);
  expect(1 - few).toBeGreaterThan(10 * (1 - many));
  expect(many).toBeLessThan(1);
});

test("a field's reach is the share of its posts at employers who list; where posts double, schools see it at once there, and late elsewhere", () => {
  expect(Array.from(reachOf(may({}, 1)))).toEqual(Array(start.geometry.clusters).fill(1));
  expect(Math.max(...reachOf(may({ "market.platformCoverage": 0 }, 0)))).toBe(0);
  const world = may({}, 0);
  const { clusters } = world.geometry;
  const before = postsKnown(world, new Float64Array(clusters).fill(1));
  for (let o = 0 as Occupation; o < world.occupations.capacity; o++) world.occupations.told[o] = 0;
  postsKnown(world, new Float64Array(clusters));
  for (let c = 0 as Cell; c < world.cells.capacity; c++) {
    world.cells.filled[c] *= 2;
    world.cells.vacant[c] *= 2;
  }
  const blind = postsKnown(copyWorld(world), new Float64Array(clusters));
  const sighted = postsKnown(copyWorld(world), new Float64Array(clusters).fill(1));
  before.forEach((n, c) => {
    expect(sighted[c]).toBeCloseTo(2 * n, 6);
    expect(blind[c]).toBeCloseTo(n * (1 + 1 / (1 + world.parameters.needs.lag)), 6);
  });
});

test("schools judge fields they can see alike, and others differently", () => {
  const world = may({}, 0);
  const off = (reach: number) =>
    Array.from({ length: 5 }, (_, s) =>
      misjudged(world, s as School, 3, new Float64Array(world.geometry.clusters).fill(reach), world.month),
    );
  expect(off(1).map(Math.abs)).toEqual([0, 0, 0, 0, 0]);
  expect(new Set(off(0)).size).toBe(5);
  off(0.5).forEach((x, s) => {
    expect(x).toBeCloseTo((off(0)[s] as number) / 2, 12);
  });
});
