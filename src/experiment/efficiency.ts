import { noInterval } from "../stats/interval.ts";
import { ratioInterval } from "../stats/ratio.ts";
import { skewedInterval } from "../stats/skew.ts";
import type { Comparison } from "./comparison.ts";
import type { RunResult } from "./engine.ts";
import type { Arm } from "./outcomes.ts";
import { differencesOf, rangeBetween } from "./range.ts";
import { finite, meanBetween, type Sample } from "./sample.ts";
import { paid } from "./spending.ts";

type Efficiency = Comparison["efficiency"][number];
type Figure = (result: RunResult | undefined) => number;

/** Confidence of the margin of error of a price that holds on average. */
const CONFIDENCE = 0.95;

/** The indicators that count what money buys: local jobs held, jobs of those targeted, graduates of a year who stay. */
const counted = { jobs: ["net-jobs", "jobs"], treated: ["treated-jobs"], stayers: ["stayers", "stayers-1y"] } as const;

/**
 * What a scenario costs beyond the baseline in yuan a year, and what it adds on average over the simulated years;
 * a price is given only where the whole interval of what is added lies above 0: nothing is bought by what takes jobs away.
 * Where a further calculation may add nothing but the mean is clear, as corrected tests in `clear` say, by scenario and
 * indicator, the price is that of the means.
 */
export function efficiencyOf(
  sample: Sample,
  { id, arm }: Arm,
  branch: number,
  end: number,
  indicators: readonly string[],
  clear: ReadonlySet<string> = new Set(),
): Efficiency {
  const cost: Figure = (result) => (paid(result, branch, end - 1) * 12) / (end - branch);
  const chosen = (ids: readonly string[]) => ids.find((each) => indicators.includes(each));
  const added = (ids: readonly string[]): Figure | undefined => {
    const indicator = chosen(ids);
    return indicator === undefined ? undefined : (result) => meanBetween(result, indicator, branch, end - 1);
  };
  const range = (figure: Figure | undefined) => (figure ? rangeBetween(sample, arm, figure) : noInterval);
  const price = (figure: Figure | undefined) =>
    figure &&
    range(figure).low > 0 &&
    ratioInterval(range(cost), range(figure), (ratio) => range((result) => cost(result) - ratio * figure(result)));
  const mean = (figure: Figure) => skewedInterval(finite(differencesOf(sample, arm, figure)), CONFIDENCE);
  const meanPrice = (ids: readonly string[]) => {
    const figure = added(ids);
    if (!figure || price(figure) || !clear.has(`${id} ${chosen(ids)}`) || !(mean(figure).low > 0)) return undefined;
    return ratioInterval(mean(cost), mean(figure), (ratio) => mean((result) => cost(result) - ratio * figure(result)));
  };
  const [jobs, treated, stayers] = [counted.jobs, counted.treated, counted.stayers].map(added);
  const costPerJob = price(jobs);
  const costPerStayer = price(stayers);
  const [meanPerJob, meanPerStayer] = [meanPrice(counted.jobs), meanPrice(counted.stayers)];
  return {
    scenario: id,
    costPerYear: range(cost),
    netJobs: range(jobs),
    stayers: range(stayers),
    ...(costPerJob && { costPerJob }),
    ...(costPerStayer && { costPerStayer }),
    ...(meanPerJob && { meanPerJob }),
    ...(meanPerStayer && { meanPerStayer }),
    ...(treated && { treatedJobs: range(treated) }),
  };
}
