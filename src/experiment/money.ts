import { decisions, incremental } from "../stats/decide/acceptability.ts";
import { presentValue } from "../stats/decide/discount.ts";
import { frontier } from "../stats/decide/frontier.ts";
import type { Strategy } from "../stats/decide/strategies.ts";
import { mean } from "../stats/moments.ts";
import type { Comparison } from "./comparison.ts";
import type { RunResult } from "./engine.ts";
import type { Arm } from "./outcomes.ts";
import { differencesOf, rangeBetween } from "./range.ts";
import { meanBetween, type Sample } from "./sample.ts";
import { paid } from "./spending.ts";

/** What money is weighed against: graduates of a year who stay, else local jobs held. */
const effects = ["stayers", "stayers-1y", "net-jobs", "jobs"] as const;

/** Yuan for one more stayer or job at which a decision is looked at, beside the one that was declared. */
const grid = [0, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];

/** The like between 10,000 and a million yuan, closely enough to draw a curve through. */
const fine = [1e4, 1e5].flatMap((decade) => [1, 1.5, 2, 3, 4, 5, 7].map((step) => step * decade)).concat(1e6);

/** What a decision about money rests on besides the runs. */
export type Weighing = {
  /** Yuan that one more stayer or job a year is declared to be worth. */ readonly worth?: number | undefined;
  /** Real discount rate, a share a year; 0 unless said. */ readonly discount?: number | undefined;
};

type Figure = (result: RunResult | undefined) => number;

/** Mean of a stream's years, weighted by the discount rate; years without a figure are left out. */
function yearly(branch: number, end: number, rate: number, of: (from: number, to: number) => Figure): Figure {
  const starts = Array.from({ length: Math.ceil((end - branch) / 12) }, (_, year) => branch + 12 * year);
  const parts = starts.map((from) => of(from, Math.min(end, from + 12) - 1));
  return (result) => {
    const values = parts.map((part) => part(result));
    const there = values.map((value) => (Number.isNaN(value) ? 0 : 1));
    return (
      presentValue(
        values.map((value) => (Number.isNaN(value) ? 0 : value)),
        rate,
      ) / presentValue(there, rate)
    );
  };
}

/**
 * Which scenario is worth its money against what would have happened anyway (the baseline): frontier with dominance, and by
 * willingness to pay the net benefit, acceptability, expected loss and value of perfect information, over the pairs in which
 * every scenario has figures. Undefined where nothing that money buys is counted.
 */
export function moneyOf(
  sample: Sample,
  scenarios: readonly Arm[],
  branch: number,
  end: number,
  indicators: readonly string[],
  { worth, discount = 0 }: Weighing = {},
): Comparison["money"] {
  const effect = effects.find((id) => indicators.includes(id));
  if (effect === undefined) return undefined;
  const gained = yearly(branch, end, discount, (from, to) => (result) => meanBetween(result, effect, from, to));
  const spent = yearly(branch, end, discount, (from, to) => (result) => {
    return (paid(result, from, to) * 12) / (to - from + 1);
  });
  const all = [0, ...scenarios.map(({ arm }) => arm)].map((arm) => ({
    effects: differencesOf(sample, arm, gained),
    costs: differencesOf(sample, arm, spent),
  }));
  const whole = all[0].effects
    .map((_, pair) => pair)
    .filter((pair) => all.every((each) => !Number.isNaN(each.effects[pair] + each.costs[pair])));
  if (whole.length === 0) return undefined;
  const strategies: Strategy[] = all.map((each) => ({
    effects: whole.map((pair) => each.effects[pair]),
    costs: whole.map((pair) => each.costs[pair]),
  }));
  const means = strategies.map((each) => ({ effect: mean(each.effects), cost: mean(each.costs) }));
  const standings = frontier(means);
  const ids = ["", ...scenarios.map(({ id }) => id)];
  const levels = [...new Set(worth === undefined ? grid : [...grid, worth])].sort((a, b) => a - b);
  return {
    effect,
    discount,
    pairs: whole.length,
    strategies: ids.map((scenario, i) => ({ scenario, ...means[i], ...standings[i] })),
    decisions: decisions(strategies, levels),
    curve: decisions(strategies, fine),
    ...(worth !== undefined && {
      declared: {
        worth,
        rows: scenarios.map(({ id, arm }, i) => {
          const { above, evpi } = incremental(strategies[i + 1], worth);
          const benefit = rangeBetween(sample, arm, (result) => worth * gained(result) - spent(result));
          return { scenario: id, benefit, above, evpi };
        }),
      },
    }),
  };
}
