import type { Plan } from "../../world/plan.ts";
import type { Laboratory } from "../laboratory.ts";

/**
 * The plan under which a run's city is burnt in: what only acts after policies part is taken out, so that runs which differ
 * in nothing else share one burnt-in city.
 */
export function burnInPlan({ parameters }: Pick<Laboratory, "parameters">, plan: Plan): Plan {
  const own = { ...plan.parameters };
  for (const { id, spec } of parameters) if (spec.acts === "policy" && id in own) own[id] = spec.default;
  const policies = Object.entries(plan.policies).flatMap(([id, entries]) => {
    const before = entries
      .filter(({ from }) => from < plan.branch)
      .map((entry) => (entry.to !== null && entry.to >= plan.branch ? { ...entry, to: null } : entry));
    return before.length > 0 ? [[id, before] as const] : [];
  });
  return { ...plan, id: "burn-in", placebo: false, parameters: own, policies: Object.fromEntries(policies) };
}
