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

/** Fourteen months of a small city with every instrument at work. */
function fourteenMonths(): Deed[] {
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
  const world = smallWorld({ ...mix, governance: "contracting", rivals: "matching", policies, parameters }, "b");
  return Array.from({ length: 14 }, () => watch(world)).flat();
}

let seen: Deed[] | undefined;
const deeds = (): Deed[] => (seen ??= fourteenMonths());

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
  expect(undeclaredBy(deeds(), "wrote")).toEqual([]);
});

test("processes draw only from the streams they declare", () => {
  expect(undeclaredBy(deeds(), "drew")).toEqual([]);
});

test("processes write, in fourteen months, all that they say they write", () => {
  const idle = processes.flatMap(({ id, writes }) => {
    const wrote = new Set(deeds().flatMap((d) => (d.process.id === id ? d.wrote : [])));
    const touched = (name: string) => [...wrote].some((w) => w === name || w.startsWith(`${name}.`));
    return writes.filter((name) => !touched(name)).map((name) => `${id}: ${name}`);
  });
  expect(idle).toEqual([]);
});

test("an undeclared write, and an undeclared draw, are noticed", () => {
  const [first] = phases[0]!.processes as readonly [Process];
  const planted: Deed = { process: first, wrote: ["persons.wage", "skill"], drew: ["taste"] };
  expect(undeclaredBy([planted], "wrote")).toEqual([`${first.id}: persons.wage`, `${first.id}: skill`]);
  expect(undeclaredBy([planted], "drew")).toEqual([`${first.id}: taste`]);
});
