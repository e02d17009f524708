import type { Plan } from "./plan.ts";

/** Where a plan was read from, as a command names it, and the values that were given over those of the file, by id. */
export type Origin = { readonly file: string; readonly set: Readonly<Record<string, string>> };

const origins = new WeakMap<Plan, Origin>();

/** Where a plan was read from; unknown of a plan that was made or changed by a program. */
export const originOf = (plan: Plan): Origin | undefined => origins.get(plan);

/** Notes where a plan was read from, if that is known, and returns it. */
export function withOrigin(plan: Plan, origin: Origin | undefined): Plan {
  if (origin !== undefined) origins.set(plan, origin);
  return plan;
}
