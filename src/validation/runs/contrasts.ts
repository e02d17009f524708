import { branchOff, simulate } from "../../run.ts";
import type { Plan } from "../../world/plan.ts";
import type { World } from "../../world/world.ts";

/** Means of indicators over the last two years of one arm. */
export type Arm = Readonly<Record<string, number>>;

/** The same city lived on under one change at a time. */
export type Contrasts = { readonly [Id in ArmId]: Arm };

/** Each change to the plan from the branch on. */
const arms = {
  /** Nothing changes. */
  none: (plan: Plan): Plan => plan,
  /** Each seeker sees three times the vacancies, of any field, as a platform that lists them would show. */
  informed: (plan: Plan): Plan =>
    withParameter(
      withParameter(plan, "market.knownOwn", (x) => 3 * x),
      "market.knownAny",
      (x) => 3 * x,
    ),
  /** Half as many quits again: the risk of losing whom one has trained. */
  poached: (plan: Plan): Plan => withParameter(plan, "market.quitYoung", (x) => 1.5 * x),
  /** Outside cities pay a tenth more. */
  pulled: (plan: Plan): Plan => ({
    ...plan,
    region: { ...plan.region, tiers: plan.region.tiers.map((tier) => ({ ...tier, pay: 1.1 * tier.pay })) },
  }),
  /** Technical skills lose their value twice as fast. */
  faster: (plan: Plan): Plan => ({
    ...plan,
    region: {
      ...plan.region,
      skills: plan.region.skills.map((s) => (s.kind === "technical" ? { ...s, obsolescence: 2 * s.obsolescence } : s)),
    },
  }),
} as const;

/** The name of an arm. */
export type ArmId = keyof typeof arms;

/** Lives every arm from one burnt-in state. */
export function contrasts(world: World, plan: Plan): Contrasts {
  return Object.fromEntries(
    Object.entries(arms).map(([id, change]) => {
      const changed = change(plan);
      const { indicators, values, months } = simulate(branchOff(world, changed), changed);
      const means = indicators.map((name, at) => {
        const own = months
          .map((_, row) => values[row * indicators.length + at] as number)
          .slice(-24)
          .filter((value) => !Number.isNaN(value));
        return [name, own.reduce((a, b) => a + b, 0) / own.length];
      });
      return [id, Object.fromEntries(means)];
    }),
  ) as Contrasts;
}

function withParameter(plan: Plan, id: string, change: (value: number) => number): Plan {
  const value = plan.parameters[id];
  if (value === undefined) throw new Error(`no parameter ${id}`);
  return { ...plan, parameters: { ...plan.parameters, [id]: change(value) } };
}
