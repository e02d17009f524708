import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import type { Comparison } from "../../src/experiment/comparison.ts";
import { compare, folderOf, run } from "../../src/experiment/main.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import type { Plan } from "../../src/world/plan.ts";
import { temporaryFolder } from "./fake-laboratory.ts";

const folder = temporaryFolder();
const file = (id: string) => fileURLToPath(new URL(`../../scenarios/${id}.yaml`, import.meta.url));
const small = { k: 1000, start: "2024-01", end: "2029-01" };
let plans: [Plan, Plan];
let comparison: Comparison;
const options = (out: string, workers: number) => ({ out: join(folder, out), workers, pairs: 2, seed: "7" });

beforeAll(async () => {
  plans = [loadScenario(file("baseline"), small), loadScenario(file("train"), small)];
  comparison = await compare(plans[0], [plans[1]], options("two", 2));
});

describe("comparison of the scenarios that ship, by the built program", () => {
  it("has every indicator, a dose in words, and public money as the ledger shows it", () => {
    expect(comparison.title.zh).toBe("澜江市（虚构示例）产教融合激励政策情景测算");
    expect(comparison.failed).toBe(0);
    expect(comparison.indicators.length).toBeGreaterThanOrEqual(20);
    expect(comparison.scenarios[1].policies[0].dose.zh).toContain("2027年1月起");
    const spent = comparison.outcomes.find(
      ({ scenario, indicator, month }) => scenario === "train" && indicator === "policy-spending" && month === 347,
    );
    const costs = comparison.costs.filter(({ scenario, year }) => scenario === "train" && year === 2028);
    const yuan = costs.reduce((sum, { yuan }) => sum + yuan.estimate, 0);
    expect(yuan).toBeGreaterThan(0);
    expect(yuan / 12).toBeCloseTo(spent?.level.estimate ?? 0, 4);
  });

  it("is the same bytes from one worker as from two", async () => {
    await compare(plans[0], [plans[1]], options("one", 1));
    const read = (out: string, name: string) =>
      readFileSync(join(folderOf(plans[0], [plans[1]], options(out, 1)), name));
    for (const name of ["comparison.json", "outcomes.parquet", "manifest.json"]) {
      expect(read("one", name).equals(read("two", name))).toBe(true);
    }
  });

  it("can be repeated run by run, from the seed and the parameters drawn", async () => {
    const at = folderOf(plans[0], [plans[1]], options("two", 2));
    const table = await asyncBufferFromFile(join(at, "draws.parquet"));
    const draws = (await parquetReadObjects({ file: table })).filter(
      (row) => row.scenario === "train" && row.replicate === 2,
    );
    expect(draws.length).toBeGreaterThan(3);
    const set = Object.fromEntries(draws.map(({ parameter, value }) => [parameter, String(value)]));
    const repeated = await run(loadScenario(file("train"), { ...small, ...set }), "7/2", { out: folder });
    expect(repeated.id).toBe(draws[0].run);
  });
});
