import { Worker } from "node:worker_threads";
import type { Plan } from "../world/plan.ts";
import type { Report } from "./task.ts";
import type { Trouble } from "./trouble.ts";

/** Work for one worker: runs by number, made in this order. */
export type Job = { readonly arms: readonly number[] };

/** How a pool works and whom it tells. */
export type PoolOptions<Task extends Job> = {
  /** The bundle that a worker runs. */ readonly worker: URL;
  readonly plans: readonly Plan[];
  /** Taken one by one, as threads become free. */ readonly tasks: Iterable<Task>;
  readonly workers: number;
  /** A worker that says nothing for so many seconds is stopped and its run counted as failed. */ readonly silence: number;
  /** Megabytes of objects that a worker may hold. */ readonly heap?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  onRun(task: Task, arm: number, bytes: Uint8Array): void;
  onFailure(task: Task, arm: number, trouble: Trouble): void;
};

/** Runs all tasks on worker threads, each as soon as a thread is free; ends early with the error that a listener throws, or the signal's reason. */
export async function runTasks<Task extends Job>(options: PoolOptions<Task>): Promise<void> {
  const { signal, heap } = options;
  signal?.throwIfAborted();
  const fresh = options.tasks[Symbol.iterator]();
  const back: Task[] = [];
  const take = (): Task | undefined => back.pop() ?? (fresh.next().value as Task | undefined);
  const hands = new Set<Worker>();
  let stop: (error?: unknown) => void = () => undefined;
  const over = new Promise<void>((resolve, reject) => {
    stop = (error) => (error === undefined ? resolve() : reject(error));
  });
  const onAbort = () => stop(signal?.reason);
  signal?.addEventListener("abort", onAbort);

  const hire = (first: Task) => {
    const worker = new Worker(options.worker, {
      workerData: { plans: options.plans },
      execArgv: [],
      ...(heap !== undefined && { resourceLimits: { maxOldGenerationSizeMb: heap } }),
    });
    hands.add(worker);
    let task: Task | undefined = first;
    let left: number[] = [];
    let clock: NodeJS.Timeout;

    const listen = () => {
      clearTimeout(clock);
      const silent = { message: `no sign of life for ${options.silence} s`, stack: "" };
      clock = setTimeout(() => lose(silent), 1000 * options.silence).unref();
    };
    const next = () => {
      if (task === undefined) return leave();
      left = [...task.arms];
      listen();
      worker.postMessage(task);
    };
    const leave = () => {
      clearTimeout(clock);
      if (!hands.delete(worker)) return;
      worker.removeAllListeners("exit").terminate();
      if (hands.size === 0) stop();
    };
    /** The run at hand is lost with its worker; the task's other runs go to a new one. */
    const lose = (trouble: Trouble) => {
      if (task !== undefined && left.length > 0) {
        const [arm, ...rest] = left;
        if (rest.length > 0) back.push({ ...task, arms: rest });
        attempt(() => task && options.onFailure(task, arm, trouble));
      }
      attempt(() => {
        const more = hands.has(worker) ? take() : undefined;
        if (more !== undefined) hire(more);
      });
      leave();
    };
    const attempt = (tell: () => void) => {
      try {
        tell();
      } catch (error) {
        stop(error);
      }
    };
    worker.on("message", (report: Report) => {
      if (task === undefined || !hands.has(worker)) return;
      const at = task;
      listen();
      if (report.kind === "finished" || report.kind === "failed") left = left.filter((arm) => arm !== report.arm);
      if (report.kind === "finished") attempt(() => options.onRun(at, report.arm, report.bytes));
      if (report.kind === "failed") attempt(() => options.onFailure(at, report.arm, report.trouble));
      if (report.kind === "done")
        attempt(() => {
          task = take();
          next();
        });
    });
    worker.on("error", (error) => lose({ message: error.message, stack: error.stack ?? "" }));
    worker.on("exit", (code) => lose({ message: `the worker ended with code ${code}`, stack: "" }));
    next();
  };

  try {
    for (let i = 0; i < options.workers; i++) {
      const first = take();
      if (first === undefined) break;
      hire(first);
    }
    if (hands.size > 0) await over;
  } finally {
    signal?.removeEventListener("abort", onAbort);
    const last = [...hands];
    hands.clear();
    await Promise.all(last.map((worker) => worker.removeAllListeners().terminate()));
  }
}
