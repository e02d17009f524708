import { expect, test } from "vitest";
import { moyOf } from "../../src/kernel/calendar.ts";
import { live } from "../../src/month.ts";
import { keepsFrom } from "../../src/process/firm/conversion.ts";
import { bestProgramme, postFor } from "../../src/process/firm/partners.ts";
import { retentionsOf } from "../../src/process/firm/retention.ts";
import { bestAgreement } from "../../src/process/firm/value.ts";
import { describeChange, snapshot } from "../../src/trace/story.ts";
import { leaveService } from "../../src/world/contract.ts";
import { curvesOf } from "../../src/world/curves.ts";
import type { Link } from "../../src/world/education.ts";
import type { Firm } from "../../src/world/firms.ts";
import { probationPay } from "../../src/world/interns.ts";
import { reason } from "../../src/world/money.ts";
import { mainCluster, staffOf } from "../../src/world/order-class.ts";
import { resolveParameters } from "../../src/world/parameters.ts";
import { mark, type Person } from "../../src/world/persons.ts";
import type { Plan } from "../../src/world/plan.ts";
import type { World } from "../../src/world/world.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

/** A small city where every private firm could cooperate, so that few simulated firms show much. */
function plan(id: string, months: number, values: Record<string, number> = {}, k = 300): Plan {
  const shipped = smallPlan(id, months, k);
  return { ...shipped, parameters: { ...shipped.parameters, "cooperation.openness": 1, ...values } };
}

let branch: World | undefined;
const city = (): World => (branch ??= smallWorld(plan("baseline", 20)));

/** Real firms of a size class with an agreement worth having, and the students agreed on, under other parameters. */
function agreed(values: Record<string, number>, trust = 0.3, from = 0, to = 1e9): { firms: number; trained: number } {
  const world = { ...city() };
  world.parameters = resolveParameters({ ...world.plan.parameters, ...values });
  world.curves = curvesOf(world.parameters) as never;
  const retentions = retentionsOf(world);
  const { firms } = world;
  let real = 0;
  let trained = 0;
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    if (!firms.open[f] || firms.size[f] < from || firms.size[f] >= to) continue;
    const r = bestProgramme(world, f, 315);
    const c = r >= 0 ? postFor(world, f, r) : -1;
    const a = c < 0 ? undefined : bestAgreement(world, f, r, c as never, trust, 315, retentions);
    if (!a) continue;
    real += firms.factor[f];
    trained += a.seats * firms.factor[f] * (a.mode >= 3 ? 1 : 0.4);
  }
  return { firms: real, trained };
}

test("more poaching of the trained means fewer trained, readier quits shorter stays", () => {
  const stays = [0.5, 1, 3].map((poached) => agreed({ "modes.poached": poached }).trained);
  expect(stays[0]).toBeGreaterThan(stays[1] as number);
  expect(stays[1]).toBeGreaterThan(stays[2] as number);
  const stay = (values: Record<string, number>) => {
    const parameters = resolveParameters(values);
    return retentionsOf({ ...city(), parameters, curves: curvesOf(parameters) }).bound.stay;
  };
  expect(stay({ "market.quitYoung": 0.08 })).toBeLessThan(stay({}));
});

test("a higher fixed cost keeps small firms out first", () => {
  const dear = { "cooperation.fixedCost": 160_000 };
  const left = (from: number, to: number) => agreed(dear, 0.3, from, to).firms / agreed({}, 0.3, from, to).firms;
  expect(left(20, 200)).toBeLessThan(left(500, 1e9));
});

test("trust makes more firms stay", () => {
  expect(agreed({}, 1).firms).toBeGreaterThan(agreed({}, 0).firms);
});

/** Links whose interns are more, or paid less, than the rules of 2021 allow. */
function unlawful(world: World): string[] {
  const { links, lists, firms } = world;
  const found: string[] = [];
  for (let l = 0 as Link; l < lists.linkEnd; l++) {
    const n = links.interns[l];
    if (n === 0) continue;
    const f = links.firm[l];
    const staff = links.firmKey[l] === firms.key[f] ? staffOf(world, f) : 0;
    if (n > 0.1 * staff + 1e-6) found.push(`${l}: ${n} interns of ${staff} staff`);
    if (n > 0.2 * staff * mainCluster(world, f).share + 1e-6) found.push(`${l}: ${n} interns in like posts`);
    if (links.pay[l] < 0.8 * probationPay(world, links.cell[l])) found.push(`${l}: paid ${links.pay[l]}`);
  }
  return found;
}

