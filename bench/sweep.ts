import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { sweepIn } from "../src/experiment/sweep/sweep.ts";
import type { Experiment } from "../src/scenario/experiment/experiment.ts";
import { buildLaboratory } from "../test/experiment/fake-build.ts";
import { fakeExperiment } from "../test/experiment/sweep/fake-experiment.ts";
import { type Measured, median } from "./measure.ts";

const entry = join(fileURLToPath(new URL("..", import.meta.url)), "test", "experiment", "fake-worker.ts");

/** Microseconds that a run of a sweep costs besides its simulation; how much faster two workers are than one on runs of 50 ms, beside what this machine lets two threads gain that share nothing. */
export async function measureSweep(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "silian-bench-"));
  try {
    const lab = await buildLaboratory(folder, entry);
    const seconds = async (experiment: Experiment, workers: number) => {
      let all = 0;
      const out = mkdtempSync(join(folder, "out-"));
      await sweepIn(lab, experiment, { out, workers, onProgress: (progress) => (all = progress.seconds) });
      return all;
    };
    const tiny = (replicates: number) => experimentOf({ replicates, scenarios: [plan(0, 12)] });
    const dispatch: number[] = [];
    for (let i = 0; i < 5; i++) dispatch.push((await seconds(tiny(2001), 1)) - (await seconds(tiny(1), 1)));
    const work = await workOf(60, (loops) => seconds(experimentOf({ replicates: 8, scenarios: [plan(loops, 12)] }), 1));
    const busy = experimentOf({ replicates: 40, scenarios: [plan(work, 12)] });
    const ratios: number[] = [];
    const bare: number[] = [];
    for (let i = 0; i < 7; i++) {
      const one = await seconds(busy, 1);
      ratios.push(one / (await seconds(busy, 2)));
      const alone = await bareThreads(1);
      bare.push((2 * alone) / (await bareThreads(2)));
    }
    return [
      { id: "sweep-dispatch", value: (median(dispatch) / 2000) * 1e6, unit: "µs a run" },
      { id: "sweep-two-workers", value: median(ratios), unit: "times one worker" },
      { id: "two-bare-threads", value: median(bare), unit: "times one thread" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const plan = (work: number, months: number) => {
  const [base] = fakeExperiment().scenarios;
  return { ...base, end: base.branch + months, parameters: { ...base.parameters, "fake.work": work } };
};

const experimentOf = (more: Partial<Experiment>): Experiment =>
  fakeExperiment({ factors: [], design: { kind: "one-at-a-time" }, groups: [], ...more });

const loop = `const { parentPort } = require("node:worker_threads");
for (let i = 0, x = 0.6; i < 2e8; i++) x = 1 - x;
parentPort.postMessage(0);`;

/** Seconds until so many threads have each done the same work. */
async function bareThreads(threads: number): Promise<number> {
  const began = performance.now();
  await Promise.all(Array.from({ length: threads }, () => once(new Worker(loop, { eval: true }), "message")));
  return (performance.now() - began) / 1000;
}

/** Loops of work after which a run takes so many milliseconds here. */
async function workOf(milliseconds: number, seconds: (loops: number) => Promise<number>): Promise<number> {
  const loops = 2e7;
  const one = (await seconds(loops)) / 8;
  return Math.round((loops * milliseconds) / 1000 / one);
}
