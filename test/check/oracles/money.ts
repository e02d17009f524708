import { indicators } from "../../../src/indicator/registry.ts";
import { declared } from "../../../src/kernel/parameter.ts";
import { instruments } from "../../../src/policy/registry.ts";
import { branchOff, burnIn, simulate } from "../../../src/run.ts";
import { parameterGroups } from "../../../src/world/parameters.ts";
import type { Plan } from "../../../src/world/plan.ts";
import type { World } from "../../../src/world/world.ts";

const isMoney = ({ unit }: { readonly unit: string }) => unit === "yuan" || unit === "fen";

const map = (values: Readonly<Record<string, number>>, f: (name: string, x: number) => number) =>
  Object.fromEntries(Object.entries(values).map(([name, x]) => [name, f(name, x)]));

/** A plan with every yuan multiplied: the region's money, parameters in yuan or fen, and doses; except one parameter, if named. */
export function inOtherYuan(plan: Plan, times: number, except?: string): Plan {
  const groups = declared(parameterGroups).filter(({ id, spec }) => isMoney(spec) && id !== except);
  const amounts = new Set(groups.map(({ id }) => id));
  const doses = Object.entries(plan.policies).map(([id, entries]) => {
    const specs = instruments.find((i) => i.id === id)?.parameters ?? {};
    return [
      id,
      entries.map((entry) => ({
        ...entry,
        parameters: map(entry.parameters, (name, x) => (specs[name] && isMoney(specs[name]) ? x * times : x)),
      })),
    ] as const;
  });
  return {
    ...plan,
    region: { ...plan.region, money: map(plan.region.money, (_, x) => x * times) as Plan["region"]["money"] },
    parameters: map(plan.parameters, (id, x) => (amounts.has(id) ? x * times : x)),
    policies: Object.fromEntries(doses),
  };
}

/** Takes the upper limits off every parameter in yuan or fen, which are meant for ordinary yuan. */
export function takeOffLimits(): void {
  for (const { spec } of declared(parameterGroups))
    if (isMoney(spec)) Object.assign(spec, { range: [spec.range[0], Number.POSITIVE_INFINITY] });
}

type Path = { readonly values: Float64Array; readonly months: readonly number[]; readonly people: readonly string[] };

function pathOf(plan: Plan, seed: string): Path {
  const people: string[] = [];
  const month = ({ persons, lists }: World) => {
    const bytes = (column: unknown) =>
      Buffer.from((column as Uint8Array).subarray(0, lists.personEnd)).toString("latin1");
    people.push(bytes(persons.status) + bytes(persons.home) + bytes(persons.occupation));
  };
  return { ...simulate(branchOff(burnIn(plan, seed, { month }), plan), plan, { month }), people };
}

/** Months of two paths whose people do the same, and the largest relative difference of a real indicator, and of one in yuan over `times`. */
export function compareYuan(plan: Plan, other: Plan, seed: string, times: number) {
  const [a, b] = [pathOf(plan, seed), pathOf(other, seed)];
  const alike = a.people.findIndex((state, i) => state !== b.people[i]);
  const worst = { real: 0, yuan: 0 };
  a.values.forEach((x, at) => {
    const kind = indicators[at % indicators.length]?.unit.startsWith("yuan") ? "yuan" : "real";
    const y = (b.values[at] as number) / (kind === "yuan" ? times : 1);
    const gap = Object.is(x, y) ? 0 : Math.abs(x - y) / Math.max(1e-12, Math.abs(x));
    worst[kind] = Math.max(worst[kind], Number.isNaN(gap) ? Number.POSITIVE_INFINITY : gap);
  });
  return { months: a.people.length, alike: alike < 0 ? a.people.length : alike, ...worst };
}
