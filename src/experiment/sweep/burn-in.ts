import type { Plan } from "../../world/plan.ts";

/**
 * The plan under which a run's city is burnt in: policies that begin once scenarios part are taken out, so that runs which
 * differ in nothing else share one burnt-in city.
 */
export function burnInPlan(plan: Plan): Plan {
  const policies = Object.entries(plan.policies).flatMap(([id, entries]) => {
    const before = entries
      .filter(({ from }) => from < plan.branch)
      .map((entry) => (entry.to !== null && entry.to >= plan.branch ? { ...entry, to: null } : entry));
    return before.length > 0 ? [[id, before] as const] : [];
  });
  return { ...plan, id: "burn-in", placebo: false, policies: Object.fromEntries(policies) };
}
