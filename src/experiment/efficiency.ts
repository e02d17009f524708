import { type Interval, noInterval } from "../stats/interval.ts";
import { ratioInterval } from "../stats/ratio.ts";
import { spreadInterval } from "../stats/spread.ts";
import type { Comparison } from "./comparison.ts";
import { type Arm, SPREAD } from "./outcomes.ts";
import { finite, meanBetween, overPairs, type Sample } from "./sample.ts";
import { paid } from "./spending.ts";

type Efficiency = Comparison["efficiency"][number];

/** The indicators that count what money buys: local jobs held, jobs of those targeted, graduates of a year who stay. */
export const counts = {
  jobs: ["net-jobs", "jobs"],
  treated: ["treated-jobs"],
  stayers: ["stayers", "stayers-1y"],
} as const;

/**
 * What a scenario costs beyond the baseline in yuan a year, and what it adds on average over the simulated years;
 * a ratio of the two is given only where the interval of what is added excludes 0.
 */
export function efficiencyOf(
  sample: Sample,
  scenario: Arm,
  branch: number,
  end: number,
  indicators: readonly string[],
): Efficiency {
  const years = (end - branch) / 12;
  const extra = (figure: Parameters<typeof overPairs>[2]) => {
    const [base, other] = [0, scenario.arm].map((arm) => overPairs(sample, arm, figure));
    return base.map((value, pair) => other[pair] - value);
  };
  const costs = extra((result) => paid(result, branch, end - 1) / years);
  const added = (ids: readonly string[]): number[] => {
    const id = ids.find((each) => indicators.includes(each));
    return id === undefined ? [] : extra((result) => (result ? meanBetween(result, id, branch, end - 1) : Number.NaN));
  };
  const jobs = added(counts.jobs);
  const treated = added(counts.treated);
  const stayers = added(counts.stayers);
  const costPerJob = perUnit(costs, jobs);
  const costPerStayer = perUnit(costs, stayers);
  return {
    scenario: scenario.id,
    costPerYear: spread(costs),
    netJobs: spread(jobs),
    stayers: spread(stayers),
    ...(costPerJob && { costPerJob }),
    ...(costPerStayer && { costPerStayer }),
    ...(treated.length > 0 && { treatedJobs: spread(treated) }),
  };
}

function spread(values: readonly number[]): Interval {
  return values.length === 0 ? noInterval : spreadInterval(finite(values), SPREAD);
}

function perUnit(costs: readonly number[], units: readonly number[]): Interval | undefined {
  const both = units.flatMap((value, pair) => (Number.isNaN(value + costs[pair]) ? [] : [pair]));
  return ratioInterval(
    both.map((pair) => costs[pair]),
    both.map((pair) => units[pair]),
    SPREAD,
    "draw",
  );
}
