import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import type { Swept } from "../../src/experiment/sweep/sweep.ts";
import { testFolder } from "./folder.ts";
import { silian, silianJson } from "./silian.ts";

const folder = testFolder();
const file = join(folder, "tiny.yaml");
writeFileSync(
  file,
  `name: Tiny
scenarios: [train]
uncertainties: { market.taste: [0.3] }
levers: { order-training.seat: [9000元] }
relationships: { closure: [fixed-jobs] }
outcomes: [unemployment, order-seats]
design: { kind: one-at-a-time }
run: { years: 1, k: 1000, start: 2026-01, memory: 500 }
`,
);

test("--dry-run says how many runs, how long and how large, and writes nothing", () => {
  const out = join(folder, "nothing");
  const { code, out: said } = silian(["sweep", file, "--dry-run", "--workers", "2", "--out", out]);
  expect(code).toBe(0);
  expect(said).toMatch(
    /4 rows × 1 replicates × 1 scenarios = 4 runs; about \d+ spin-ups\nabout .* on 2 workers, about .*kB on disk/,
  );
  const all = silianJson<{ runs: number; bytes: number }>(["sweep", file, "--dry-run", "--keep", "all"]);
  const few = silianJson<{ runs: number; bytes: number }>(["sweep", file, "--dry-run"]);
  expect([all.runs, all.bytes > 10 * few.bytes]).toEqual([4, true]);
  expect(existsSync(out)).toBe(false);
});

test("a sweep makes its tables, its shards collect to the same ones, and a run made by itself is the same run", async () => {
  const swept = silianJson<Swept>(["sweep", file, "--out", join(folder, "whole")]);
  expect(swept.collected).toMatchObject({ runs: 4, done: 4 });
  const shards = ["1/2", "2/2"].map(
    (shard) => silianJson<Swept>(["sweep", file, "--shard", shard, "--out", join(folder, "shards")]).folder,
  );
  expect(shards[0]).toBe(shards[1]);
  const tables = join(folder, "tables");
  expect(silian(["collect", shards[0] as string, "--tables", tables]).out).toContain("4 of 4 runs");
  for (const name of ["outcomes.parquet", "wide.csv", "inputs.csv", "manifest.json", "read.do"])
    expect(readFileSync(join(tables, name))).toEqual(readFileSync(join(swept.folder, "tables", name)));
  const inputs = await parquetReadObjects({ file: await asyncBufferFromFile(join(tables, "inputs.parquet")) });
  for (const row of ["f0.0", "f1.0", "f2.0"]) {
    const set = { "f0.0": "market.taste=0.3", "f1.0": "order-training.seat=9000", "f2.0": "closure=fixed-jobs" }[
      row
    ] as string;
    const args = [
      "run",
      "train",
      "--seed",
      "1/1",
      "--months",
      "12",
      "--scale",
      "0.001",
      "--set",
      "start=2026-01",
      "--set",
      set,
    ];
    const single = silianJson<{ id: string; fingerprint: string }>([...args, "--out", folder]);
    const found = inputs.find((each) => each.row === row);
    expect([found?.run, found?.fingerprint]).toEqual([single.id, single.fingerprint]);
  }
});

test("a run that needs more memory than allowed costs its row and ends with 1", () => {
  const small = join(folder, "small.yaml");
  writeFileSync(
    small,
    readFileSync(file, "utf8").replace("k: 1000, start: 2026-01, memory: 500", "k: 20, start: 2026-01, memory: 16"),
  );
  const { code, err } = silian(["sweep", small, "--out", folder]);
  expect([code, /4 runs failed/.test(err), /silian run train --seed 1\/1/.test(err)]).toEqual([1, true, true]);
});

test("a mistake ends with 2 and writes nothing", () => {
  const out = join(folder, "none");
  for (const args of [
    ["sweep", "first-lok"],
    ["sweep", file, "--shard", "4/3"],
    ["sweep", file, "--keep", "everything"],
    ["collect", folder],
  ]) {
    const { code, err } = silian([...args, ...(args[0] === "sweep" ? ["--out", out] : [])]);
    expect([args, code, err.includes("Error:")]).toEqual([args, 2, true]);
  }
  expect(existsSync(out)).toBe(false);
});
