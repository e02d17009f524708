import { parentPort } from "node:worker_threads";
import { burnIn } from "../run.ts";
import type { Plan } from "../world/plan.ts";
import { planFor } from "./plan.ts";
import { type RunKind, type Samples, sampleOf } from "./samples.ts";

/** One burnt-in city and the kinds of run to make from it. */
export type Job = { readonly plan: Plan; readonly seed: string; readonly kinds: readonly RunKind[] };

/** What a worker says: a run made, one that failed, or that the job is over. */
export type Answer =
  | { readonly made: RunKind; readonly sample: Samples[RunKind] }
  | { readonly failed: RunKind; readonly message: string }
  | { readonly over: true };

parentPort?.on("message", ({ plan, seed, kinds }: Job) => {
  const say = (answer: Answer) => parentPort?.postMessage(answer);
  let world: ReturnType<typeof burnIn> | undefined;
  for (const kind of kinds) {
    try {
      const own = planFor(kind, plan);
      world ??= burnIn(own, seed);
      say({ made: kind, sample: sampleOf(kind, world, own) });
    } catch (error) {
      say({ failed: kind, message: error instanceof Error ? error.message : String(error) });
    }
  }
  say({ over: true });
});
