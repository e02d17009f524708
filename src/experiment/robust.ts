import type { Text } from "../kernel/text.ts";
import { regrets, robustness } from "../stats/decide/robustness.ts";
import { verdictOf } from "../stats/verdict.ts";
import type { Plan } from "../world/plan.ts";
import { type CompareOptions, compareIn, type Made } from "./compare.ts";
import type { Comparison } from "./comparison.ts";
import { wholeSpan } from "./dates.ts";
import type { Lead, Robust, Turn } from "./deeper.ts";
import type { RunResult } from "./engine.ts";
import { type Future, futuresOf } from "./futures.ts";
import type { Laboratory } from "./laboratory.ts";
import { rangeBetween } from "./range.ts";
import { robustSentence } from "./robust-sentence.ts";
import { meanOver } from "./sample.ts";

type Found = Pick<Made, "comparison" | "sample">;

/** The mean gain of every scenario in the primary outcome over the span that a comparison concludes on. */
function gainsOf({ outcomes, indicators, primary, scenarios, baseline }: Comparison): number[] {
  const sign = indicators.find(({ id }) => id === primary)?.better === "lower" ? -1 : 1;
  return scenarios.map(({ id }) => {
    if (id === baseline) return 0;
    const found = outcomes.find((o) => o.scenario === id && o.indicator === primary && o.from !== undefined);
    return sign * (found?.mean?.estimate ?? Number.NaN);
  });
}

/** Who leads and by how much, as the range in which a further calculation falls. */
function leadOf({ comparison, sample }: Found, gains: readonly number[]): Lead {
  const { scenarios, primary, indicators, branch, end } = comparison;
  const measure = indicators.find(({ id }) => id === primary);
  const sign = measure?.better === "lower" ? -1 : 1;
  const order = gains.map((_, i) => i).sort((a, b) => gains[b] - gains[a] || a - b);
  const figure = (result: RunResult | undefined) => sign * meanOver(result, primary, wholeSpan(branch, end));
  const lead = rangeBetween(sample, order[0], figure, order[1]);
  return {
    first: scenarios[order[0]].id,
    second: scenarios[order[1]].id,
    lead,
    verdict: verdictOf(lead, measure?.delta ?? 0),
  };
}

/** Where the first place changes hands on the way from what is assumed to the end of a prior, by a straight line. */
function turnsOf(
  futures: readonly Future[],
  baseline: Plan,
  lab: Laboratory,
  firsts: readonly number[],
  gains: readonly (readonly number[])[],
  ids: readonly string[],
): Turn[] {
  return futures.flatMap(({ parameter, end }, f): Turn[] => {
    const [a, b] = [firsts[0], firsts[f]];
    const spec = lab.parameters.find(({ id }) => id === parameter)?.spec;
    if (parameter === undefined || end === undefined || spec === undefined || a === b) return [];
    const assumed = baseline.parameters[parameter] ?? spec.default;
    const [here, there] = [0, f].map((at) => gains[a][at] - gains[b][at]);
    const value = assumed + ((end - assumed) * here) / (here - there);
    return [{ parameter, name: spec.label, assumed, end, value, scenarios: [ids[a], ids[b]] }];
  });
}

/**
 * Compares scenarios in a handful of futures, the first being the comparison that was made. The ranking survives where the
 * same scenario is first in all of them, each time by more than luck and drawn parameters make; else the sentence names the
 * futures in which another is, or in which the lead can't be told from them.
 */
export async function robustIn(
  lab: Laboratory,
  baseline: Plan,
  scenarios: readonly Plan[],
  made: Found,
  options: (future: Text) => CompareOptions,
): Promise<Robust> {
  const futures = futuresOf(baseline, lab.parameters);
  const found: Found[] = [made];
  for (const { under, name } of futures.slice(1)) {
    let kept: Found | undefined;
    await compareIn(lab, under(baseline), scenarios.map(under), {
      ...options(name),
      deeper: async (other) => {
        kept = other;
        return {};
      },
    });
    found.push(kept as unknown as Found);
  }
  const { primary: indicator, indicators, scenarios: shown } = made.comparison;
  const byFuture = found.map(({ comparison }) => gainsOf(comparison));
  const gains = shown.map((_, i) => byFuture.map((row) => row[i]));
  const known = gains.every((row) => row.every(Number.isFinite));
  const leads = known ? found.map((each, f) => leadOf(each, byFuture[f])) : [];
  const ids = shown.map(({ id }) => id);
  const firsts = leads.map(({ first }) => ids.indexOf(first));
  const named = shown.map(({ id, name }) => ({ id, name }));
  return {
    indicator,
    futures: futures.map(({ id, name }) => ({ id, name })),
    scenarios: named,
    gains,
    regrets: known ? regrets(gains).regrets : [],
    criteria: known ? robustness(gains, { threshold: indicators.find(({ id }) => id === indicator)?.delta ?? 0 }) : [],
    leads,
    turns: known ? turnsOf(futures, baseline, lab, firsts, gains, ids) : [],
    survives: known && leads.every(({ first, lead }) => first === leads[0].first && lead.low > 0),
    sentence: robustSentence(futures, named, leads),
  };
}
