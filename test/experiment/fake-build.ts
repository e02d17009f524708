import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Laboratory, Measure } from "../../src/experiment/laboratory.ts";
import { ratio, yuan } from "../../src/kernel/parameter.ts";
import type { Plan } from "../../src/world/plan.ts";
import type { PolicyEntry, Region } from "../../src/world/region.ts";

const both = (text: string) => ({ zh: text, en: text });
const source = { kind: "assumed", title: "Assumed" } as const;

const measure = (id: string, delta: number, more: Partial<Measure> = {}): Measure => ({
  id,
  name: both(id),
  definition: both(`${id}.`),
  theme: "work",
  unit: "share",
  better: "higher",
  delta,
  headline: id === "stay-1y",
  ...more,
});

/** A laboratory around the fake engine, whose worker is bundled into a folder; `entry` is the worker's source. */
export async function buildLaboratory(folder: string, entry: string): Promise<Laboratory> {
  const outfile = join(folder, "worker.mjs");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "bundle",
    logLevel: "error",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  const label = both("label");
  return {
    worker: pathToFileURL(outfile),
    engine: "fake",
    version: "0.0.0",
    dimensions: () => [{ id: "place", name: both("Place"), groups: [{ id: "north", name: both("North") }] }],
    indicators: [
      measure("stay-1y", 0.01, { cohortAge: 12 }),
      measure("net-jobs", 20),
      measure("stayers", 5),
      measure("mean-pay", 50),
    ],
    instruments: [
      {
        id: "grant",
        name: both("grant"),
        parameters: { amount: yuan({ label: both("amount"), default: 0, range: [0, 1e6], source, acts: "policy" }) },
        monthsToGraduates: 12,
      },
    ],
    parameters: [
      {
        id: "fake.response",
        spec: ratio({
          label,
          default: 1,
          range: [0, 9],
          source,
          acts: "policy",
          prior: { kind: "uniform", low: 0.5, high: 1.5 },
        }),
      },
      {
        id: "fake.fixed",
        spec: ratio({
          label,
          default: 1,
          range: [0, 9],
          source,
          acts: "spin-up",
        }),
      },
    ],
  };
}

/** A fake scenario that grants so many yuan from January 2027, ten years long. */
export function fakePlan(
  id: string,
  amount: number,
  parameters: Record<string, number> = {},
  more: Partial<Plan> = {},
): Plan {
  const grant: PolicyEntry[] = amount > 0 ? [{ from: 324, to: null, parameters: { amount }, where: {} }] : [];
  const region = {
    id: "here",
    name: both("Here"),
    fictional: true,
    standing: { data: 1, derived: 2, assumed: 3 },
  } as unknown as Region;
  return {
    id,
    name: both(id),
    note: both(""),
    region,
    k: 50,
    begin: 180,
    branch: 324,
    end: 444,
    closure: "elastic",
    demography: "projected",
    finance: "cut-other",
    rivals: "passive",
    governance: "weak-lead",
    policies: { grant },
    parameters: { "fake.response": 1, "fake.fixed": 1, ...parameters },
    placebo: false,
    ...more,
  };
}
