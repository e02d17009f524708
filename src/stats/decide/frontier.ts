import { demand } from "../misuse.ts";

/** Mean effect and cost of a strategy, each in its unit. */
export type Means = { readonly effect: number; readonly cost: number };

/**
 * Where a strategy stands: on the frontier, `dominated` (another does at least as much for no more), or `extended` (a mix of
 * two others does). `icer` is the cost of one more unit of effect than the next cheaper one on the frontier, in units of
 * cost per unit of effect; absent for the cheapest and off the frontier.
 */
export type Standing = { readonly status: "frontier" | "dominated" | "extended"; readonly icer?: number };

/**
 * Incremental cost-effectiveness ratios along the frontier after dominance and extended dominance (Weinstein 1990), so
 * that they rise along it. Of equal strategies the first is kept. Throws `bad-statistic` where a mean is no number.
 */
export function frontier(strategies: readonly Means[]): Standing[] {
  for (const { effect, cost } of strategies) {
    demand(Number.isFinite(effect) && Number.isFinite(cost), {
      zh: "效果和成本应为有限数",
      en: "Effects and costs must be finite",
    });
  }
  const order = strategies.map((_, i) => i);
  order.sort((i, j) => strategies[i].cost - strategies[j].cost || strategies[j].effect - strategies[i].effect || i - j);
  const found: Standing[] = strategies.map(() => ({ status: "dominated" }));
  const kept: number[] = [];
  const ratio = (from: number, to: number) =>
    (strategies[to].cost - strategies[from].cost) / (strategies[to].effect - strategies[from].effect);
  for (const at of order) {
    const last = kept.at(-1);
    if (last !== undefined && strategies[at].effect <= strategies[last].effect) continue;
    while (kept.length > 1 && ratio(kept[kept.length - 2], kept[kept.length - 1]) >= ratio(kept[kept.length - 1], at)) {
      found[kept[kept.length - 1]] = { status: "extended" };
      kept.pop();
    }
    kept.push(at);
  }
  for (const [i, at] of kept.entries()) {
    found[at] = i === 0 ? { status: "frontier" } : { status: "frontier", icer: ratio(kept[i - 1], at) };
  }
  return found;
}
