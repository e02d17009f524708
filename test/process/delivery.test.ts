import { expect, test } from "vitest";
import { moyOf } from "../../src/kernel/calendar.ts";
import { live } from "../../src/month.ts";
import { chooseEffort, learnTrust, type Stake, worthOfEffort } from "../../src/process/firm/deliver.ts";
import { hearsayOf } from "../../src/process/firm/hearsay.ts";
import { linkOf } from "../../src/process/firm/partners.ts";
import { delivered } from "../../src/world/delivery.ts";
import type { Link } from "../../src/world/education.ts";
import { BOTH, codesignOf, mode, runs, side } from "../../src/world/modes.ts";
import { resolveParameters } from "../../src/world/parameters.ts";
import { practiceOf } from "../../src/world/practice.ts";
import { copyWorld, type World } from "../../src/world/world.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

const shipped = smallPlan("baseline", 20, 300);
const plan = { ...shipped, parameters: { ...shipped.parameters, "cooperation.openness": 1 } };
const start = smallWorld(plan, "delivery");

const running = (world: World): Link[] =>
  Array.from({ length: world.lists.linkEnd }, (_, l) => l as Link).filter((l) => runs(world, l));

/** The city with every partnership at one trust, other parameters given. */
function trusting(trust: number, values: Record<string, number> = {}): World {
  const world = copyWorld(start);
  world.parameters = resolveParameters({ ...plan.parameters, ...values });
  for (const l of running(world)) world.links.trust[l] = world.links.faith[l] = trust;
  return world;
}

/** Share of partnerships with both efforts after years of choosing and learning alone; a firm gains 2,200 yuan a student at a cost of 1,165. */
function later(world: World, years = 12, stake: Stake = { gain: 2200, cost: 1165 }): number {
  const rows = running(world);
  for (let y = 0; y < years; y++) {
    for (const l of rows) world.links.effort[l] = chooseEffort(world, l, stake, world.month + 12 * y);
    learnTrust(world);
  }
  return rows.filter((l) => world.links.effort[l] === BOTH).length / rows.length;
}

test("effort pays who trusts enough, and whom it pays without the other's it always pays", () => {
  const stake = { gain: 2000, cost: 1000 };
  expect(worthOfEffort(1, 0.3, stake)).toBe(1000);
  expect(worthOfEffort(0, 0.3, stake)).toBe(-400);
  expect(worthOfEffort(2 / 7, 0.3, stake)).toBeCloseTo(0, 9);
  expect(worthOfEffort(0, 1, stake)).toBe(1000);
});

test("at equal parameters a history of trust keeps partnerships carried out, one without leaves them on paper", () => {
  expect(running(start).length).toBeGreaterThan(20);
  expect(later(trusting(1)) - later(trusting(0))).toBeGreaterThan(0.3);
});

test("where neither side's gain hangs on the other's effort history doesn't matter", () => {
  const alone = {
    "delivery.alone": 1,
    "delivery.schoolHours": 0,
    "delivery.schoolSpread": 0,
    "cooperation.trustBroken": 0,
  };
  const [high, low] = [1, 0].map((trust) => later(trusting(trust, alone), 2));
  expect(high).toBeGreaterThan(0.3);
  expect(Math.abs((high as number) - (low as number))).toBeLessThan(0.05);
});

test("who meets effort trusts more, whose effort meets paper trusts less, and paper against paper teaches nothing", () => {
  const { trustKept: kept, trustBroken: broken } = start.parameters.cooperation;
  const seen = ([0, side.firm, side.school, BOTH] as const).map((effort) => {
    const world = trusting(0.5);
    const l = running(world)[0] as Link;
    world.links.effort[l] = effort;
    learnTrust(world);
    return [world.links.trust[l], world.links.faith[l]];
  });
  expect(seen).toEqual([
    [0.5, 0.5],
    [0.5 - broken, 0.5 + kept],
    [0.5 + kept, 0.5 - broken],
    [0.5 + kept, 0.5 + kept],
  ]);
});

test("paper reaches no student and is drawn up by nobody; a firm alone reaches them in part", () => {
  const parts = [0, side.school, side.firm, BOTH].map((effort) => {
    const world = trusting(0.5);
    for (const l of running(world)) world.links.effort[l] = effort;
    const total = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
    const l = running(world)[0] as Link;
    return [delivered(world, l), total(practiceOf(world)), total(codesignOf(world))];
  });
  const { alone } = start.parameters.delivery;
  expect(parts.map(([part]) => part)).toEqual([0, 0, alone, 1]);
  expect(parts[0]?.[1]).toBe(0);
  expect(parts[2]?.[1]).toBeCloseTo(alone * (parts[3]?.[1] as number), 9);
  expect(parts.map(([, , joint]) => (joint as number) > 0)).toEqual([false, false, false, true]);
});

test("firms that keep to the paper book no spending and keep no base", () => {
  const world = trusting(0);
  while (moyOf(world.month) !== 4) live(world);
  const train = running(world).filter((l) => world.links.mode[l] >= mode.orderClass);
  const paper = train.filter((l) => !(world.links.effort[l] & side.firm));
  expect(paper.length).toBeGreaterThan(0);
  expect(paper.filter((l) => world.links.spending[l] > 0 || world.links.base[l] > 0)).toEqual([]);
  expect(train.filter((l) => world.links.effort[l] & side.firm && !(world.links.spending[l] > 0))).toEqual([]);
});

test("new partners believe what those who work with the school believe, the fewer they are the less", () => {
  const first = start.parameters.delivery.firstTrust;
  const [high, low] = [1, 0].map((trust) => {
    const world = trusting(trust);
    const old = running(world)[0] as Link;
    const r = world.links.programme[old];
    let f = 0 as never;
    while (running(world).some((l) => world.links.firm[l] === f)) f = (f + 1) as never;
    const l = linkOf(world, f, r, world.month, hearsayOf(world));
    return world.links.trust[l];
  });
  expect(high).toBeGreaterThan(first);
  expect(low).toBeLessThan(first);
});
