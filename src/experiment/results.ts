import { isoMonth } from "../kernel/calendar.ts";
import type { Comparison } from "./comparison.ts";
import { columnsOf, type Table } from "./table.ts";
import { summaryTable } from "./tables.ts";

/** The tests of a comparison, one scenario and indicator a row. */
function testsTable({ tests }: Comparison): Table {
  const numbers = ["p", "adjusted_p"];
  return {
    name: "tests",
    columns: columnsOf(["scenario", "indicator", "month", ...numbers, "clear"], numbers),
    *rows() {
      for (const { scenario, indicator, p, adjusted, clear } of tests?.rows ?? [])
        yield [scenario, indicator, isoMonth(tests?.month ?? 0), p, adjusted, clear ? "yes" : "no"];
    },
  };
}

/** Which scenario is worth its money, one willingness to pay and scenario a row. */
function moneyTable({ money, baseline }: Comparison): Table {
  const numbers = ["effect", "cost", "icer", "willingness", "net_benefit", "acceptability", "expected_loss", "evpi"];
  return {
    name: "money",
    columns: columnsOf(["scenario", "indicator", "standing", ...numbers], numbers),
    *rows() {
      if (!money) return;
      for (const { willingness, netBenefit, acceptability, expectedLoss, evpi } of money.decisions) {
        for (const [i, { scenario, status, effect, cost, icer }] of money.strategies.entries()) {
          const figures = [willingness, netBenefit[i], acceptability[i], expectedLoss[i], evpi];
          yield [scenario || baseline, money.effect, status, effect, cost, icer ?? Number.NaN, ...figures];
        }
      }
    },
  };
}

/** The tables that hold what a comparison found. */
export const tablesOf = (comparison: Comparison): Table[] => [
  summaryTable(comparison),
  testsTable(comparison),
  moneyTable(comparison),
];
