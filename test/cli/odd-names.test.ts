import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { beforeAll, expect, test } from "vitest";
import { testFolder } from "./folder.ts";
import { silian } from "./silian.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cwd = join(testFolder(), "我的 资料");
const own = "方案 集（新）";
const [现行, 方案, 实验] = ["现行（1）.yaml", "我的 方案(1).yaml", "a b [2].yaml"].map((name) => join(own, name));
const read = (...path: string[]) => readFileSync(join(cwd, ...path), "utf8");
const only = (...path: string[]) => join(...path, readdirSync(join(cwd, ...path))[0]);

/** Pastes a command line into a POSIX shell that knows the program by the name it has in files. */
function paste(line: string) {
  const known = `silian() { "${process.execPath}" "${join(root, "dist", "cli.mjs")}" "$@"; }`;
  const env = { ...process.env, LC_ALL: "en_US.UTF-8" };
  return spawnSync("sh", ["-c", `${known}\n${line}`], { cwd, env, encoding: "utf8" });
}

beforeAll(() => {
  mkdirSync(join(cwd, own), { recursive: true });
  cpSync(join(root, "scenarios", "regions"), join(cwd, own, "regions"), { recursive: true });
  cpSync(join(root, "scenarios", "baseline.yaml"), join(cwd, 现行));
  const train = readFileSync(join(root, "scenarios", "train.yaml"), "utf8");
  writeFileSync(join(cwd, 方案), train.replace("extends: baseline", "extends: 现行（1）"));
  writeFileSync(
    join(cwd, 实验),
    `name: 敏感性
scenarios: [现行（1）, 我的 方案(1)]
levers: { order-training.seat: [4000元, 9000元] }
outcomes: [unemployment]
design: { kind: grid }
run: { years: 1, k: 1000, start: 2026-01, workers: 1 }
`,
  );
});

test("what a shard prints and tells of runs that lack can be pasted, and the sweep's command ends it", {
  timeout: 180_000,
}, async () => {
  const shard = silian(["sweep", 实验, "--shard", "1/2"], { cwd });
  expect([shard.code, shard.err.includes("Error")]).toEqual([0, false]);
  const collect = /^Once all are: (node .*) …$/mu.exec(shard.out)?.[1] ?? "";
  expect(paste(collect).stdout).toContain("2 of 4 runs, 0 failed, 2 not made");
  const tables = join(only("outputs", "sweep", "a b [2]"), "tables");
  const file = await asyncBufferFromFile(join(cwd, tables, "failures.parquet"));
  const [missing] = await parquetReadObjects({ file });
  expect(missing?.command).toMatch(/^silian run ".*\.yaml" --seed 1\/1 /u);
  expect(paste(missing?.command).status).toBe(0);
  expect(existsSync(join(cwd, "outputs", missing?.scenario, missing?.run))).toBe(true);
  const again = JSON.parse(read(tables, "manifest.json")).command;
  expect(again).toBe(`silian sweep "${实验}"`);
  expect(paste(again).stdout).toContain("4 of 4 runs\n");
  expect(new Set(read(tables, "wide.csv").match(/,[^,]*\(1\),|,[^,]*（1）,/gu))).toEqual(
    new Set([",现行（1）,", ",我的 方案(1),"]),
  );
});

test("a run's command repeats it with all that was set", { timeout: 180_000 }, () => {
  const set = ["--set", "起始=2026年1月", "--set", "market.taste=0.3", "--set", "order-training.seat=9000元"];
  const first = silian(["run", 方案, "--scale", "0.001", "--months", "2", "--seed", "-1 x!", ...set], { cwd });
  expect(first.err).toBe("");
  const folder = /^results: (.*)$/mu.exec(first.out)?.[1] ?? "";
  const { command } = JSON.parse(read(folder, "manifest.json"));
  expect(paste(command).stdout).toContain(`made before, not repeated: ${folder}`);
});

test("a comparison keeps its files' names as they are", { timeout: 180_000 }, () => {
  const args = ["--pairs", "2", "--scale", "0.001", "--months", "14", "--set", "start=2026-01", "--workers", "1"];
  const { code, out } = silian(["compare", 现行, 方案, ...args], { cwd });
  expect([code, out.includes("report-en.html")]).toEqual([0, true]);
  const folder = only("outputs", "compare");
  expect(JSON.parse(read(folder, "manifest.json")).command).toContain(`silian compare "${现行}" "${方案}" `);
  expect(read(folder, "summary.csv")).toMatch(/^我的 方案\(1\),/mu);
  expect((read(folder, "read.do").match(/"/gu) ?? []).length % 2).toBe(0);
});
