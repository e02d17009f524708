import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Comparison } from "../../src/experiment/comparison.ts";
import { testFolder } from "./folder.ts";
import { silian, silianJson } from "./silian.ts";

const folder = testFolder();
const shared = ["--scale", "0.001", "--set", "start=2026-01"];
const small = [...shared, "--months", "24"];

/** A year is enough where figures don't matter, and draws fewer charts. */
const year = [...shared, "--months", "12"];

type Found = { readonly folder: string; readonly report: string; readonly comparison: Comparison };

test("compare prints answer and figures, keeps them, and writes a report in both languages; the command it keeps makes every file again, byte for byte", {
  timeout: 180_000,
}, () => {
  const out = join(folder, "once");
  const english = silian(["compare", "baseline", "train", "keep", ...small, "--pairs", "2", "--csv", "--out", out]);
  expect(english.code).toBe(0);
  expect(english.err).toMatch(/^Pairs done 0\/2$/m);
  expect(english.err).toMatch(/^Pairs done 2\/2$/m);
  expect(english.out).not.toContain("Pairs done");
  expect(english.out).toMatch(/Unemployment rate +Policies as they are +\d+\.\d%/);
  const report = /^Report: (.+)$/m.exec(english.out)?.[1] ?? "";
  const first = dirname(report);
  expect([basename(report), first.startsWith(out)]).toEqual(["report-en.html", true]);
  for (const lang of ["zh", "en"]) expect(readFileSync(join(first, `report-${lang}.html`), "utf8")).toContain("<svg");

  const { command } = JSON.parse(readFileSync(join(first, "manifest.json"), "utf8"));
  const [, ...words] = (command as string).split(" ");
  const again = silianJson<Found>([...words, "--out", join(folder, "again"), "--csv"]);
  expect(again.comparison).toMatchObject({ baseline: "baseline", pairs: 2, failed: 0 });
  expect(again.report).toBe(join(again.folder, "report-en.html"));
  const filesIn = (at: string) =>
    readdirSync(at, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(at, join(entry.parentPath, entry.name)))
      .sort();
  const names = filesIn(first);
  expect(filesIn(again.folder)).toEqual(names);
  expect(names.length).toBeGreaterThan(20);
  const differ = names.filter(
    (name) => !readFileSync(join(first, name)).equals(readFileSync(join(again.folder, name))),
  );
  // What is told of the machine and the clock stands in one file alone; the journal holds the runs in the order they ended.
  expect(differ.filter((name) => !["run-info.json", "runs.journal"].includes(name))).toEqual([]);
  const [kept, made] = [first, again.folder].map((at) => statSync(join(at, "runs.journal")).size);
  expect(made).toBe(kept);
});

test("--until says the width reached", () => {
  const until = ["--pairs", "2", "--until", "unemployment ±50"];
  const { code, err } = silian(["compare", "baseline", "train", ...small, ...until, "--out", folder]);
  expect([code, /After 15 pairs .*reaches ±.* \(95%, looks and skewness allowed for\)/.test(err)]).toEqual([0, true]);
});

test("a mistake in a comparison ends with 2 and writes nothing", () => {
  const out = join(folder, "nothing");
  for (const args of [
    ["compare", "baseline", "trian"],
    ["compare", "baseline"],
    ["compare", "baseline", "train", "--pairs", "1"],
    ["compare", "baseline", "train", "--until", "soon"],
  ]) {
    const { code, out: printed } = silian([...args, "--out", out]);
    expect([args, code, printed]).toEqual([args, 2, ""]);
  }
  expect(existsSync(out)).toBe(false);
});

test("Ctrl-C ends with 130, keeps what is done, and the same command goes on from there", async () => {
  const cli = fileURLToPath(new URL("../../dist/cli.mjs", import.meta.url));
  const command = ["compare", "baseline", "train", ...year, "--pairs", "6", "--out", join(folder, "stopped")];
  const env = { ...process.env, LC_ALL: "en" };
  const child = spawn(process.execPath, [cli, ...command, "--workers", "1"], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let err = "";
  let stopped = false;
  const code = await new Promise<number | null>((resolve) => {
    child.stderr.on("data", (text: Buffer) => {
      err += text;
      if (stopped || !/Pairs done [1-9]/.test(err)) return;
      stopped = child.kill("SIGINT");
    });
    child.on("close", resolve);
  });
  expect(code).toBe(130);
  expect(err).toContain("Interrupted");
  const next = silian(command);
  expect(next.code).toBe(0);
  expect(next.err).not.toContain("Pairs done 0/6");
});

test("start compares what ships and says seconds, report and answer", () => {
  const args = ["start", ...year, "--out", folder];
  const { code, out, err } = silian([...args, "--lang", "zh"]);
  expect([code, /^已完成的配对 8\/8$/m.test(err)]).toEqual([0, true]);
  expect(out).toMatch(/^测算用时 \d+\.\d 秒\n报告用时 \d+\.\d 秒\n报告：.*report-zh\.html\n\n.*方案.*。/);
});
