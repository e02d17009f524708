import { month } from "../kernel/calendar.ts";
import type { Plan } from "../world/plan.ts";
import { type RunKind, years } from "./samples.ts";

/** A scenario's plan as validation runs it: from the January after the region's data year, for the years its kind of run takes. */
export function planFor(kind: RunKind, plan: Plan): Plan {
  const branch = month(plan.region.dataYear + 1, 1);
  return { ...plan, branch, end: branch + 12 * years[kind] };
}
