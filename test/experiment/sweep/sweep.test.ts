import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import { runId } from "../../../src/experiment/identity.ts";
import type { Laboratory } from "../../../src/experiment/laboratory.ts";
import { collectFrom } from "../../../src/experiment/sweep/collect.ts";
import type { SweepProgress } from "../../../src/experiment/sweep/make.ts";
import { type SweepOptions, type Swept, sweepFolder, sweepIn } from "../../../src/experiment/sweep/sweep.ts";
import type { Experiment } from "../../../src/scenario/experiment/experiment.ts";
import { fakeLaboratory, fakePlan, temporaryFolder } from "../fake-laboratory.ts";
import { disturbed, fakeExperiment, hashesOf, parameter } from "./fake-experiment.ts";

const folder = temporaryFolder();
let lab: Laboratory;
let whole: Record<string, string>;
let wholeTables: string;
beforeAll(async () => {
  lab = await fakeLaboratory(folder);
  wholeTables = (await made({ out: join(folder, "whole"), workers: 1, csv: true })).collected?.folder ?? "";
  whole = hashesOf(wholeTables);
});

let last: SweepProgress;
let outs = 0;
const fresh = () => join(folder, `out${outs++}`);
const made = (options: SweepOptions = {}, experiment: Experiment = fakeExperiment()): Promise<Swept> =>
  sweepIn(lab, experiment, { out: fresh(), workers: 2, onProgress: (progress) => (last = progress), ...options });

const rowsIn = async (tables: string, name: string) =>
  parquetReadObjects({ file: await asyncBufferFromFile(join(tables, `${name}.parquet`)) });

describe("a sweep", () => {
  it("makes every row in every scenario under every seed, and names each run as a single run is named", async () => {
    const { collected, failures } = await made();
    expect([collected?.runs, collected?.done, failures]).toEqual([32, 32, []]);
    expect(last).toMatchObject({ done: 32, failed: 0, total: 32, made: 32, secondsLeft: 0 });
    const inputs = await rowsIn(collected?.folder ?? "", "inputs");
    expect(inputs).toHaveLength(32);
    expect(inputs[0]).toMatchObject({
      row: "g0.0.0",
      scenario: "baseline",
      seed: "1/1",
      fake_response: 0.5,
      grant_amount: 0,
    });
    const policies = { grant: [{ from: 324, to: null, where: {}, parameters: { amount: 500 } }] };
    const plan = fakePlan("baseline", 0, { "fake.response": 0.5, "fake.fixed": 1 }, { policies });
    const found = inputs.find(
      ({ row, scenario, replicate }) => `${row} ${scenario} ${replicate}` === "g0.0.1 baseline 2",
    );
    expect(found?.run).toBe(runId("fake", plan, "1/2"));
    const wide = await rowsIn(collected?.folder ?? "", "wide");
    expect(wide).toHaveLength(320);
    const gain = (grant: number, response: number) => {
      const of = wide.filter((row) => row.grant_amount === grant && row.fake_response === response);
      return of.reduce((sum, { stay_1y }) => sum + stay_1y, 0) / of.length;
    };
    expect(gain(500, 1.5) - gain(0, 1.5)).toBeCloseTo(0.075, 9);
    expect(wide.find(({ grant_amount }) => grant_amount === 500)?.spending_grant).toBe(120_000);
  });

  it("makes tables that say what their columns are, in which version and under which seeds", async () => {
    const file = await asyncBufferFromFile(join(wholeTables, "wide.parquet"));
    const { key_value_metadata: said } = await parquetMetadataAsync(file);
    const about = JSON.parse(said?.find(({ key }) => key === "silian")?.value ?? "");
    expect(about).toMatchObject({ version: "0.0.0", engine: "fake", seeds: "1/1 … 1/2" });
    expect(about.columns.stay_1y).toMatchObject({
      unit: { en: "share" },
      definition: { en: "stay-1y. Mean of the year's figures." },
    });
    const text = readFileSync(join(wholeTables, "dictionary.csv"), "utf8");
    expect(text.startsWith("\uFEFFname,kind,id,label_zh")).toBe(true);
    expect(text).toContain("grant_amount,input,grant.amount,grant: amount,grant: amount,元,yuan");
  });

  it("collects to the same bytes on any number of workers, in any order of finishing", async () => {
    const busy = fakeExperiment({ scenarios: fakeExperiment().scenarios });
    const { collected } = await made({ workers: 5, csv: true }, busy);
    expect(hashesOf(collected?.folder ?? "")).toEqual(whole);
  });

  it("collects from shards, made in any order, to the bytes of the whole", async () => {
    const parts: string[] = [];
    for (const index of [3, 1, 2]) parts.push((await made({ shard: { index, of: 3 } })).folder);
    const tables = join(folder, "from-shards");
    expect(await collectFrom(parts, { tables, csv: true })).toMatchObject({ runs: 32, done: 32 });
    expect(hashesOf(tables)).toEqual(whole);
    const two = join(folder, "two-of-three");
    expect(await collectFrom(parts.slice(1), { tables: two })).toMatchObject({ done: 21, missing: 11 });
  });

  it("repeats no run when it is extended, and none that another row has made", async () => {
    const out = fresh();
    await made({ out });
    const more = fakeExperiment({
      replicates: 3,
      factors: [parameter("fake.response", [0.5, 1.5, 2.5]), ...fakeExperiment().factors.slice(1)],
    });
    const { collected } = await made({ out, csv: true }, more);
    expect([last.made, last.total, collected?.done]).toEqual([72 - 32, 72, 72]);
    const twice = fakeExperiment({
      factors: [parameter("fake.response", [1, 1, 1])],
      design: { kind: "one-at-a-time" },
      replicates: 1,
    });
    const deduped = await made({}, twice);
    expect([last.made, last.total, deduped.collected?.runs]).toEqual([2, 2, 8]);
  });

  it("keeps what it was told to: everything by month and group on demand", async () => {
    const { collected } = await made(
      { keepAll: true },
      fakeExperiment({ replicates: 1, factors: [], design: { kind: "one-at-a-time" } }),
    );
    const rows = await rowsIn(collected?.folder ?? "", "outcomes");
    expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(
      new Set(["stay-1y", "net-jobs", "stayers", "mean-pay", "spending.grant"]),
    );
    expect(rows.filter(({ indicator, place }) => indicator === "net-jobs" && place === "")).toHaveLength(240);
    expect(rows.find(({ place }) => place === "north")).toMatchObject({
      indicator: "net-jobs",
      value: 7,
      month: "2027-12",
      group: "",
    });
  });
});

