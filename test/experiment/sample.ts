import type { RunResult } from "../../src/experiment/engine.ts";
import type { Measure } from "../../src/experiment/laboratory.ts";
import type { Sample } from "../../src/experiment/sample.ts";

/** A run with one figure a month of one indicator, from month 324, and monthly costs of one instrument in yuan. */
export function runOf(id: string, figures: readonly number[], yuanAMonth = 0): RunResult {
  const months = figures.map((_, month) => 324 + month);
  const costs = yuanAMonth === 0 ? [] : months.map((month) => ({ instrument: "grant", month, fen: yuanAMonth * 100 }));
  return {
    indicators: [id],
    months,
    values: Float64Array.from(figures),
    reasons: {},
    groups: [],
    costs,
    fingerprint: "",
  };
}

/** A sample of runs listed by plan, the placebo last, then by pair. */
export function sampleOf(runs: readonly (readonly (RunResult | undefined)[])[], luckScale = 1): Sample {
  return { pairs: runs[0].length, luckScale, placebo: runs.length - 1, of: (arm, pair) => runs[arm][pair] };
}

/** The same figure in every month of two years. */
export const steady = (figure: number): number[] => new Array<number>(24).fill(figure);

/** An indicator of which more is better, with 1 the smallest difference worth talking about. */
export const jobs: Measure = {
  id: "jobs",
  name: { zh: "岗位", en: "Jobs" },
  definition: { zh: "岗位数。", en: "Number of jobs." },
  theme: "work",
  unit: "persons",
  better: "higher",
  delta: 1,
  headline: true,
};
