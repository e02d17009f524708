import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { indicators } from "../../src/indicator/registry.ts";
import { moyOf } from "../../src/kernel/calendar.ts";
import { instruments } from "../../src/policy/registry.ts";
import { branchOff, type RunResult, simulate } from "../../src/run.ts";
import { reason } from "../../src/world/money.ts";
import type { Plan } from "../../src/world/plan.ts";
import type { World } from "../../src/world/world.ts";
import { undeclared, watch } from "./watch.ts";
import { doseOf, smallPlan, smallWorld } from "./worlds.ts";

const baseline = smallPlan("baseline", 24, 400);
const bare: Plan = { ...baseline, policies: {} };
const start = smallWorld(baseline);

/** Which scenario that ships uses an instrument. */
const shownIn: Readonly<Record<string, string>> = {
  "information-platform": "platform",
  "order-training": "train",
  "surcharge-credit": "credit",
  "talent-housing": "keep",
};

/** Doses of instruments that no scenario that ships uses. */
const doses: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "park-coordinators": { coordinators: 20 },
  "practice-centre": { places: 400 },
  "school-equipment": { student: 1000 },
  "teacher-practice": { month: 3000 },
  "start-up-grant": { grant: 100_000 },
};

const only = (id: string): Plan => ({
  ...bare,
  policies: id in shownIn ? doseOf(shownIn[id] as string, id) : doseAlone(id),
});

const doseAlone = (id: string): Plan["policies"] => ({
  [id]: [{ from: baseline.branch, to: null, parameters: doses[id] ?? {}, where: {} }],
});

/** The city without instruments, run once for all that are held against it. */
let bareRun: RunResult | undefined;
const without = () => (bareRun ??= run(bare).result);

type Booked = { flow: number; help: number };

/** Runs a plan, with what the ledger and the governments' own accounts say was paid under instruments each month. */
function run(plan: Plan): { result: RunResult; booked: Booked[] } {
  const booked: Booked[] = [];
  let before = 0;
  const month = ({ governments, ledger, month: next }: World) => {
    const help = Array.from({ length: governments.capacity }, (_, g) => governments.help[g as never]).reduce(
      (a, b) => a + b,
    );
    const flow = instruments.reduce((sum, { id }) => sum + ledger.flow(reason[id]), 0);
    booked.push({ flow, help: help - (moyOf(next - 1) === 1 ? 0 : before) });
    before = help;
  };
  return { result: simulate(branchOff(start, plan), plan, { month }), booked };
}

test("instruments are files of their own, in order of id, with names, purpose and ground in both languages", async () => {
  const ids = instruments.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const instrument of instruments) {
    const file = new URL(`../../src/policy/${instrument.id}.ts`, import.meta.url);
    expect(existsSync(fileURLToPath(file)), instrument.id).toBe(true);
    expect((await import(fileURLToPath(file))).default).toBe(instrument);
    for (const text of [instrument.name, instrument.purpose, instrument.basis]) expect(text.zh && text.en).toBeTruthy();
  }
});

test("instruments aim at indicators that exist, and their parameters have labels, sources and defaults in range", () => {
  const known = new Set(indicators.map(({ id }) => id));
  for (const { id, aims, parameters } of instruments) {
    expect(
      aims.filter((aim) => !known.has(aim)),
      id,
    ).toEqual([]);
    for (const [name, { label, source, default: value, range, acts }] of Object.entries(parameters)) {
      expect(label.zh && label.en && source.title, `${id}.${name}`).toBeTruthy();
      expect(value >= range[0] && value <= range[1] && acts === "policy", `${id}.${name}`).toBe(true);
    }
  }
});

test.each(instruments)("$id promises through its levers alone", ({ id, levers }) => {
  const world = branchOff(start, only(id));
  const promised = Array.from({ length: 12 }, () => watch(world)).flatMap((deeds) =>
    deeds.flatMap(({ process, wrote }) => (process.id === "promise" ? wrote : [])),
  );
  expect(promised.length).toBeGreaterThan(0);
  expect(undeclared(promised, levers)).toEqual([]);
});

test.each(instruments)("$id at a zero dose is as if it were absent", ({ id, parameters }) => {
  const zero = Object.fromEntries(Object.entries(parameters).map(([name, { range }]) => [name, range[0]]));
  const entries = [{ from: baseline.branch, to: null, parameters: zero, where: {} }];
  const idle = run({ ...bare, policies: { [id]: entries } }).result;
  expect(idle.fingerprint).toBe(without().fingerprint);
  expect(idle.values).toEqual(without().values);
  expect(idle.costs).toEqual([]);
});

test.each(instruments)("$id costs what the ledger shows, never less than nothing, and changes the city", ({ id }) => {
  const { result, booked } = run(only(id));
  const costs = result.costs.map(({ fen }) => fen);
  const total = booked.reduce((sum, { flow }) => sum + flow, 0) * baseline.k;
  expect(result.costs.every(({ instrument, fen }) => instrument === id && fen > 0)).toBe(true);
  expect(costs.reduce((a, b) => a + b, 0)).toBe(total);
  expect(total).toBeGreaterThan(0);
  expect(booked.map(({ help }) => help)).toEqual(booked.map(({ flow }) => flow));
  expect(result.fingerprint).not.toBe(without().fingerprint);
});