test("interns are never more than the law allows, nor paid less, though staff come and go", () => {
  const world = smallWorld(plan("train", 20), "interns");
  const found: string[] = [];
  let seen = 0;
  let cut = 0;
  while (world.month < world.plan.end) {
    live(world);
    found.push(...unlawful(world).map((what) => `month ${moyOf(world.month - 1)}, link ${what}`));
    for (let l = 0 as Link; l < world.lists.linkEnd; l++) {
      seen += world.links.interns[l];
      cut += world.links.cut[l];
    }
  }
  expect(found).toEqual([]);
  expect(seen).toBeGreaterThan(0);
  expect(cut).toBeGreaterThan(0);
});

test("an intern too many, and pay too low, are seen", () => {
  const world = smallWorld(plan("baseline", 20));
  while (moyOf(world.month) !== 3) live(world);
  let l = 0 as Link;
  while (world.links.interns[l] === 0) l++;
  world.links.interns[l]! += 200;
  world.links.pay[l] = 1;
  expect(unlawful(world).length).toBe(3);
});

/** What a run pays in compensation each month, fen, and the most that the breaches noted could come to. */
function compensation(values: Record<string, number>): number[] {
  const world = smallWorld(plan("train", 20, values), "breach");
  return Array.from({ length: 20 }, () => {
    live(world);
    return world.ledger.flow(reason.compensation);
  });
}

test("breach is compensated where it can be enforced, by no more than the training cost not worked off", () => {
  const paid = compensation({ "cooperation.enforcement": 1 });
  expect(Math.max(...paid)).toBeGreaterThan(0);
  expect(compensation({ "cooperation.enforcement": 0 }).every((fen) => fen === 0)).toBe(true);
  const world = { ...city() };
  const p = 0 as Person;
  world.persons.marks[p] |= mark.order;
  world.persons.cell[p] = 0 as never;
  world.lists.breaches.length = 0;
  for (const [served, left] of [
    [0, 1],
    [6, 0.75],
    [24, undefined],
  ] as const) {
    leaveService(world, p, (world.persons.since[p] as number) + served);
    expect(world.lists.breaches.pop()?.left).toBe(left);
  }
});

test("a life tells of an internship", () => {
  const world = smallWorld(plan("baseline", 2));
  const before = new Map(allPersons(world).map((p) => [p, snapshot(world, p)]));
  live(world);
  const interns = allPersons(world).filter((p) => world.persons.intern[p] >= 0);
  expect(interns.length).toBeGreaterThan(0);
  for (const p of interns)
    expect(describeChange(before.get(p)!, snapshot(world, p), "cooperate")?.zh).toMatch(
      /^到合作企业岗位实习：.*每月\d+元$/,
    );
});

const allPersons = ({ lists }: World): Person[] => Array.from({ length: lists.personEnd }, (_, p) => p as Person);

test("members of order classes who come to know the post and like it too little don't take it up", () => {
  const tastes = (values: Record<string, number>): { taste: number; least: number }[] => {
    const own = plan("train", 20, values, 60);
    const world = smallWorld(own, "kept");
    const found: { taste: number; least: number }[] = [];
    for (let m = 0; m < 20; m++) {
      live(world);
      const { persons, lists } = world;
      if (moyOf(world.month - 1) !== 7) continue;
      for (let p = 0 as Person; p < lists.personEnd; p++) {
        const marks = mark.order | mark.tasteSeen;
        if ((persons.marks[p] & marks) === marks && persons.since[p] === world.month - 1 && persons.cell[p] >= 0)
          found.push({ taste: persons.taste[p] as number, least: keepsFrom(world, persons.cell[p] as never) });
      }
    }
    return found;
  };
  const kept = tastes({});
  expect(kept.length).toBeGreaterThan(5);
  for (const { taste, least } of kept) expect(taste).toBeGreaterThanOrEqual(least - 1e-3);
  const bound = tastes({ "modes.keepTaste": -1 });
  expect(Math.min(...bound.map(({ taste, least }) => taste - least - 1))).toBeLessThan(0);
  expect(bound.length).toBeGreaterThan(kept.length);
});
