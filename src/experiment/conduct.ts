import { availableParallelism } from "node:os";
import type { Text } from "../kernel/text.ts";
import type { Failure } from "./comparison.ts";
import type { Journal } from "./journal.ts";
import type { Laboratory } from "./laboratory.ts";
import { limitsOf, SILENCE } from "./limits.ts";
import { runTasks } from "./pool.ts";
import { cellsOf, commandOf, missingTasks, type Study } from "./study.ts";
import { throwTrouble } from "./trouble.ts";

/** How far a study is: pairs done of all; runs made and failed, seconds passed and left, all of this session. */
export type Progress = {
  readonly done: number;
  readonly total: number;
  readonly runs: number;
  readonly failed: number;
  readonly seconds: number;
  /** NaN before the first run. */ readonly secondsLeft: number;
  /** Which part of the work it is about, where it isn't the pairs themselves. */ readonly part?: Text;
};

/** How runs are made; nothing here changes a figure. */
export type Conduct = {
  /** Worker threads; all cores unless said. */ readonly workers?: number | undefined;
  /** Seconds after which a worker that says nothing is stopped; 1,800 unless said. */ readonly silence?:
    | number
    | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Pairs that may fail one after another before the rest are given up. */
const patience = 10;

/** Makes the runs of a study that its journal lacks and returns those that failed, by pair; a Fault where all did. */
export async function conduct(lab: Laboratory, study: Study, journal: Journal, options: Conduct): Promise<Failure[]> {
  const cells = cellsOf(lab, study);
  const idOf = new Map(cells.map(({ id, arm, task }) => [`${task.pair} ${arm}`, id]));
  const tasks = missingTasks(cells, journal);
  const left = new Map(tasks.map(({ pair, arms }) => [pair, arms.length]));
  const wanted = tasks.reduce((sum, { arms }) => sum + arms.length, 0);
  const failures: Failure[] = [];
  const began = performance.now();
  let runs = 0;
  let inRow = 0;
  const tell = () => {
    const seconds = (performance.now() - began) / 1000;
    const over = runs + failures.length;
    const done = study.pairs - left.size;
    const secondsLeft = over === 0 ? Number.NaN : (seconds / over) * (wanted - over);
    options.onProgress?.({ done, total: study.pairs, runs, failed: failures.length, seconds, secondsLeft });
  };
  tell();
  await runTasks({
    worker: lab.worker,
    plans: study.plans,
    tasks,
    workers: Math.max(1, options.workers ?? availableParallelism()),
    silence: options.silence ?? SILENCE,
    limits: limitsOf(options.silence ?? SILENCE),
    signal: options.signal,
    onRun({ pair }, arm, bytes) {
      journal.append(idOf.get(`${pair} ${arm}`) ?? "", bytes);
      runs++;
      inRow = 0;
      const rest = (left.get(pair) ?? 1) - 1;
      if (rest === 0) left.delete(pair);
      else left.set(pair, rest);
      tell();
    },
    onFailure(task, arm, trouble) {
      const command = commandOf(study, arm, task);
      const { message, text } = trouble;
      failures.push({ scenario: study.plans[arm].id, pair: task.pair + 1, message, command, ...(text && { text }) });
      const hopeless = ++inRow >= patience * study.plans.length || failures.length === cells.length;
      if (hopeless) throwTrouble(trouble, command);
      tell();
    },
  });
  return failures.sort((a, b) => a.pair - b.pair || (a.scenario < b.scenario ? -1 : 1));
}
