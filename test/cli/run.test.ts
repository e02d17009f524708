import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "./folder.ts";
import { silian, silianJson } from "./silian.ts";

const folder = testFolder();
const small = ["--scale", "0.001", "--months", "24", "--set", "start=2026-01"];

type Found = {
  readonly id: string;
  readonly folder: string;
  readonly reused: boolean;
  readonly fingerprint: string;
  readonly headlines: readonly { readonly id: string; readonly values: Readonly<Record<string, number | null>> }[];
};

test("a run prints its headline figures, keeps its tables, and is reused the second time", () => {
  const out = join(folder, "reused");
  const first = silianJson<Found>(["run", "baseline", ...small, "--out", out]);
  expect(first.reused).toBe(false);
  expect(first.folder).toBe(join(out, "baseline", first.id));
  expect(readdirSync(first.folder)).toEqual(expect.arrayContaining(["manifest.json", "inputs.json"]));
  expect(JSON.parse(readFileSync(join(first.folder, "manifest.json"), "utf8"))).toMatchObject({
    id: first.id,
    fingerprint: first.fingerprint,
  });
  const unemployment = first.headlines.find(({ id }) => id === "unemployment");
  expect(Object.keys(unemployment?.values ?? {})).toEqual(["2027-12", "2028-12"]);
  const again = silian(["run", "baseline", ...small, "--out", out, "--lang", "zh"]);
  expect(again.code).toBe(0);
  expect(again.out).toMatch(/失业率 +\d+\.\d%/);
  expect(again.out).toContain("已有结果，未重算");
  expect(again.out).toContain(first.fingerprint);
});

test("the seed and what --set changes make another run; the same ones make the same, with tables that a spreadsheet opens in Chinese", () => {
  const runOf = (...args: string[]) => silianJson<Found>(["run", "baseline", ...small, "--out", folder, ...args]);
  const [one, other, changed] = [
    runOf("--seed", "a"),
    runOf("--seed", "b"),
    runOf("--seed", "a", "--set", "market.taste=0.3"),
  ];
  expect(new Set([one.fingerprint, other.fingerprint, changed.fingerprint]).size).toBe(3);
  const again = runOf("--seed", "a", "--out", join(folder, "elsewhere"), "--csv");
  expect(again.fingerprint).toBe(one.fingerprint);
  const csv = readdirSync(again.folder).filter((name) => name.endsWith(".csv"));
  expect(csv.length).toBeGreaterThan(0);
  for (const name of csv)
    expect(readFileSync(join(again.folder, name)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

const wrong: readonly (readonly [string, readonly string[], string, string])[] = [
  ["an unknown scenario", ["run", "trian"], "unknown-scenario", "train"],
  ["a parameter that isn't", ["run", "baseline", "--set", "market.tast=1"], "unknown-name", "market.taste"],
  ["a value out of range", ["run", "baseline", "--set", "market.taste=7"], "out-of-range", ""],
  ["a setting without a value", ["run", "baseline", "--set", "closure"], "bad-option", ""],
  ["a scale that isn't 1 over a whole number", ["run", "baseline", "--scale", "0.3"], "bad-option", ""],
  ["a closure that isn't", ["run", "baseline", "--closure", "elastik"], "bad-option", "elastic"],
  ["too many months", ["run", "baseline", "--months", "601"], "bad-option", ""],
];

test.each(wrong)("%s ends with 2 and writes nothing", (_, args, code, nearest) => {
  const out = join(folder, "nothing");
  const { code: exit, out: printed, err } = silian([...args, "--out", out]);
  expect([exit, printed]).toEqual([2, ""]);
  expect(err).toContain(`Code: ${code}`);
  if (nearest) expect(err).toContain(`Did you mean: ${nearest}`);
  expect(existsSync(out)).toBe(false);
});
