import { noInterval } from "../stats/interval.ts";
import { ratioInterval } from "../stats/ratio.ts";
import type { Comparison } from "./comparison.ts";
import type { RunResult } from "./engine.ts";
import type { Arm } from "./outcomes.ts";
import { rangeBetween } from "./range.ts";
import { meanBetween, type Sample } from "./sample.ts";
import { paid } from "./spending.ts";

type Efficiency = Comparison["efficiency"][number];
type Figure = (result: RunResult | undefined) => number;

/** The indicators that count what money buys: local jobs held, jobs of those targeted, graduates of a year who stay. */
const counted = { jobs: ["net-jobs", "jobs"], treated: ["treated-jobs"], stayers: ["stayers", "stayers-1y"] } as const;

/**
 * What a scenario costs beyond the baseline in yuan a year, and what it adds on average over the simulated years;
 * a price is given only where the whole interval of what is added lies above 0: nothing is bought by what takes jobs away.
 */
export function efficiencyOf(
  sample: Sample,
  { id, arm }: Arm,
  branch: number,
  end: number,
  indicators: readonly string[],
): Efficiency {
  const cost: Figure = (result) => (paid(result, branch, end - 1) * 12) / (end - branch);
  const added = (ids: readonly string[]): Figure | undefined => {
    const indicator = ids.find((each) => indicators.includes(each));
    return indicator === undefined ? undefined : (result) => meanBetween(result, indicator, branch, end - 1);
  };
  const range = (figure: Figure | undefined) => (figure ? rangeBetween(sample, arm, figure) : noInterval);
  const price = (figure: Figure | undefined) =>
    figure &&
    range(figure).low > 0 &&
    ratioInterval(range(cost), range(figure), (ratio) => range((result) => cost(result) - ratio * figure(result)));
  const [jobs, treated, stayers] = [counted.jobs, counted.treated, counted.stayers].map(added);
  const costPerJob = price(jobs);
  const costPerStayer = price(stayers);
  return {
    scenario: id,
    costPerYear: range(cost),
    netJobs: range(jobs),
    stayers: range(stayers),
    ...(costPerJob && { costPerJob }),
    ...(costPerStayer && { costPerStayer }),
    ...(treated && { treatedJobs: range(treated) }),
  };
}
