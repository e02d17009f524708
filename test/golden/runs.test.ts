import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { indicators } from "../../src/indicator/registry.ts";
import { branchOff, burnIn, simulate } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";

const path = (name: string) => fileURLToPath(new URL(`../../scenarios/${name}`, import.meta.url));
const load = (id: string) => loadScenario(path(`${id}.yaml`), { k: 400, end: "2029-01" });
const world = burnIn(load("baseline"), "golden");

/** The last value of every indicator in two years of a scenario at 1:400, with the run's fingerprint. */
function golden(id: string): string {
  const plan = load(id);
  const { values, months, fingerprint } = simulate(branchOff(world, plan), plan);
  const last = indicators.map(({ id: name }, at) => {
    const series = months.map((_, row) => values[row * indicators.length + at]).filter((x) => !Number.isNaN(x));
    return [name, series.at(-1) ?? null];
  });
  return `${JSON.stringify({ fingerprint, last: Object.fromEntries(last) }, null, 2)}\n`;
}

test.each(["baseline", "train", "credit", "keep", "mix", "platform"])("%s runs as it did", async (id) => {
  await expect(golden(id)).toMatchFileSnapshot(path(`golden/${id}.golden.json`));
});
