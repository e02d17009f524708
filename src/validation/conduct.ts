import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Plan } from "../world/plan.ts";
import type { Replicate } from "./judge.ts";
import type { RunKind } from "./samples.ts";
import type { Answer, Job } from "./worker.ts";

/** How replicates are made; nothing here changes a figure. */
export type Conduct = {
  readonly workers?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (done: number, total: number) => void;
};

/** A run that failed, with its seed. */
export type Failed = { readonly seed: string; readonly kind: RunKind; readonly message: string };

/** Where the worker's bundle is: beside this one, or in dist/ when this is a source file. */
const bundle = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/validator.mjs" : "./validator.mjs",
  import.meta.url,
);

/** Makes the kinds of run for each seed on worker threads; replicates come back in the order of the seeds. */
export async function replicatesOf(
  plan: Plan,
  seeds: readonly string[],
  kinds: readonly RunKind[],
  { workers = availableParallelism(), signal, onProgress }: Conduct = {},
): Promise<{ readonly replicates: readonly Replicate[]; readonly failures: readonly Failed[] }> {
  signal?.throwIfAborted();
  const replicates: { -readonly [K in RunKind]?: Replicate[K] }[] = seeds.map(() => ({}));
  const failures: Failed[] = [];
  const total = seeds.length * kinds.length;
  let done = 0;
  let next = 0;
  onProgress?.(0, total);
  const hand = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let at = -1;
      const take = () => {
        at = next++;
        if (at >= seeds.length) return resolve();
        worker.postMessage({ plan, seed: seeds[at] as string, kinds } satisfies Job);
      };
      worker.on("message", (answer: Answer) => {
        if ("over" in answer) return take();
        if ("made" in answer) Object.assign(replicates[at] as object, { [answer.made]: answer.sample });
        else failures.push({ seed: seeds[at] as string, kind: answer.failed, message: answer.message });
        onProgress?.(++done, total);
      });
      worker.on("error", reject);
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      take();
    });
  const hands = Array.from({ length: Math.min(workers, seeds.length) }, () => new Worker(bundle, { execArgv: [] }));
  try {
    await Promise.all(hands.map(hand));
  } finally {
    await Promise.all(hands.map((worker) => worker.terminate()));
  }
  return { replicates, failures };
}
