import type { Comparison } from "../../src/experiment/comparison.ts";
import { decisions } from "../../src/stats/decide/acceptability.ts";
import { frontier } from "../../src/stats/decide/frontier.ts";
import { mean } from "../../src/stats/moments.ts";

/** What a decision about money rests on, made up from what packages cost and bring: twenty draws around each. */
export function moneyFixture(efficiency: Comparison["efficiency"]): NonNullable<Comparison["money"]> {
  const draws = Array.from({ length: 20 }, (_, i) => Math.sin(7 * i + 1));
  const rows = [
    { scenario: "", effects: draws.map(() => 0), costs: draws.map(() => 0) },
    ...efficiency.map(({ scenario, stayers, costPerYear }, at) => ({
      scenario,
      effects: draws.map((luck, i) => stayers.estimate + 300 * (luck + Math.sin(3 * at * i))),
      costs: draws.map((luck) => costPerYear.estimate * (1 + 0.02 * luck)),
    })),
  ];
  const means = rows.map(({ effects, costs }) => ({ effect: mean(effects), cost: mean(costs) }));
  const standings = frontier(means);
  const at = (levels: readonly number[]) => decisions(rows, levels);
  return {
    effect: "stayers-1y",
    discount: 0.03,
    pairs: draws.length,
    strategies: rows.map(({ scenario }, i) => ({ scenario, ...means[i], ...standings[i] })),
    decisions: at([0, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6]),
    curve: at([1e4, 1.5e4, 2e4, 3e4, 4e4, 5e4, 7e4, 1e5, 1.5e5, 2e5, 3e5, 4e5, 5e5, 7e5, 1e6]),
  };
}
