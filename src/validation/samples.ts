import { branchOff } from "../run.ts";
import type { Plan } from "../world/plan.ts";
import type { World } from "../world/world.ts";
import { type Base, base } from "./runs/base.ts";
import { type Closed, closed } from "./runs/closed.ts";
import { type Contrasts, contrasts } from "./runs/contrasts.ts";
import { type Cycle, cycle } from "./runs/cycle.ts";

/** What each kind of run gives; plain numbers. */
export type Samples = {
  readonly base: Base;
  readonly cycle: Cycle;
  readonly contrasts: Contrasts;
  readonly closed: Closed;
};

/** A kind of run. */
export type RunKind = keyof Samples;

/** Every kind, in the order in which they are made. */
export const runKinds: readonly RunKind[] = ["base", "cycle", "contrasts", "closed"];

/** Makes one kind of run from a burnt-in state, which is left as it is. */
export function sampleOf<K extends RunKind>(kind: K, world: World, plan: Plan): Samples[K] {
  const make: { readonly [Each in RunKind]: (w: World, p: Plan) => Samples[Each] } = {
    base: (w, p) => base(branchOff(w, p), p),
    cycle: (w, p) => cycle(branchOff(w, p), p),
    contrasts,
    closed,
  };
  return make[kind](world, plan);
}

/** Years that a kind of run lasts from the branch. */
export const years: { readonly [Kind in RunKind]: number } = { base: 6, cycle: 10, contrasts: 6, closed: 1 };
