import { branchOff, simulate } from "../../run.ts";
import type { Link } from "../../world/education.ts";
import type { Plan } from "../../world/plan.ts";
import type { World } from "../../world/world.ts";

/** Means of indicators over the last two years of one arm. */
export type Arm = Readonly<Record<string, number>>;

/** The same city lived on under one change at a time; `scarred` had poaching raised and then lived two years without, `unscarred` never; both are means of these two years. `trusting` and `wary` began with full trust and none in every partnership, on both sides, and say in what share of them both sides make the effort at the end. */
export type Contrasts = { readonly [Id in ArmId | "scarred" | "unscarred"]: Arm } & {
  readonly trusting: number;
  readonly wary: number;
};

/** Each change to the plan from the branch on. */
const arms = {
  /** Nothing changes. */
  none: (plan: Plan): Plan => plan,
  /** Every employer posts on a public platform, which shows openings alone; and one that shows which fields lack people too. */
  listed: (plan: Plan): Plan => withParameter(everyEmployerListed(plan), "market.platformGuides", () => 0),
  guided: (plan: Plan): Plan => withParameter(everyEmployerListed(plan), "market.platformGuides", () => 1),
  /** Those whom firms train search on the job three times as much: the risk of losing them. */
  poached: (plan: Plan): Plan => withParameter(plan, "modes.poached", (x) => 3 * x),
  /** Each park has five more coordinators who call on firms. */
  coordinated: (plan: Plan): Plan => withPolicy(plan, "park-coordinators", { coordinators: 5, cost: 150_000 }),
  /** Outside cities pay a tenth more: .0953 in logs. */
  pulled: (plan: Plan): Plan => withParameter(plan, "moving.payElsewhere", (x) => x + 0.0953),
  /** Technical skills lose their value twice as fast. */
  faster: (plan: Plan): Plan => ({
    ...plan,
    region: {
      ...plan.region,
      skills: plan.region.skills.map((s) => (s.kind === "technical" ? { ...s, obsolescence: 2 * s.obsolescence } : s)),
    },
  }),
  /** Curricula age twice as fast between revisions. */
  stale: (plan: Plan): Plan => withParameter(plan, "skills.curriculumAgeing", (x) => 2 * x),
  /** Teachers spend twice as long in firms. */
  practised: (plan: Plan): Plan => withParameter(plan, "skills.practiceMonths", (x) => 2 * x),
  /** Order classes are paid 8,000 yuan a seat, seven tenths of it once the graduate has taken up the post. */
  subsidised: (plan: Plan): Plan => withPolicy(plan, "order-training", { seat: 8000, outcome: 0.7, cap: 1e8 }),
  /** Higher-vocational schools take in a quarter more students, those from elsewhere half again as many. */
  enlarged: ({ region, ...plan }: Plan): Plan => ({
    ...plan,
    region: {
      ...region,
      programmes: region.programmes.map((r) => (r.level === 2 ? { ...r, seats: 1.25 * r.seats } : r)),
      flows: { ...region.flows, importsHigherVocational: 1.5 * region.flows.importsHigherVocational },
    },
  }),
} as const;

/** The name of an arm. */
export type ArmId = keyof typeof arms;

/** Lives every arm from one burnt-in state. */
export function contrasts(world: World, plan: Plan): Contrasts {
  const found = Object.entries(arms).map(([id, change]) => {
    const changed = change(plan);
    return [id, lastYears(branchOff(world, changed), changed)];
  });
  const longer = { ...plan, end: 2 * plan.end - plan.branch };
  const after = { ...plan, end: plan.end + 24 };
  const twoYearsAfter = (first: Plan): Arm => {
    const between = branchOff(world, first);
    simulate(between, first);
    return lastYears(branchOff(between, after), after);
  };
  const trusting = (trust: number): number => {
    const own = branchOff(world, longer);
    for (let l = 0 as Link; l < own.lists.linkEnd; l++) own.links.trust[l] = own.links.faith[l] = trust;
    return lastYears(own, longer)["joint-effort"];
  };
  return {
    ...Object.fromEntries(found),
    scarred: twoYearsAfter(arms.poached(plan)),
    unscarred: twoYearsAfter(plan),
    trusting: trusting(1),
    wary: trusting(0),
  } as Contrasts;
}

/** Means of indicators over the last two years that a world lives to the plan's end. */
function lastYears(world: World, plan: Plan): Arm {
  const { indicators, values, months } = simulate(world, plan);
  return Object.fromEntries(
    indicators.map((name, at) => {
      const own = months
        .map((_, row) => values[row * indicators.length + at] as number)
        .slice(-24)
        .filter((value) => !Number.isNaN(value));
      return [name, own.reduce((a, b) => a + b, 0) / own.length];
    }),
  );
}

const everyEmployerListed = (plan: Plan): Plan =>
  withPolicy(plan, "information-platform", { coverage: 1, running: 6e6 });

/** A plan with one parameter changed; where the model no longer has it, the plan as it is. */
function withParameter(plan: Plan, id: string, change: (value: number) => number): Plan {
  const value = plan.parameters[id];
  return value === undefined ? plan : { ...plan, parameters: { ...plan.parameters, [id]: change(value) } };
}

/** A plan under one more policy from the branch on, for all whom it can be for. */
function withPolicy(plan: Plan, id: string, parameters: Readonly<Record<string, number>>): Plan {
  return {
    ...plan,
    policies: { ...plan.policies, [id]: [{ from: plan.branch, to: null, parameters, where: {} }] },
  };
}
