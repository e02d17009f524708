import { beforeAll, expect, test } from "vitest";
import { month } from "../../src/kernel/calendar.ts";
import { live } from "../../src/month.ts";
import { abilityOf, technicalOutput } from "../../src/process/firm/ability.ts";
import { automate } from "../../src/process/firm/automate.ts";
import { setEdges } from "../../src/process/firm/edge.ts";
import { postFor } from "../../src/process/firm/partners.ts";
import { levelAfter, nextLag, renewalChance, steadyLag, urge } from "../../src/process/firm/renewal.ts";
import { paces, urgesOf } from "../../src/process/firm/urge.ts";
import type { Programme } from "../../src/world/education.ts";
import type { Cell, Firm } from "../../src/world/firms.ts";
import { resolveParameters } from "../../src/world/parameters.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { laborExponent } from "../../src/world/technology.ts";
import { copyWorld, type World } from "../../src/world/world.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

const { technology: usual } = resolveParameters({});

let city: World;
beforeAll(() => {
  city = smallWorld(smallPlan("baseline", 24, 200));
});

const shares = ({ cells, firms }: World, f: Firm) =>
  Array.from({ length: firms.width[f] }, (_, i) => cells.share[(firms.cells[f] + i) as Cell]);
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

test("where only peers count and nothing grows old, technology spreads along a logistic curve", () => {
  const P = { ...usual, contagion: 1, absorption: 0, sizeSlope: 0, renewal: 0.01 };
  let share = 0.05;
  for (let step = 0; step < 400; step++) share += (1 - share) * renewalChance(P, 1, urge(P, share, 1, 1));
  const rate = 2 * P.renewal;
  const logistic = 1 / (1 + (0.95 / 0.05) * Math.exp(-rate * 400));
  expect(share).toBeCloseTo(logistic, 2);
  expect(renewalChance(P, 1, urge(P, 0, 1, 1))).toBe(0);
});

test("without any change in who renews, the lag behind the frontier stays; standing still, it grows by a year's lead", () => {
  const lag = steadyLag(usual, 0.15);
  expect(nextLag(usual, lag, 0.15)).toBeCloseTo(lag, 12);
  expect(nextLag(usual, lag, 0)).toBeCloseTo(lag + usual.frontier, 12);
  expect(nextLag(usual, lag, 0.2)).toBeLessThan(lag);
  expect(levelAfter(usual, 24)).toBeCloseTo(-2 * usual.frontier, 12);
  expect(levelAfter(usual, 10_000)).toBe(levelAfter(usual, usual.oldest));
});

test("large firms, firms with modern peers and firms with able technical staff renew more", () => {
  const one = urge(usual, 0.5, 1, 1);
  expect(urge(usual, 0.5, 10, 1)).toBeGreaterThan(one);
  expect(urge(usual, 0.9, 1, 1)).toBeGreaterThan(one);
  expect(urge(usual, 0.5, 1, 0.6)).toBeLessThan(one);
});

test("vacant technical posts lower a firm's ability, and a firm without such posts has none", () => {
  const world = copyWorld(city);
  const { firms, cells, geometry } = world;
  const technical = (f: Firm) =>
    Array.from({ length: firms.width[f] }, (_, i) => (firms.cells[f] + i) as Cell).filter(
      (c) => geometry.levelOf[cells.occupation[c]] > 1,
    );
  const rows = Array.from({ length: firms.capacity }, (_, f) => f as Firm);
  const none = rows.find((f) => technical(f).length === 0);
  const some = rows.find((f) => abilityOf(world, f, technicalOutput(world)) > 0) as Firm;
  if (none !== undefined) expect(abilityOf(world, none, technicalOutput(world))).toBe(-1);
  const before = abilityOf(world, some, technicalOutput(world));
  cells.vacant[technical(some).find((c) => cells.filled[c] > 0) as Cell] += 1;
  expect(abilityOf(world, some, technicalOutput(world))).toBeLessThan(before);
});

test("a firm whose technical staff have innovation skill renews more than others; where all have it, as many renew as ever", () => {
  const world = copyWorld(city);
  const { firms, cells, persons, geometry, lists } = world;
  const technical = (p: Person) =>
    persons.status[p] === status.employed && geometry.levelOf[cells.occupation[persons.cell[p]]] > 1;
  const staff = Array.from({ length: lists.personEnd }, (_, p) => p as Person).filter(technical);
  const f = cells.firm[persons.cell[staff[0] as Person]];
  for (let p = 0 as Person; p < lists.personEnd; p++) persons.innovation[p] = 0;
  const before = urgesOf(world, world.month);
  const able = abilityOf(world, f, technicalOutput(world));
  for (const p of staff) if (cells.firm[persons.cell[p]] === f) persons.innovation[p] = 50;
  const { innovators, abilityMost } = world.parameters.technology;
  const now = urgesOf(world, world.month);
  expect(able).toBeLessThan(abilityMost);
  expect(abilityOf(world, f, technicalOutput(world))).toBeCloseTo(
    Math.min(abilityMost, able * (1 + innovators / 2)),
    5,
  );
  expect(now[f]).toBeGreaterThan(before[f] as number);
  const others = Array.from({ length: firms.capacity }, (_, row) => row).filter((row) => now[row] !== before[row]);
  expect(others.every((row) => firms.sector[row as Firm] === firms.sector[f])).toBe(true);
  for (const p of staff) persons.innovation[p] = 100;
  const urges = urgesOf(world, world.month);
  const pace = paces(world, urges);
  const sector = Array.from({ length: firms.capacity }, (_, row) => row as Firm).filter(
    (row) => firms.sector[row] === firms.sector[f],
  );
  const weight = (row: Firm) => Math.round(1000 * firms.size[row] * firms.factor[row]);
  const mean =
    sum(sector.map((row) => weight(row) * (urges[row] as number) * (pace[firms.sector[f]] as number))) /
    sum(sector.map(weight));
  expect(mean).toBeCloseTo(1, 4);
});