describe("runs that throw, hang or eat memory", () => {
  it("cost exactly their rows, with a command that repeats each; the others finish", async () => {
    const experiment = fakeExperiment({ ...disturbed([0, 1, 4, 5, 6]), replicates: 1, seconds: 3 });
    const { failures, collected } = await made({}, experiment);
    expect(failures.map(({ scenario, row }) => `${scenario} ${row}`).sort()).toEqual(["bad r1", "bad r2", "bad r3"]);
    expect(collected).toMatchObject({ runs: 10, done: 7, failed: 3, missing: 0 });
    const listed = await rowsIn(collected?.folder ?? "", "failures");
    const said = listed.map(({ message }) => message);
    expect(said[0]).toBe("this run fails");
    expect(said[1]).toMatch(
      /^超过时限3秒.*“时限”（time-limit，现为3秒）.* · .*Raise time-limit \(时限, now 3 s\) under run/u,
    );
    expect(said[2]).toMatch(
      /^超过内存上限40 MB.*“内存”（memory，现为40 MB）.* · .*Raise memory \(内存, now 40 MB\) under run/u,
    );
    expect(listed[0].command).toBe(
      "silian run bad --seed 1/1 --months 120 --scale 0.02 --set start=2015-01 --set fake.fail=1",
    );
  });

  it("stop the sweep where many come one after another, and are on record", async () => {
    const experiment = fakeExperiment({
      ...disturbed([1]),
      scenarios: [fakePlan("bad", 0)],
      replicates: 50,
      patience: 5,
    });
    const out = fresh();
    await expect(made({ out }, experiment)).rejects.toMatchObject({ code: "runs-fail" });
    expect(last.failed).toBeLessThan(20);
    const kept = JSON.parse(readFileSync(join(sweepFolder(lab, experiment, { out }), "failures.json"), "utf8"));
    expect(kept.length).toBeGreaterThanOrEqual(5);
  });

  it("are tried again by the same command", async () => {
    const out = fresh();
    const experiment = fakeExperiment({ ...disturbed([0, 1]), replicates: 1 });
    await made({ out }, experiment);
    await made({ out }, experiment);
    expect([last.done, last.made, last.failed]).toEqual([3, 0, 1]);
  });
});

