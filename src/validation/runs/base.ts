import { moyOf } from "../../kernel/calendar.ts";
import { simulate } from "../../run.ts";
import { residuals } from "../../world/conserve.ts";
import type { Plan } from "../../world/plan.ts";
import type { World } from "../../world/world.ts";
import { EnterpriseProbe, type Enterprises } from "../probes/enterprises.ts";
import { FlowProbe, type Flows } from "../probes/flows.ts";
import { GraduateProbe, type Graduates } from "../probes/graduates.ts";
import { type ByLevel, LevelProbe } from "../probes/groups.ts";
import { type Pay, readPay } from "../probes/pay.ts";
import { StockProbe, type Stocks } from "../probes/stocks.ts";

/** What the baseline shows in the years after the spin-up, undisturbed. */
export type Base = {
  readonly stocks: Stocks;
  readonly flows: Flows;
  readonly graduates: Graduates;
  readonly pay: Pay;
  readonly byLevel: ByLevel;
  readonly enterprises: Enterprises;
  /** Every indicator's mean over the run, and over its last year. */ readonly means: Readonly<Record<string, number>>;
  readonly last: Readonly<Record<string, number>>;
  /** People, posts, seats and fen unaccounted for, summed over Decembers. */ readonly unaccounted: number;
};

/** Lives the years of a plan from its branch and reads them by every probe. */
export function base(world: World, plan: Plan): Base {
  const stocks = new StockProbe();
  const flows = new FlowProbe();
  const graduates = new GraduateProbe(plan.branch, plan.end);
  const byLevel = new LevelProbe();
  const enterprises = new EnterpriseProbe();
  const third = plan.branch + 23;
  let pay: Pay | undefined;
  let unaccounted = 0;
  flows.start(world);
  enterprises.start(world);
  const result = simulate(world, plan, {
    month: (w) => {
      const month = w.month - 1;
      stocks.read(w, month);
      flows.read(w, month);
      graduates.read(w, month);
      enterprises.read(w, month);
      if (moyOf(month) === 12) {
        byLevel.read(w, month);
        for (const { residual } of residuals(w)) unaccounted += Math.abs(residual);
      }
      if (month === third) pay = readPay(w, month);
    },
  });
  const { indicators, values, months } = result;
  const meanFrom = (row: number) =>
    Object.fromEntries(
      indicators.map((id, at) => {
        const own = months.flatMap((_, i) => (i >= row ? [values[i * indicators.length + at] as number] : []));
        const known = own.filter((value) => !Number.isNaN(value));
        return [id, known.reduce((a, b) => a + b, 0) / known.length];
      }),
    );
  return {
    stocks: stocks.stocks,
    flows: flows.flows,
    graduates: graduates.result(),
    pay: pay ?? readPay(world, plan.end - 1),
    byLevel: byLevel.result(),
    enterprises: enterprises.result(world),
    means: meanFrom(0),
    last: meanFrom(months.length - 12),
    unaccounted,
  };
}
