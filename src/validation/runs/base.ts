import { moyOf } from "../../kernel/calendar.ts";
import { simulate } from "../../run.ts";
import { residuals } from "../../world/conserve.ts";
import type { Plan } from "../../world/plan.ts";
import type { World } from "../../world/world.ts";
import { EnterpriseProbe, type Enterprises } from "../probes/enterprises.ts";
import { FlowProbe, type Flows } from "../probes/flows.ts";
import { GraduateProbe, type Graduates } from "../probes/graduates.ts";
import { type ByLevel, LevelProbe } from "../probes/groups.ts";
import { PartnershipProbe, type Partnerships } from "../probes/partnerships.ts";
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
  readonly partnerships: Partnerships;
  /** Every indicator's mean over the run, and over its last year. */ readonly means: Readonly<Record<string, number>>;
  readonly last: Readonly<Record<string, number>>;
  /** Yearly means, and the highest figure, of every indicator. */
  readonly highest: Readonly<Record<string, number>>;
  readonly yearly: Readonly<Record<string, readonly number[]>>;
  /** People, posts, seats and fen unaccounted for, summed over Decembers. */ readonly unaccounted: number;
};

/** Lives the years of a plan from its branch and reads them by every probe. */
export function base(world: World, plan: Plan): Base {
  const stocks = new StockProbe();
  const flows = new FlowProbe();
  const graduates = new GraduateProbe(plan.branch, plan.end);
  const byLevel = new LevelProbe();
  const enterprises = new EnterpriseProbe();
  const partnerships = new PartnershipProbe();
  const third = plan.branch + 23;
  let pay: Pay | undefined;
  let unaccounted = 0;
  flows.start(world);
  byLevel.start(world);
  enterprises.start(world);
  const result = simulate(world, plan, {
    month: (w) => {
      const month = w.month - 1;
      stocks.read(w, month);
      flows.read(w, month);
      graduates.read(w, month);
      enterprises.read(w, month);
      byLevel.readPosts(w);
      if (moyOf(month) === 12) {
        byLevel.read(w, month);
        partnerships.read(w, month);
        for (const { residual } of residuals(w)) unaccounted += Math.abs(residual);
      }
      if (month === third) pay = readPay(w, month);
    },
  });
  const { indicators, values, months } = result;
  const rows = months.length;
  const meanOf = (at: number, from: number, to: number) => {
    const own = months.slice(from, to).map((_, i) => values[(from + i) * indicators.length + at] as number);
    const known = own.filter((value) => !Number.isNaN(value));
    return known.reduce((a, b) => a + b, 0) / known.length;
  };
  const each = <T>(f: (at: number) => T) => Object.fromEntries(indicators.map((id, at) => [id, f(at)]));
  return {
    stocks: stocks.stocks,
    flows: flows.flows,
    graduates: graduates.result(),
    pay: pay ?? readPay(world, plan.end - 1),
    byLevel: byLevel.result(),
    enterprises: enterprises.result(world),
    partnerships: partnerships.result(),
    means: each((at) => meanOf(at, 0, rows)),
    last: each((at) => meanOf(at, rows - 12, rows)),
    highest: each((at) =>
      months.reduce((most, _, row) => {
        const value = values[row * indicators.length + at] as number;
        return value > most ? value : most;
      }, Number.NEGATIVE_INFINITY),
    ),
    yearly: each((at) => Array.from({ length: rows / 12 }, (_, year) => meanOf(at, 12 * year, 12 * year + 12))),
    unaccounted,
  };
}