describe("a sweep that is cut short", () => {
  it("ends at once when interrupted and goes on from there", async () => {
    const out = fresh();
    const controller = new AbortController();
    const running = made(
      { out, workers: 1, signal: controller.signal, onProgress: ({ made }) => made > 0 && controller.abort("enough") },
      slow(),
    );
    await expect(running).rejects.toBe("enough");
    const { collected } = await made({ out, csv: true }, slow());
    expect(last.made).toBeLessThan(32);
    expect(collected?.done).toBe(32);
  });

  it("says so and loses nothing where the disk is full, at whatever byte", async () => {
    for (const room of [0, 10, 40, 5000]) {
      const out = fresh();
      let left = room;
      const write: SweepOptions["write"] = (file, bytes, from, length, at) => {
        if (left === 0) throw Object.assign(new Error("no space"), { code: "ENOSPC" });
        const part = Math.min(left, length);
        left -= part;
        return writeSync(file, bytes, from, part, at);
      };
      await expect(made({ out, write })).rejects.toMatchObject({ code: "disk-full", exit: 1 });
      const { collected } = await made({ out, csv: true });
      expect(hashesOf(collected?.folder ?? "")).toEqual(whole);
      if (room === 5000) expect(last.made).toBeLessThan(32);
    }
  });

  it("makes again only what a damaged record held, and says where the damage is", async () => {
    const out = fresh();
    const { folder: kept } = await made({ out });
    const path = join(kept, "runs.journal");
    const bytes = readFileSync(path);
    bytes.fill(7, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 30);
    writeFileSync(path, bytes);
    const damage: number[] = [];
    const { collected } = await made({ out, csv: true, onDamage: (_path, _at, length) => damage.push(length) });
    expect(hashesOf(collected?.folder ?? "")).toEqual(whole);
    expect(damage.length).toBeGreaterThan(0);
    expect(last.made).toBeGreaterThan(0);
    expect(last.made).toBeLessThan(3);
  });

  it("makes again what a torn tail held", async () => {
    const out = fresh();
    const { folder: kept } = await made({ out });
    const path = join(kept, "runs.journal");
    truncateSync(path, readFileSync(path).length - 5);
    await made({ out });
    expect(last.made).toBe(1);
  });

  it("leaves a file alone that is no journal, and a folder that can't be written", async () => {
    const out = fresh();
    const kept = sweepFolder(lab, fakeExperiment(), { out });
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, "runs.journal"), "the user's own notes, longer than a title");
    await expect(made({ out })).rejects.toMatchObject({ code: "bad-journal", exit: 1 });
    expect(readFileSync(join(kept, "runs.journal"), "utf8")).toContain("own notes");
    const file = join(folder, "a-file");
    appendFileSync(file, "x");
    await expect(made({ out: file })).rejects.toMatchObject({ code: "cannot-write", exit: 2 });
  });

  it("refuses to collect from a folder without a sweep, or from two different ones", async () => {
    await expect(collectFrom([folder])).rejects.toMatchObject({ code: "no-sweep" });
    const [a, b] = [await made(), await made({}, fakeExperiment({ replicates: 1 }))];
    await expect(collectFrom([a.folder, b.folder])).rejects.toMatchObject({ code: "different-sweeps" });
    copyFileSync(join(a.folder, "sweep.json"), join(b.folder, "sweep.json"));
    rmSync(join(a.folder, "runs.journal"));
    expect(await collectFrom([a.folder, b.folder])).toMatchObject({ done: 16, missing: 16 });
  });
});

/** The experiment with runs that take a moment. */
function slow(): Experiment {
  const base = fakeExperiment();
  return {
    ...base,
    scenarios: base.scenarios.map((plan) => ({ ...plan, parameters: { ...plan.parameters, "fake.busy": 20 } })),
  };
}