test("automation turns elementary posts technical and keeps the sum of shares", () => {
  const world = copyWorld(city);
  const { firms, cells, geometry } = world;
  let moved = 0;
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const before = shares(world, f);
    automate(world, f, 0.5);
    const after = shares(world, f);
    expect(sum(after)).toBeCloseTo(sum(before), 12);
    after.forEach((share, i) => {
      const level = geometry.levelOf[cells.occupation[(firms.cells[f] + i) as Cell]];
      if (level === 1) expect(share).toBe(before[i]);
      if (level === 0 && share < before[i]) moved++;
    });
  }
  expect(moved).toBeGreaterThan(10);
});

test("firms ahead take posts from firms behind: a sector's posts stay at its expected lag", () => {
  const world = copyWorld(city);
  const { firms, sectors } = world;
  for (let f = 0 as Firm; f < firms.capacity; f++) firms.level[f] = firms.baseLevel[f] + 0.03 * ((f % 5) - 1);
  setEdges(world);
  world.plan.region.sectors.forEach(({ market }, s) => {
    const response = laborExponent(world, s) / 0.8 / (1 - laborExponent(world, s));
    let before = 0;
    let after = 0;
    for (let f = 0 as Firm; f < firms.capacity; f++) {
      if (firms.sector[f] !== s) continue;
      const staff = firms.size[f] * firms.factor[f];
      before += staff;
      after += staff * Math.exp(response * firms.edge[f]);
    }
    const ahead = sectors.baseLag[s as never] - sectors.lag[s as never];
    if (market !== "public") expect(Math.log(after / before)).toBeCloseTo(response * ahead, 6);
  });
});

test("able staff bring technology forward: with technical posts half as ably filled, fewer firms renew", () => {
  const renewed = (absorption: number, cut: number) => {
    const plan = { ...city.plan, parameters: { ...city.plan.parameters, "technology.absorption": absorption } };
    const world = copyWorld(city, plan);
    const { persons, lists, geometry } = world;
    for (let p = 0; p < lists.personEnd; p++) {
      const r = p as never;
      if (geometry.levelOf[persons.occupation[r]] < 2) continue;
      const loss = Math.floor(persons.output[r] * cut);
      if (persons.cell[r] < 0 || loss === 0) continue;
      persons.output[r] -= loss;
      world.firms.output[world.cells.firm[persons.cell[r]]] -= loss;
    }
    const month = world.month;
    live(world);
    return Array.from({ length: world.firms.capacity }, (_, f) => world.firms.renewed[f as never]).filter(
      (at) => at === month,
    ).length;
  };
  expect(renewed(2, 0.5)).toBeLessThan(renewed(2, 0));
  expect(renewed(0, 0.5)).toBe(renewed(0, 0));
});

test("new occupations have no posts before a firm renews, then take their share of those turned technical, from the year of their listing on", () => {
  const world = copyWorld(city);
  const { cells, plan, geometry, parameters } = world;
  const sinceOf = (c: Cell) => plan.region.occupations[cells.occupation[c]]?.since ?? 0;
  const rows = Array.from({ length: cells.capacity }, (_, c) => c as Cell).filter((c) => sinceOf(c) > 0);
  expect(rows.length).toBeGreaterThan(5);
  const fresh = rows.find((c) => cells.share[c] === 0 && routineOf(world, cells.firm[c]) > 0) as Cell;
  const f = cells.firm[fresh];
  for (const c of rows.filter((row) => cells.share[row] === 0))
    for (let r = 0 as Programme; r < world.programmes.capacity; r++)
      expect(postFor(world, cells.firm[c], r)).not.toBe(c);
  const [before, routine] = [sum(shares(world, f)), routineOf(world, f)];
  world.month = month(sinceOf(fresh), 1) - 1;
  automate(world, f, 0.5);
  expect(cells.share[fresh]).toBe(0);
  const left = routineOf(world, f);
  world.month = month(sinceOf(fresh), 1);
  automate(world, f, 0.5);
  const own = rows.filter((c) => cells.firm[c] === f);
  expect(sum(own.map((c) => cells.share[c]))).toBeCloseTo(parameters.technology.newOccupations * 0.5 * left, 6);
  expect(sum(shares(world, f))).toBeCloseTo(before, 6);
  expect(left).toBeCloseTo(routine / 2, 6);
  const o = cells.occupation[fresh];
  const akin = geometry.natural[geometry.clusterOf[o] * 4 + geometry.levelOf[o]] as number;
  expect(geometry.fit[akin * geometry.occupations + o]).toBeLessThan(
    geometry.fit[akin * geometry.occupations + akin] as number,
  );
});

const routineOf = (world: World, f: Firm) =>
  sum(
    shares(world, f).filter(
      (_, i) => world.geometry.levelOf[world.cells.occupation[(world.firms.cells[f] + i) as Cell]] === 0,
    ),
  );
