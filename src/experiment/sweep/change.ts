import type { Factor, Value } from "../../scenario/experiment/experiment.ts";
import { overrideDoses } from "../../scenario/override-doses.ts";
import type { Plan } from "../../world/plan.ts";

/** How a plan differs from one of the plans that a worker was given, by position. */
export type Change = {
  readonly of: number;
  readonly parameters: Readonly<Record<string, number>>;
  readonly policies?: Plan["policies"];
  readonly settings: Readonly<Record<string, string>>;
};

/** What a row of values makes of a scenario: the same as `--set` would. */
export function changeOf(
  of: number,
  plan: Plan,
  factors: readonly Factor[],
  values: readonly (Value | null)[],
): Change {
  const parameters: Record<string, number> = {};
  const settings: Record<string, string> = {};
  const doses: { instrument: string; parameter: string; value: number }[] = [];
  const defaults: Record<string, Readonly<Record<string, number>>> = {};
  factors.forEach(({ id, target }, f) => {
    const value = values[f];
    if (value === null) return;
    if (target.kind === "setting") settings[id] = String(value);
    else if (target.kind === "parameter") parameters[id] = Number(value);
    else {
      const { instrument, parameter } = target;
      doses.push({ instrument, parameter, value: Number(value) });
      defaults[instrument] = target.defaults;
    }
  });
  if (doses.length === 0) return { of, parameters, settings };
  return {
    of,
    parameters,
    settings,
    policies: overrideDoses(plan.policies, doses, (id) => defaults[id] ?? {}, plan.branch),
  };
}

/** The plan that a change makes. */
export function changed(plans: readonly Plan[], { of, parameters, policies, settings }: Change): Plan {
  const plan = plans[of];
  return {
    ...plan,
    ...settings,
    policies: policies ?? plan.policies,
    parameters: { ...plan.parameters, ...parameters },
  };
}

/** The values that a row stands for in a scenario, those left as the scenario has them included; NaN where a dose isn't in force. */
export function valuesIn(plan: Plan, factors: readonly Factor[], values: readonly (Value | null)[]): Value[] {
  return factors.map(({ id, target }, f) => {
    const value = values[f];
    if (value !== null) return value;
    if (target.kind === "parameter") return plan.parameters[id] ?? target.spec.default;
    if (target.kind === "setting") return String(plan[id as "closure"]);
    const inForce = plan.policies[target.instrument]?.find(({ to }) => to === null || to > plan.branch);
    return inForce?.parameters[target.parameter] ?? Number.NaN;
  });
}
