import { Worker } from "node:worker_threads";
import type { Plan } from "../world/plan.ts";
import type { Report } from "./task.ts";
import { type Limits, limited, type Trouble, troubleOf } from "./trouble.ts";

/** Work for one worker: runs by number, made in this order. */
export type Job = { readonly arms: readonly number[] };

/** How a pool works and whom it tells. */
export type PoolOptions<Task extends Job> = {
  /** The bundle that a worker runs. */ readonly worker: URL;
  readonly plans: readonly Plan[];
  /** Taken one by one, as threads become free. */ readonly tasks: Iterable<Task>;
  readonly workers: number;
  /** A worker that says nothing for so many seconds is stopped and its run counted as failed. */ readonly silence: number;
  /** What to tell of a run that was stopped at a limit. */ readonly limits: Limits;
  /** Megabytes of objects that a worker may hold. */ readonly heap?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  onRun(task: Task, arm: number, bytes: Uint8Array): void;
  onFailure(task: Task, arm: number, trouble: Trouble): void;
};

/** Milliseconds of work that wait at a worker, and the most tasks: short tasks are sent ahead, so that no worker waits for the next one's message. */
const AHEAD = 20;
const TASKS_AHEAD = 64;

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
    /** Tasks at the worker, the one it works on first. */
    let queue: Task[] = [];
    let left: number[] = [];
    let ahead = 1;
    let turned = performance.now();

    const silent = { message: "no sign of life", stack: "", limit: "time" } as const;
    const clock = setTimeout(() => lose(silent), 1000 * options.silence).unref();
    const send = (task: Task) => {
      if (queue.push(task) === 1) left = [...task.arms];
      worker.postMessage(task);
    };
    const feed = () => {
      while (queue.length < ahead) {
        const task = take();
        if (task === undefined) break;
        send(task);
      }
      if (queue.length === 0) leave();
    };
    /** The task at hand is over; how long it took says how many may wait. */
    const turn = () => {
      const now = performance.now();
      ahead = Math.max(1, Math.min(TASKS_AHEAD, 2 * ahead, Math.floor(AHEAD / (now - turned))));
      turned = now;
      queue.shift();
      left = [...(queue[0]?.arms ?? [])];
      feed();
    };
    const leave = () => {
      clearTimeout(clock);
      if (!hands.delete(worker)) return;
      worker.removeAllListeners("exit").terminate();
      if (hands.size === 0) stop();
    };
    /** The run at hand is lost with its worker; the task's other runs, and tasks that wait, go to a new one. */
    const lose = (trouble: Trouble) => {
      const [task, ...waiting] = queue;
      queue = [];
      back.push(...waiting);
      if (task !== undefined && left.length > 0) {
        const [arm, ...rest] = left;
        if (rest.length > 0) back.push({ ...task, arms: rest });
        attempt(() => options.onFailure(task, arm, limited(trouble, options.limits)));
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
    worker.once("online", () => hands.has(worker) && clock.refresh()); // a slow start is not the run's
    worker.on("message", (report: Report) => {
      const task = queue[0];
      if (task === undefined || !hands.has(worker)) return;
      clock.refresh();
      if (report.kind === "finished" || report.kind === "failed") left = left.filter((arm) => arm !== report.arm);
      if (report.kind === "finished") attempt(() => options.onRun(task, report.arm, report.bytes));
      if (report.kind === "failed")
        attempt(() => options.onFailure(task, report.arm, limited(report.trouble, options.limits)));
      if (report.kind === "done" || (report.kind === "finished" && report.last)) attempt(turn);
    });
    worker.on("error", (error) => lose(troubleOf(error)));
    worker.on("exit", (code) => lose({ message: `the worker ended with code ${code}`, stack: "" }));
    send(first);
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
