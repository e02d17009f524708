import { expect, test } from "vitest";
import { live, phases } from "../../src/month.ts";
import { toldOf } from "../../src/process/market/known.ts";
import { branchOff } from "../../src/run.ts";
import { keepClassmates } from "../../src/world/acquaintance.ts";
import { channel, hiresOf } from "../../src/world/channels.ts";
import type { Vacancy } from "../../src/world/firms.ts";
import { isListed } from "../../src/world/listing.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { noiseOf } from "../../src/world/signal.ts";
import type { World } from "../../src/world/world.ts";
import { doseOf, smallPlan, smallWorld } from "../contract/worlds.ts";

const plan = smallPlan("baseline", 12, 300);
const start = smallWorld(plan);

/** People put to work in a month: those whose present post began in it, and those who held one that began and ended in it are none. */
const started = ({ persons, lists, geometry }: World, month: number) => {
  const found: Person[] = [];
  for (let p = 0 as Person; p < lists.personEnd; p++)
    if (
      persons.status[p] === status.employed &&
      persons.cell[p] >= 0 &&
      persons.since[p] === month &&
      persons.home[p] < geometry.places
    )
      found.push(p);
  return found;
};

test("hires by channel add up to the people put to work, month by month, and each wears the channel they came by", () => {
  const world = branchOff(start, plan);
  for (let i = 0; i < 12; i++) {
    const { month } = world;
    live(world);
    const people = started(world, month);
    const by = Object.values(channel).map((c) => people.filter((p) => world.persons.channel[p] === c).length);
    expect(Object.values(channel).map((c) => hiresOf(world, c, month))).toEqual(by);
    expect(by.reduce((a, b) => a + b, 0)).toBe(people.length);
  }
});

test("an acquaintance tells only of posts open at the employer they work for", () => {
  const world = branchOff(start, {
    ...plan,
    parameters: { ...plan.parameters, "market.referralReach": 1, "market.suitable": 0.02 },
  });
  const { persons, lists, cells, vacancies } = world;
  const processes = phases.flatMap((phase) => phase.processes);
  let told = 0;
  for (let i = 0; i < 12; i++, world.month++) {
    for (const process of processes) {
      process.run(world, world.month);
      if (process.id !== "search") continue;
      for (let p = 0 as Person; p < lists.personEnd; p++) {
        const v = toldOf(world, p) as Vacancy;
        if (v < 0) continue;
        told++;
        const friend = persons.friend[p] as Person;
        expect(persons.key[friend]).toBe(persons.friendKey[p]);
        expect(cells.firm[vacancies.cell[v]]).toBe(cells.firm[persons.cell[friend]]);
      }
    }
  }
  expect(told).toBeGreaterThan(10);
});

test("classmates of a programme form one circle", () => {
  const world = branchOff(start, plan);
  const { persons, lists } = world;
  const students: Person[] = [];
  for (let p = 0 as Person; p < lists.personEnd; p++)
    if (persons.status[p] === status.higher && persons.programme[p] >= 0) students.push(p);
  const matesOf = (q: Person) => students.filter((p) => persons.programme[p] === persons.programme[q]);
  const mates = students.map(matesOf).reduce((a, b) => (b.length > a.length ? b : a));
  keepClassmates(world, mates, world.month);
  const circle = new Set<Person>();
  for (let p = mates[0] as Person; !circle.has(p); p = persons.friend[p] as Person) circle.add(p);
  expect(mates.length).toBeGreaterThan(2);
  expect(circle).toEqual(new Set(mates));
});

test("months observed sharpen what an employer reads: n₀ months halve the variance", () => {
  const { parameters } = start;
  const open = noiseOf(start, channel.open);
  expect(open).toBe(parameters.skills.signalNoise);
  expect((noiseOf(start, channel.referral) / open) ** 2).toBeCloseTo(
    parameters.market.observing / (parameters.market.observing + parameters.market.referralMonths),
  );
  expect(noiseOf(start, channel.referral)).toBeLessThan(noiseOf(start, channel.platform));
});

test("a wider platform lists what a narrower one lists, and more, and more people come by it", () => {
  const wide = { ...plan, policies: { ...plan.policies, ...doseOf("platform", "information-platform") } };
  const [narrow, wider] = [branchOff(start, plan), branchOff(start, wide)];
  for (let i = 0; i < 12; i++) for (const world of [narrow, wider]) live(world);
  const listed = (world: World) => Array.from({ length: world.firms.capacity }, (_, f) => isListed(world, f as never));
  const [few, many] = [listed(narrow), listed(wider)];
  const same = few.flatMap((on, f) =>
    narrow.firms.key[f as never] === wider.firms.key[f as never] && on ? [many[f]] : [],
  );
  expect(same.every(Boolean)).toBe(true);
  expect(many.filter(Boolean).length).toBeGreaterThan(1.5 * few.filter(Boolean).length);
  const by = (world: World) => {
    let n = 0;
    for (let m = world.month - 12; m < world.month; m++) n += hiresOf(world, channel.platform, m);
    return n;
  };
  expect(by(wider)).toBeGreaterThan(1.2 * by(narrow));
});
