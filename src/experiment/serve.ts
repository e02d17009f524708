import { parentPort, workerData } from "node:worker_threads";
import type { Plan } from "../world/plan.ts";
import type { Engine } from "./engine.ts";
import { runTask, type Task } from "./task.ts";

/** Runs tasks in a worker thread as they are sent; the plans came with the thread. */
export function serve<World>(engine: Engine<World>): void {
  const port = parentPort;
  if (port === null) return;
  const plans: readonly Plan[] = workerData.plans;
  port.on("message", (task: Task) => {
    runTask(engine, plans, task, (report) => {
      port.postMessage(report, report.kind === "finished" ? [report.bytes.buffer] : []);
    });
  });
}
