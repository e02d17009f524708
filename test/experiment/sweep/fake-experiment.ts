import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ratio, yuan } from "../../../src/kernel/parameter.ts";
import type { Experiment, Factor, Value } from "../../../src/scenario/experiment/experiment.ts";
import { fakePlan } from "../fake-build.ts";

const both = (text: string) => ({ zh: text, en: text });
const source = { kind: "assumed", title: "Assumed" } as const;

/** A parameter of the fake engine as a factor; those that act in the spin-up each need their own burnt-in city. */
export const parameter = (id: string, levels: readonly number[], acts: "policy" | "spin-up" = "policy"): Factor => ({
  id,
  name: both(id),
  role: "uncertainty",
  target: {
    kind: "parameter",
    spec: ratio({ label: both(id), default: 1, range: [0, 100], source, acts }),
  },
  base: null,
  levels,
});

/** The dose of the fake engine's one policy as a factor. */
export const grant = (levels: readonly number[]): Factor => ({
  id: "grant.amount",
  name: both("grant: amount"),
  role: "lever",
  target: {
    kind: "dose",
    instrument: "grant",
    parameter: "amount",
    spec: yuan({ label: both("amount"), default: 0, range: [0, 1e6], source, acts: "policy" }),
    defaults: { amount: 0 },
  },
  base: null,
  levels,
});

/** A small experiment with the fake engine: a grid of responses and grants, unless told otherwise. */
export function fakeExperiment(more: Partial<Experiment> = {}): Experiment {
  return {
    id: "fake",
    name: both("fake"),
    note: both(""),
    scenarios: [fakePlan("baseline", 0), fakePlan("bad", 100)],
    factors: [parameter("fake.response", [0.5, 1.5]), parameter("fake.fixed", [1, 2], "spin-up"), grant([0, 500])],
    design: { kind: "grid" },
    outcomes: ["stay-1y", "net-jobs"],
    primary: "stay-1y",
    groups: ["place"],
    every: "year",
    seed: "1",
    replicates: 2,
    seconds: 60,
    megabytes: 40,
    patience: 20,
    ...more,
  };
}

/** Rows in which the bad scenario does what `disturb` of the fake engine knows under these numbers. */
export const disturbed = (kinds: readonly number[]): Partial<Experiment> => ({
  factors: [parameter("fake.fail", kinds)],
  design: { kind: "rows", rows: kinds.map((kind): Value[] => [kind]) },
});

/** The sha256 of every file of a folder, by name. */
export function hashesOf(folder: string): Record<string, string> {
  const hash = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, hash(name)]),
  );
}
