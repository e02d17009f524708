import { cos } from "../../kernel/maths.ts";
import { simulate } from "../../run.ts";
import type { Firm } from "../../world/firms.ts";
import type { Plan } from "../../world/plan.ts";
import type { World } from "../../world/world.ts";
import { FlowProbe, type Flows } from "../probes/flows.ts";
import { StockProbe, type Stocks } from "../probes/stocks.ts";

/** What the city shows while outside demand rises and falls. */
export type Cycle = { readonly stocks: Stocks; readonly flows: Flows };

/** Months of a cycle, and the amplitude of log revenue at given sales of firms that sell outside: about 25 % of what the outside buys. */
export const PERIOD = 60;
const AMPLITUDE = 0.06;

/** Lives the plan's years while outside demand for tradables follows a sine that starts at its mean and rises. */
export function cycle(world: World, plan: Plan): Cycle {
  const stocks = new StockProbe();
  const flows = new FlowProbe();
  const start = plan.branch;
  shift(world, level(1));
  flows.start(world);
  simulate(world, plan, {
    month: (w) => {
      const month = w.month - 1;
      stocks.read(w, month);
      flows.read(w, month);
      const t = month - start + 1;
      shift(w, level(t + 1) - level(t));
    },
  });
  return { stocks: stocks.stocks, flows: flows.flows };
}

/** A sine by way of the cosine: 0 at month 0, a quarter of a period before the peak. */
const level = (t: number): number => AMPLITUDE * cos((2 * Math.PI * (t - PERIOD / 4)) / PERIOD);

function shift({ firms, plan }: World, by: number): void {
  for (let f = 0 as Firm; f < firms.capacity; f++)
    if (plan.region.sectors[firms.sector[f]].market === "tradable") firms.shifter[f] += by;
}
