import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { compare, folderOf } from "../../src/experiment/main.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import type { Check } from "./check.ts";

const pairs = 6;
const root = fileURLToPath(new URL("..", import.meta.url));

function plans() {
  const small = { k: 1000, start: "2024-01", end: "2029-01" };
  return ["baseline", "train"].map((id) => loadScenario(join(root, "scenarios", `${id}.yaml`), small));
}

/** What the process under test does: compares, and prints the number of runs it has made after each. */
export async function comparing(out: string): Promise<void> {
  const [baseline, train] = plans();
  await compare(baseline, [train], { pairs, out, workers: 2, onProgress: ({ runs }) => console.log(String(runs)) });
}

function start(out: string): ChildProcess {
  const code = `import(${JSON.stringify(import.meta.url)}).then((crash) => crash.comparing(${JSON.stringify(out)}))`;
  return spawn(process.execPath, ["--input-type=module", "--eval", code], { stdio: ["ignore", "pipe", "inherit"] });
}

/** Compares in a process of its own, killed once it has made so many runs, and returns how many it made. */
async function session(out: string, killAfter: number): Promise<number> {
  const child = start(out);
  const ended = once(child, "exit");
  let made = 0;
  if (child.stdout) {
    for await (const line of createInterface(child.stdout)) {
      made = Number(line);
      if (made >= killAfter) child.kill("SIGKILL");
    }
  }
  await ended;
  return made;
}

function filesOf(out: string): Map<string, string> {
  const [baseline, train] = plans();
  const folder = folderOf(baseline, [train], { out });
  const names = readdirSync(folder).filter((name) => name !== "run-info.json" && name !== "runs.journal");
  return new Map(
    names.sort().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}

/** Killing a comparison loses at most the run at hand. */
export const check: Check = {
  id: "crash",
  claim: {
    zh: "比较中途被强行终止三次，再运行同一命令：不重复已完成的配对，报告数据完全相同",
    en: "A comparison killed three times and then run again repeats no finished pair and ends in the same report",
  },
  faults: { "no-journal": { zh: "每次终止后丢失记录", en: "The journal is lost after each kill" } },
  async run(fault) {
    const folder = mkdtempSync(join(tmpdir(), "silian-crash-"));
    try {
      const [killed, whole] = ["killed", "whole"].map((name) => join(folder, name));
      const wanted = pairs * 3;
      const made: number[] = [];
      for (let kill = 0; kill < 3; kill++) {
        made.push(await session(killed, 3 + kill));
        const [baseline, train] = plans();
        if (fault === "no-journal")
          rmSync(join(folderOf(baseline, [train], { out: killed }), "runs.journal"), { force: true });
      }
      made.push(await session(killed, Number.POSITIVE_INFINITY));
      await session(whole, Number.POSITIVE_INFINITY);
      const [after, before] = [filesOf(killed), filesOf(whole)];
      const different = [...before].filter(([name, hash]) => after.get(name) !== hash).map(([name]) => name);
      const total = made.reduce((sum, runs) => sum + runs, 0);
      return {
        ok:
          total <= wanted &&
          made.slice(0, 3).every((runs) => runs > 0) &&
          different.length === 0 &&
          before.size === after.size,
        lines: [
          `runs made: ${made.slice(0, 3).join(" + ")} before the kills, ${made[3]} after; ${total} in all, ${wanted} needed`,
          `${before.size} files, ${different.length} different from a comparison never killed${different.map((name) => ` ${name}`).join("")}`,
        ],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
