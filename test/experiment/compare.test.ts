import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type CompareOptions, compareIn, folderIn } from "../../src/experiment/compare.ts";
import type { Laboratory } from "../../src/experiment/laboratory.ts";
import { fakeLaboratory, fakePlan, temporaryFolder } from "./fake-laboratory.ts";

const folder = temporaryFolder();
let lab: Laboratory;
beforeAll(async () => {
  lab = await fakeLaboratory(folder);
});

const baseline = fakePlan("baseline", 0, { "fake.busy": 5 });
const scenarios = [fakePlan("train", 500, { "fake.busy": 5 }), fakePlan("keep", 1000, { "fake.busy": 5 })];
const compare = (out: string, options: CompareOptions = {}) =>
  compareIn(lab, baseline, scenarios, { pairs: 8, workers: 2, ...options, out: join(folder, out) });
const filesOf = (out: string, options: CompareOptions = {}) => {
  const path = folderIn(lab, baseline, scenarios, { ...options, out: join(folder, out) });
  const names = readdirSync(path).filter((name) => !["runs.journal", "run-info.json"].includes(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name)).toString("base64")]));
};

describe("comparison", () => {
  it("is the same bytes for any number of workers and order of finishing", async () => {
    await compare("one", { workers: 1, csv: true });
    await compare("three", { workers: 3, csv: true });
    expect(filesOf("three")).toEqual(filesOf("one"));
    expect(Object.keys(filesOf("one"))).toHaveLength(22);
  });

  it("repeats no finished pair: the same call again, or more pairs", async () => {
    const made: number[] = [];
    const options = { onProgress: ({ runs }: { runs: number }) => made.push(runs) };
    await compare("again", { pairs: 3 });
    const before = filesOf("again");
    await compare("again", { ...options, pairs: 3 });
    expect(Math.max(...made)).toBe(0);
    expect(filesOf("again")).toEqual(before);
    await compare("again", { ...options, pairs: 5 });
    expect(Math.max(...made)).toBe(8);
    const { outcomes, pairs } = await compare("afresh", { pairs: 5 });
    expect(pairs).toBe(5);
    const kept = JSON.parse(Buffer.from(filesOf("again")["comparison.json"], "base64").toString());
    expect(kept.outcomes).toEqual(JSON.parse(JSON.stringify(outcomes)));
  });

  it("finds what the fake city was given, with drawn parameters in the spread", async () => {
    const drawn = await compare("drawn", { pairs: 20 });
    const fixed = await compare("fixed", { pairs: 20, luckOnly: true });
    const read = ({ outcomes }: typeof drawn, scenario: string) =>
      outcomes.find((row) => row.scenario === scenario && row.indicator === "net-jobs" && row.month === 443);
    expect(read(fixed, "train")?.difference?.estimate).toBeCloseTo(250, 6);
    expect(read(fixed, "train")?.difference?.high).toBeCloseTo(250, 6);
    const { estimate = 0, low = 0, high = 0 } = read(drawn, "train")?.difference ?? {};
    expect(Math.abs(estimate - 250)).toBeLessThan(40);
    expect(high - low).toBeGreaterThan(200);
    expect(read(drawn, "train")?.mean?.high).toBeLessThan(high);
    expect(read(drawn, "baseline")?.difference).toBeUndefined();
    expect(drawn.title.zh).toContain("Here（虚构示例）产教");
    expect(drawn.holds.zh).toContain("参数取值和随机因素");
    expect(fixed.holds.zh).toContain("只计入随机因素");
    expect(drawn.ranking).toMatchObject({ earned: true, order: ["keep", "train"] });
    expect(drawn.firstClear).toMatchObject([
      { scenario: "train", month: 329 },
      { scenario: "keep", month: 329 },
    ]);
    expect(drawn.efficiency[0].costPerYear.estimate).toBeCloseTo(500 * 20 * 12, 6);
    expect(fixed.efficiency[0].costPerJob?.estimate).toBeCloseTo(480, 6);
    expect(drawn.costs.filter(({ scenario }) => scenario === "train")).toHaveLength(10);
    expect(drawn.costs.some(({ scenario }) => scenario === "baseline")).toBe(false);
  });

  it("finds exactly nothing between the baseline and itself, under a zero dose, or where nobody is touched", async () => {
    const twins = [baseline, fakePlan("zero", 0, { "fake.busy": 5 })];
    const { outcomes, scenarios: shown } = await compareIn(lab, baseline, twins, {
      pairs: 4,
      out: join(folder, "null"),
    });
    expect(shown.map(({ id }) => id)).toEqual(["baseline", "baseline-2", "zero"]);
    expect(shown.map(({ name }) => name.zh)).toEqual(["baseline（baseline）", "baseline（baseline-2）", "zero"]);
    const differences = outcomes.flatMap(({ difference }) => (difference ? [difference.low, difference.high] : []));
    expect(differences.length).toBeGreaterThan(50);
    expect(differences.filter((end) => !Number.isNaN(end)).every((end) => end === 0)).toBe(true);
    expect(outcomes.find(({ placebo }) => placebo && placebo.high !== 0)).toBeDefined();
  });

  it("goes on where runs fail, saying how many and which", async () => {
    const bad = fakePlan("bad", 100, { "fake.fail": 1 });
    const plan = fakePlan("baseline", 0, { "fake.fail": 1 });
    const found = await compareIn(lab, plan, [bad], { pairs: 3, out: join(folder, "failing") });
    expect(found.failed).toBe(3);
    expect(found.failures?.[1]).toMatchObject({ scenario: "bad", pair: 2 });
    const rows = found.outcomes.filter(({ scenario }) => scenario === "bad");
    expect(rows.every(({ verdict, pairs, reason }) => verdict === "none" && pairs === 0 && reason)).toBe(true);
  });

  it("refuses plans of different months, scale or region", async () => {
    for (const other of [{ end: 400 }, { k: 1 }, { region: { ...baseline.region, id: "there" } }]) {
      await expect(compareIn(lab, baseline, [fakePlan("x", 0, {}, other)], { out: folder })).rejects.toMatchObject({
        code: "not-comparable",
      });
    }
  });
});
