import { join } from "node:path";
import { fault } from "../kernel/fault.ts";
import type { Plan } from "../world/plan.ts";
import { decodeRun } from "./block.ts";
import { checkPositive, checkSeed } from "./checks.ts";
import type { RunResult } from "./engine.ts";
import { makeFolder, readIfThere } from "./files.ts";
import { runId } from "./identity.ts";
import { Journal } from "./journal.ts";
import { keep } from "./keep.ts";
import type { Laboratory } from "./laboratory.ts";
import { limitsOf, SILENCE } from "./limits.ts";
import { lock } from "./lock.ts";
import { writeRunInfo } from "./manifest.ts";
import { runTasks } from "./pool.ts";
import { commandOf } from "./study.ts";
import { throwTrouble } from "./trouble.ts";

/** What a single run takes besides its plan and seed. */
export type RunOptions = {
  readonly out?: string | undefined;
  readonly csv?: boolean | undefined;
  readonly silence?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** A run with the folder that holds it; `reused` where it had been made before. */
export type Run = {
  readonly id: string;
  readonly folder: string;
  readonly reused: boolean;
  readonly result: RunResult;
};

/** Runs a plan once in a worker and keeps the result in `out`/scenario/run id; a run already there is read, not repeated. */
export async function runIn(lab: Laboratory, plan: Plan, seed: string, options: RunOptions = {}): Promise<Run> {
  const began = new Date();
  checkSeed(seed);
  checkPositive("silence", options.silence);
  const id = runId(lab.engine, plan, seed);
  const folder = join(options.out ?? "outputs", plan.id, id);
  makeFolder(folder);
  const unlock = lock(join(folder, "lock"));
  try {
    const journal = new Journal(join(folder, "run.journal"));
    try {
      const reused = journal.has(id);
      const task = { pair: 0, seed, parameters: {}, arms: [0] };
      const command = commandOf({ plans: [plan] }, 0, task);
      await runTasks({
        worker: lab.worker,
        plans: [plan],
        tasks: reused ? [] : [task],
        workers: 1,
        silence: options.silence ?? SILENCE,
        limits: limitsOf(options.silence ?? SILENCE),
        signal: options.signal,
        onRun: (_task, _arm, bytes) => journal.append(id, bytes),
        onFailure: (_task, _arm, trouble) => throwTrouble(trouble, command),
      });
      const bytes = journal.read(id);
      if (bytes === undefined) fault("no-result", { zh: "测算没有结果", en: "The run left no result" }, {}, 1);
      const result = decodeRun(bytes);
      const complete = reused && readIfThere(join(folder, "manifest.json")) !== undefined;
      if (!complete || options.csv) {
        const named = { run: id, scenario: plan.id, replicate: 1, parameters: {}, result };
        const about = { id, seed, seeds: seed, fingerprint: result.fingerprint, command, plans: [plan] };
        await keep(lab, folder, about, () => [named], [], options.csv ?? false);
      }
      if (!reused) await writeRunInfo(folder, began, 1);
      return { id, folder, reused, result };
    } finally {
      journal.close();
    }
  } finally {
    unlock();
  }
}
