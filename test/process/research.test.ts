import { beforeAll, expect, test } from "vitest";
import { live } from "../../src/month.ts";
import { commissioned } from "../../src/process/firm/commission.ts";
import { hearsayOf } from "../../src/process/firm/hearsay.ts";
import { linkOf } from "../../src/process/firm/partners.ts";
import { joinProjects } from "../../src/process/firm/projects.ts";
import { research } from "../../src/process/firm/research.ts";
import { money } from "../../src/world/conserve/money.ts";
import type { Programme } from "../../src/world/education.ts";
import type { Firm } from "../../src/world/firms.ts";
import { account, reason } from "../../src/world/money.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { setStatus } from "../../src/world/posts.ts";
import { copyWorld, type World } from "../../src/world/world.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

let city: World;
beforeAll(() => {
  const world = smallWorld(smallPlan("baseline", 24, 200));
  while (world.month % 12 !== 11) live(world);
  world.ledger.clearFlows();
  city = world;
});

const rows = ({ firms }: World) => Array.from({ length: firms.capacity }, (_, f) => f as Firm);
const under = (parameters: Readonly<Record<string, number>>) =>
  copyWorld(city, { ...city.plan, parameters: { ...city.plan.parameters, ...parameters } });

test("projects are paid for from cash, what colleges get is in their books, and no fen is lost", () => {
  const world = under({ "research.commission": 0.5 });
  const before = rows(world).map((f) => world.firms.cash[f]);
  research.run(world, world.month);
  const { ledger, firms } = world;
  const spent = rows(world).reduce((sum, f) => sum + firms.researched[f], 0);
  const bought = ledger.between(account.firms, account.schools, reason.research);
  expect(spent).toBeGreaterThan(0);
  expect(bought).toBeGreaterThan(0);
  expect(ledger.flow(reason.research)).toBe(spent);
  expect(world.city.contracts[0 as never]).toBe(bought);
  for (const f of rows(world)) {
    if (firms.researched[f] === 0) continue;
    expect(firms.cash[f]).toBe((before[f] as number) - firms.researched[f]);
    expect(firms.cash[f]).toBeGreaterThanOrEqual(0);
  }
  expect(money(world).map(({ residual }) => residual)).toEqual([0, 0, 0, 0, 0]);
});

test("firms without cash run no project", () => {
  const world = copyWorld(city);
  for (const f of rows(world)) world.firms.cash[f] = 0;
  research.run(world, world.month);
  expect(rows(world).every((f) => world.firms.researched[f] === 0)).toBe(true);
});

test("a success brings a firm's technology forward by its step, never beyond today's", () => {
  const world = under({ "research.success": 1 });
  for (const f of rows(world)) world.firms.renewed[f] = world.month - 60 + (f % 60);
  research.run(world, world.month);
  for (const f of rows(world)) {
    const at = world.month - 60 + (f % 60);
    if (world.firms.researched[f] === 0) expect(world.firms.renewed[f]).toBe(at);
    else expect([at, Math.min(world.month, at + 24)]).toContain(world.firms.renewed[f]);
  }
  const forward = rows(world).filter((f) => world.firms.renewed[f] > world.month - 60 + (f % 60)).length;
  expect(forward).toBeGreaterThan(0);
});

test("without research the expected lag stays where it was; with more than the base's it shrinks", () => {
  const lagAfter = (intensity: number) => {
    const world = under({ "research.intensity": intensity });
    for (let s = 0; s < world.plan.region.sectors.length; s++) world.sectors.baseAdvance[s as never] = 0;
    live(world);
    live(world);
    return world.sectors.lag[0 as never] - city.sectors.lag[0 as never];
  };
  expect(lagAfter(0.005)).toBeLessThan(lagAfter(0) - 1e-5);
});

test("a firm commissions the college it trusts, and more readily", () => {
  const world = copyWorld(city);
  const { programmes, links } = world;
  const college = Array.from({ length: programmes.capacity }, (_, r) => r as Programme).find(
    (r) => programmes.level[r] === 2,
  ) as Programme;
  const f = rows(world).find((row) => {
    for (let l = 0; l < world.lists.linkEnd; l++) if (links.firm[l as never] === row) return false;
    return world.firms.size[row] > 100;
  }) as Firm;
  expect(commissioned(world, f, world.month, 0.3)).toBe(-1);
  links.trust[linkOf(world, f, college, world.month, hearsayOf(world)) as never] = 0.8;
  expect(commissioned(world, f, world.month, 0.3)).toBe(college);
  expect(commissioned(world, f, world.month, 0.55)).toBe(-1);
});

test("students in a real project close part of the gap to their field's needs; others learn nothing from it", () => {
  const world = copyWorld(city);
  const { programmes, persons, geometry: g, skill, lists } = world;
  const students = Array.from({ length: lists.personEnd }, (_, p) => p as never).filter(
    (p) => persons.programme[p] >= 0 && persons.until[p] - world.month < 12 && persons.until[p] > world.month,
  );
  const r = persons.programme[students[0] as never] as Programme;
  const before = Float32Array.from(skill);
  joinProjects(world, new Map([[r, 1000 * 200 * 100]]), world.month);
  const n = world.city.inProjects[0 as never];
  expect(n).toBeGreaterThan(0);
  const o = g.natural[(programmes.cluster[r] as number) * 4 + programmes.level[r]] as number;
  const gap = (x: Float32Array, p: number) => {
    let sum = 0;
    for (let k = 2; k < g.skills; k++)
      sum += Math.max(0, (g.needs[o * g.skills + k] as number) - (x[p * g.skills + k] as number));
    return sum;
  };
  const closer = Array.from({ length: lists.personEnd }, (_, p) => p).filter(
    (p) => gap(skill, p) < gap(before, p) - 1e-6,
  );
  expect(closer.length).toBeGreaterThan(0);
  for (const p of closer) expect(persons.programme[p as never]).toBe(r);
});

test("a real project closes half of the gap to full innovation skill, for those who take part alone, and it is kept at work", () => {
  const world = copyWorld(city);
  const { persons, lists } = world;
  const all = Array.from({ length: lists.personEnd }, (_, p) => p as Person);
  for (const p of all) persons.innovation[p] = 0;
  const seen = (wanted: number) => all.filter((p) => persons.innovation[p] === wanted);
  const someone = all.find(
    (p) => persons.programme[p] >= 0 && persons.until[p] - world.month < 12 && persons.until[p] > world.month,
  );
  const team = new Map([[persons.programme[someone as Person] as Programme, 1000 * 200 * 100]]);
  joinProjects(world, team, world.month);
  const n = world.city.inProjects[0 as never];
  expect(n).toBeGreaterThan(0);
  expect(seen(50)).toHaveLength(n);
  expect(seen(0)).toHaveLength(all.length - n);
  joinProjects(world, team, world.month);
  expect(seen(75)).toHaveLength(n);
  const one = seen(75)[0] as Person;
  setStatus(world, one, status.unemployed, world.month);
  expect(persons.innovation[one]).toBe(75);
});
