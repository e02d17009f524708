import { isoMonth } from "../kernel/calendar.ts";
import type { Comparison } from "./comparison.ts";
import { deeperTables } from "./deeper-tables.ts";
import { columnsOf, type Table } from "./table.ts";
import { summaryTable } from "./tables.ts";

/** The tests of a comparison, one scenario and indicator a row. */
function testsTable({ tests, branch }: Comparison): Table {
  const numbers = ["p", "adjusted_p"];
  return {
    name: "tests",
    columns: columnsOf(["scenario", "indicator", "begins", "month", ...numbers, "clear"], numbers),
    *rows() {
      for (const { scenario, indicator, p, adjusted, clear } of tests?.rows ?? []) {
        const span = [isoMonth(branch), isoMonth(tests?.month ?? 0)];
        yield [scenario, indicator, ...span, p, adjusted, clear ? "yes" : "no"];
      }
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

/** Net changes by group beside the placebo's, one scenario, indicator and group a row. */
function whoTable({ who }: Comparison): Table {
  const numbers = ["base", ...["difference", "placebo"].flatMap((of) => [of, `${of}_low`, `${of}_high`]), "adjusted_p"];
  return {
    name: "who",
    columns: columnsOf(["scenario", "indicator", "dimension", "group", "month", ...numbers, "clear"], numbers),
    *rows() {
      for (const { scenario, indicator, dimension, group, base, difference, placebo, adjusted, clear } of who?.rows ??
        []) {
        const figures = [difference, placebo].flatMap(({ estimate, low, high }) => [estimate, low, high]);
        const month = isoMonth(who?.month ?? 0);
        yield [scenario, indicator, dimension, group, month, base, ...figures, adjusted, clear ? "yes" : "no"];
      }
    },
  };
}

/** The tables that hold what a comparison found. */
export const tablesOf = (comparison: Comparison): Table[] => [
  summaryTable(comparison),
  testsTable(comparison),
  moneyTable(comparison),
  whoTable(comparison),
  ...deeperTables(comparison),
];
