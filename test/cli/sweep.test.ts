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
uncertainties: { market.taste: {}, skills.relativeLoss: {} }
levers: { order-training.seat: {} }
relationships: { closure: {} }
outcomes: [unemployment, order-seats]
design: { kind: list, rows: [{}, { market.taste: 0.3, skills.relativeLoss: 0.5, order-training.seat: 9000元, closure: fixed-jobs }] }
run: { years: 1, k: 1000, start: 2026-01, memory: 500 }
`,
);

test("--dry-run says how many runs, how long and how large, and writes nothing", () => {
  const out = join(folder, "nothing");
  const { code, out: said } = silian(["sweep", file, "--dry-run", "--workers", "2", "--out", out]);
  expect(code).toBe(0);
  expect(said).toMatch(
    /2 rows × 1 replicate × 1 scenario = 2 runs\nabout \d+ spin-ups, .* on 2 workers \(roughly, .*\), .*kB on disk/,
  );
  const all = silianJson<{ runs: number; bytes: number }>(["sweep", file, "--dry-run", "--keep", "all"]);
  expect([all.runs, all.bytes > 20_000]).toEqual([2, true]);
  expect(existsSync(out)).toBe(false);
});

test("a sweep makes its tables, and a run made by itself is the same run", { timeout: 180_000 }, async () => {
  const swept = silianJson<Swept>(["sweep", file, "--shard", "1/1", "--out", join(folder, "whole")]);
  const tables = join(folder, "tables");
  expect(silian(["collect", swept.folder, "--tables", tables]).out).toContain("2 of 2 runs");
  expect(readFileSync(join(tables, "read.do"), "utf8")).toContain("rename v6 market_taste");
  const inputs = await parquetReadObjects({ file: await asyncBufferFromFile(join(tables, "inputs.parquet")) });
  const values = [
    "market.taste=0.3",
    "skills.relativeLoss=0.5",
    "order-training.seat=9000",
    "closure=fixed-jobs",
    "start=2026-01",
  ];
  const args = ["run", "train", "--seed", "1/1", "--months", "12", "--scale", "0.001", "--out", folder];
  const single = silianJson<{ id: string; fingerprint: string }>([
    ...args,
    ...values.flatMap((each) => ["--set", each]),
  ]);
  expect([inputs[1]?.run, inputs[1]?.fingerprint]).toEqual([single.id, single.fingerprint]);
});

test("a run that needs more memory than allowed costs its row and ends with 1", () => {
  const small = join(folder, "small.yaml");
  writeFileSync(
    small,
    readFileSync(file, "utf8").replace("k: 1000, start: 2026-01, memory: 500", "k: 20, start: 2026-01, memory: 16"),
  );
  const { code, err } = silian(["sweep", small, "--out", folder]);
  expect([code, /2 runs failed/.test(err), /run train --seed 1\/1/.test(err)]).toEqual([1, true, true]);
  expect(err.match(/Raise memory \(内存, now 16 MB\) under run \(测算\)/gu)).toHaveLength(1);
  expect(err).not.toContain("已停止");
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
