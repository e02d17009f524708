import { expect, test } from "vitest";
import { phases } from "../../src/month.ts";
import { streams } from "../../src/world/keys.ts";
import type { Process } from "../../src/world/process.ts";
import { schemas } from "../../src/world/world.ts";
import { type Deed, undeclared, watch } from "./watch.ts";
import { doseOf, smallPlan, smallWorld } from "./worlds.ts";

const processes = phases.flatMap((phase) => phase.processes);

/** Tables, columns and the two stores beside them that a declaration may name. */
const things = new Set([
  "skill",
  "ledger",
  ...Object.entries(schemas).flatMap(([table, { columns }]) => [
    table,
    ...Object.keys(columns).map((c) => `${table}.${c}`),
  ]),
]);

/** Fourteen months of a small city with every instrument at work, and with what is rare made common. */
function fourteenMonths(seed: string): Deed[] {
  const mix = smallPlan("mix", 14, 120);
  const credit = [{ from: mix.branch, to: null, parameters: { rate: 1, coverage: 1 }, where: {} }];
  const centres = [{ from: mix.branch, to: null, parameters: { places: 100 }, where: {} }];
  const coordinators = [{ from: mix.branch, to: null, parameters: { coordinators: 5 }, where: {} }];
  const schools = {
    "teacher-practice": [{ from: mix.branch, to: null, parameters: { month: 1000 }, where: {} }],
    "school-equipment": [{ from: mix.branch, to: null, parameters: { student: 500 }, where: {} }],
  };
  const platform = doseOf("platform", "information-platform");
  const grant = [{ from: mix.branch, to: null, parameters: { grant: 30_000 }, where: {} }];
  const policies = {
    ...mix.policies,
    ...platform,
    ...schools,
    "surcharge-credit": credit,
    "park-coordinators": coordinators,
    "practice-centre": centres,
    "start-up-grant": grant,
  };
  const parameters = {
    ...mix.parameters,
    "cooperation.openness": 1,
    "cooperation.enforcement": 1,
    "modes.keepTaste": -1,
    "research.large": 1,
    "research.middling": 1,
    "research.students": 30,
    "schooling.dropSecondary": 0.25,
    "schooling.dropHigher": 0.25,
  };
  const world = smallWorld({ ...mix, governance: "contracting", rivals: "matching", policies, parameters }, seed);
  return Array.from({ length: 14 }, () => watch(world)).flat();
}

/** Cities under other seeds that may be asked for what the first one happened not to do. */
const CITIES = 6;
const cities: Deed[][] = [];
const city = (n: number): Deed[] => (cities[n] ??= fourteenMonths("bcdefg"[n]));

function undeclaredBy(made: readonly Deed[], what: "wrote" | "drew"): string[] {
  const found = made.flatMap(({ process, [what]: touched }) =>
    undeclared(touched, what === "wrote" ? process.writes : process.draws).map((name) => `${process.id}: ${name}`),
  );
  return [...new Set(found)].sort();
}

test("processes have names of their own, and say what they do in both languages", () => {
  expect(new Set(processes.map(({ id }) => id)).size).toBe(processes.length);
  for (const { id, name, does } of processes) {
    expect(id).toMatch(/^[a-z][a-z-]{2,39}$/);
    expect(name.zh && name.en, id).toBeTruthy();
    expect(does.zh, id).toMatch(/。$/);
    expect(does.en, id).toMatch(/\.$/);
  }
});

test("processes declare tables, columns and streams that exist", () => {
  const wrong = processes.flatMap(({ id, reads, writes, draws }) => [
    ...[...reads, ...writes].filter((name) => !things.has(name)).map((name) => `${id}: ${name}`),
    ...draws.filter((name) => !(name in streams)).map((name) => `${id}: ${name}`),
  ]);
  expect(wrong).toEqual([]);
});

test("processes write only what they declare", () => {
  expect(undeclaredBy(city(0), "wrote")).toEqual([]);
});

test("processes draw only from the streams they declare", () => {
  expect(undeclaredBy(city(0), "drew")).toEqual([]);
});

/** What processes say they write and didn't in any of these cities. */
function idleIn(deeds: readonly Deed[]): string[] {
  const wrote = new Map(processes.map(({ id }) => [id, new Set<string>()]));
  for (const { process, wrote: touched } of deeds) for (const name of touched) wrote.get(process.id)?.add(name);
  return processes.flatMap(({ id, writes }) => {
    const touched = (name: string) => [...(wrote.get(id) ?? [])].some((w) => w === name || w.startsWith(`${name}.`));
    return writes.filter((name) => !touched(name)).map((name) => `${id}: ${name}`);
  });
}

test("processes write, in fourteen months of one city or another, all that they say they write", () => {
  let idle = idleIn(city(0));
  for (let n = 1; n < CITIES && idle.length > 0; n++) idle = idleIn([...cities.flat(), ...city(n)]);
  expect(idle).toEqual([]);
  for (const deeds of cities.slice(1)) expect(undeclaredBy(deeds, "wrote")).toEqual([]);
});

test("a write that is declared and never made is noticed in every city", () => {
  const [first] = processes;
  const never = cities
    .flat()
    .map((deed) => ({ ...deed, wrote: deed.wrote.filter((name) => name !== first.writes[0]) }));
  expect(idleIn(never)).toContain(`${first.id}: ${first.writes[0]}`);
});

test("an undeclared write, and an undeclared draw, are noticed", () => {
  const [first] = phases[0]!.processes as readonly [Process];
  const planted: Deed = { process: first, wrote: ["persons.wage", "skill"], drew: ["taste"] };
  expect(undeclaredBy([planted], "wrote")).toEqual([`${first.id}: persons.wage`, `${first.id}: skill`]);
  expect(undeclaredBy([planted], "drew")).toEqual([`${first.id}: taste`]);
});
