import { type ChildProcess, spawn } from "node:child_process";
import { createHash, randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Laboratory } from "../../src/experiment/laboratory.ts";
import { collectFrom } from "../../src/experiment/sweep/collect.ts";
import { sweepFolder, sweepIn } from "../../src/experiment/sweep/sweep.ts";
import type { Experiment } from "../../src/scenario/experiment/experiment.ts";
import { buildLaboratory } from "../experiment/fake-build.ts";
import { fakeExperiment } from "../experiment/sweep/fake-experiment.ts";
import { type Check, thorough } from "./check.ts";

const entry = join(fileURLToPath(new URL("..", import.meta.url)), "test", "experiment", "fake-worker.ts");
const kills = thorough ? 20 : 3;

/** Enough runs, a few milliseconds each, for every kill to come before the end. */
function experiment(): Experiment {
  const base = fakeExperiment({ replicates: 8 * kills });
  const scenarios = base.scenarios.map((plan) => ({ ...plan, parameters: { ...plan.parameters, "fake.busy": 10 } }));
  return { ...base, scenarios };
}

/** What the process under test does: sweeps, and prints the number of runs it has made and how many are left as it goes. */
export async function sweeping(lab: Laboratory, out: string): Promise<void> {
  const worker = new URL(String(lab.worker));
  await sweepIn({ ...lab, worker }, experiment(), {
    out,
    workers: 2,
    onProgress: ({ made, done, total }) => console.log(`${made} ${total - done}`),
  });
}

function start(lab: Laboratory, out: string): ChildProcess {
  const call = `sweep.sweeping(${JSON.stringify(lab)}, ${JSON.stringify(out)})`;
  const code = `import(${JSON.stringify(import.meta.url)}).then((sweep) => ${call})`;
  return spawn(process.execPath, ["--input-type=module", "--eval", code], { stdio: ["ignore", "pipe", "inherit"] });
}

/** When a process is killed: so many milliseconds after its first run, or after its last, while tables are made. */
type Kill = { readonly after: "first" | "last"; readonly milliseconds: number };

/** Sweeps in a process of its own, killed at some moment if asked, and returns how many runs it said it made. */
async function session(lab: Laboratory, out: string, kill?: Kill): Promise<number> {
  const child = start(lab, out);
  const ended = once(child, "exit");
  let made = 0;
  let due = false;
  if (child.stdout) {
    for await (const line of createInterface(child.stdout)) {
      const [runs = 0, left = 0] = line.split(" ").map(Number);
      made = runs;
      if (due || kill === undefined || (kill.after === "first" ? made === 0 : left > 0)) continue;
      due = true;
      setTimeout(() => child.kill("SIGKILL"), kill.milliseconds).unref();
    }
  }
  await ended;
  return made;
}

function hashes(folder: string): Map<string, string> {
  const hash = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
  return new Map(readdirSync(folder).map((name) => [name, hash(name)]));
}

/** Killing a sweep loses at most the runs at hand, and changes no byte of its tables. */
export const check: Check = {
  id: "sweep",
  claim: {
    zh: "批量测算在任意时刻被强行终止，再运行同一命令：不重复已完成的测算，汇总表逐字节相同",
    en: "A sweep killed at random moments and run again repeats no finished run and collects to the same bytes",
  },
  faults: {
    "no-journal": { zh: "每次终止后丢失记录", en: "The journal is lost after each kill" },
    "lost-run": { zh: "汇总前丢失一条记录", en: "A record is lost before the tables are made" },
  },
  quickFaults: true,
  async run(fault) {
    const folder = mkdtempSync(join(tmpdir(), "silian-sweep-"));
    try {
      const lab = await buildLaboratory(folder, entry);
      const [killed, whole] = ["killed", "whole"].map((name) => join(folder, name)) as [string, string];
      const [kept, other] = [killed, whole].map((out) => sweepFolder(lab, experiment(), { out })) as [string, string];
      const made: number[] = [];
      const moments = Array.from({ length: kills }, () => randomInt(5, 250));
      for (const milliseconds of moments) {
        made.push(await session(lab, killed, { after: "first", milliseconds }));
        if (fault === "no-journal") rmSync(join(kept, "runs.journal"), { force: true });
      }
      // the tables are made once all runs are, and half made again and again
      const late = Array.from({ length: Math.ceil(kills / 4) }, () => randomInt(0, 100));
      for (const milliseconds of late) made.push(await session(lab, killed, { after: "last", milliseconds }));
      made.push(await session(lab, killed));
      await session(lab, whole);
      if (fault === "lost-run") {
        truncateSync(join(kept, "runs.journal"), readFileSync(join(kept, "runs.journal")).length - 1);
        await collectFrom([kept]);
      }
      const [after, before] = [hashes(join(kept, "tables")), hashes(join(other, "tables"))];
      const different = [...before].filter(([name, hash]) => after.get(name) !== hash).map(([name]) => name);
      const wanted = 16 * experiment().replicates;
      const total = made.reduce((sum, runs) => sum + runs, 0);
      return {
        ok: total <= wanted && made.slice(0, kills).every((runs) => runs > 0) && different.length === 0,
        lines: [
          `killed ${moments.join(", ")} ms after the first run of a session, ${late.join(", ")} ms after the last; runs made: ${made.join(" + ")} = ${total}, ${wanted} needed`,
          `${before.size} tables and programs, ${different.length} different from a sweep never killed${different.map((name) => ` ${name}`).join("")}`,
        ],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
