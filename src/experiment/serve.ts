import { parentPort, workerData } from "node:worker_threads";
import type { Plan } from "../world/plan.ts";
import type { Engine } from "./engine.ts";
import { runJob, type Shelf, type SweepJob } from "./sweep/job.ts";
import { type Report, runTask, type Task } from "./task.ts";

/** Bytes from which handing a buffer over is cheaper than copying it. */
const LARGE = 65_536;

/** Runs tasks of comparisons and jobs of sweeps in a worker thread as they are sent; the plans came with the thread. */
export function serve<World>(engine: Engine<World>): void {
  const port = parentPort;
  if (port === null) return;
  const plans: readonly Plan[] = workerData.plans;
  const shelf: Shelf<World> = {};
  port.on("message", (task: Task | SweepJob) => {
    const report = (report: Report) =>
      port.postMessage(report, report.kind === "finished" && report.bytes.length > LARGE ? [report.bytes.buffer] : []);
    if ("branches" in task) runJob(engine, plans, task, shelf, report);
    else runTask(engine, plans, task, report);
  });
}
