import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { instruments } from "../../src/policy/registry.ts";
import { branchOff, type RunResult, simulate } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import type { Plan } from "../../src/world/plan.ts";
import type { PolicyEntry } from "../../src/world/region.ts";
import { type Check, thorough } from "./check.ts";
import { cityOf } from "./city.ts";

const scenarios = fileURLToPath(new URL("../scenarios/", import.meta.url));

type Dose = Pick<PolicyEntry, "parameters" | "where">;

function withDose(plan: Plan, instrument: string, dose: Dose): Plan {
  const entries = [...(plan.policies[instrument] ?? []), { from: plan.branch, to: null, ...dose }];
  return { ...plan, policies: { ...plan.policies, [instrument]: entries } };
}

/** Plans that change nothing, by name; with the fault "dose" the zero doses are the largest allowed. */
function idlePlans(plan: Plan, fault: string | undefined): [string, Plan][] {
  const ends = (specs: (typeof instruments)[number]["parameters"], which: 0 | 1) =>
    Object.fromEntries(Object.entries(specs).map(([name, { range }]) => [name, range[which]]));
  const doses = instruments.flatMap(({ id, parameters }): [string, Plan][] => {
    return [
      [`${id}, zero dose`, withDose(plan, id, { parameters: ends(parameters, fault === "dose" ? 1 : 0), where: {} })],
      [`${id}, nobody eligible`, withDose(plan, id, { parameters: ends(parameters, 1), where: { place: [] } })],
    ];
  });
  return [["baseline again", plan], ...doses];
}

/** The largest difference of any figure of two runs; infinite where one has a figure and the other none. */
function largestDifference(a: RunResult, b: RunResult): number {
  const figures = ({ values, groups }: RunResult) => [...values, ...groups.map(({ value }) => value)];
  const [one, other] = [figures(a), figures(b)];
  if (one.length !== other.length) return Number.POSITIVE_INFINITY;
  return one.reduce((largest, value, at) => {
    const difference = Object.is(value, other[at]) ? 0 : Math.abs(value - other[at]);
    return Math.max(largest, Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference);
  }, 0);
}

/** What does nothing changes nothing. */
export const check: Check = {
  id: "null",
  claim: {
    zh: "维持现行政策与其自身相比、零标准、无人符合条件：所有指标之差的绝对值最大为0",
    en: "The baseline against itself, a zero dose and a dose for nobody: the largest difference of any indicator is 0",
  },
  faults: {
    reseed: { zh: "各方案改用另一个种子", en: "Scenarios run on another seed" },
    dose: { zh: "零标准换成最高标准", en: "The zero dose is the largest there is" },
  },
  quickFaults: true,
  async run(fault) {
    const plan = loadScenario(join(scenarios, "baseline.yaml"), {
      k: 400,
      start: "2024-01",
      end: thorough ? "2030-01" : "2029-01",
    });
    const world = cityOf(plan, "null");
    const start = fault === "reseed" ? cityOf(plan, "another") : world;
    const expected = simulate(branchOff(world, plan), plan);
    let ok = true;
    const lines: string[] = [];
    for (const [name, idle] of idlePlans(plan, fault)) {
      const found = simulate(branchOff(start, idle), idle);
      const difference = largestDifference(expected, found);
      ok &&= difference === 0;
      lines.push(`${name.padEnd(36)} ${String(difference).padStart(12)}`);
      if (fault !== undefined && !ok) break;
    }
    const { length } = expected.indicators;
    return { ok, lines: [`largest difference over ${length} indicators, ${expected.months.length} months`, ...lines] };
  },
};
