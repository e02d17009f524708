import { isoMonth } from "../kernel/calendar.ts";
import { FEN } from "../kernel/unit.ts";
import { noInterval } from "../stats/interval.ts";
import type { Comparison } from "./comparison.ts";
import type { RunResult } from "./engine.ts";
import { columnsOf, type Table } from "./table.ts";

/** A run as the tables name it: id, scenario, number of the pair from 1, what was drawn, and its result. */
export type NamedRun = {
  readonly run: string;
  readonly scenario: string;
  readonly replicate: number;
  readonly parameters: Readonly<Record<string, number>>;
  readonly result: RunResult;
};

/** Runs that can be gone through again and again, one in memory at a time. */
export type Runs = () => Iterable<NamedRun>;

const columns = (...names: string[]) =>
  columnsOf(["run", "scenario", "replicate", ...names], ["replicate", "value", "yuan"]);

/** Indicators of every run, monthly, the whole city (dimension and group empty) and by group; one figure a row. */
export const outcomesTable = (runs: Runs): Table => ({
  name: "outcomes",
  columns: columns("month", "dimension", "group", "indicator", "value"),
  *rows() {
    for (const { run, scenario, replicate, result } of runs()) {
      const { indicators, months, values, groups } = result;
      for (const [row, month] of months.map(isoMonth).entries()) {
        for (const [column, indicator] of indicators.entries()) {
          const value = values[row * indicators.length + column];
          if (!Number.isNaN(value)) yield [run, scenario, replicate, month, "", "", indicator, value];
        }
      }
      for (const { indicator, dimension, group, month, value } of groups) {
        if (!Number.isNaN(value)) yield [run, scenario, replicate, isoMonth(month), dimension, group, indicator, value];
      }
    }
  },
});

/** Public payments of every run in yuan, by instrument and month. */
export const costsTable = (runs: Runs): Table => ({
  name: "costs",
  columns: columns("month", "instrument", "yuan"),
  *rows() {
    for (const { run, scenario, replicate, result } of runs()) {
      for (const { instrument, month, fen } of result.costs) {
        yield [run, scenario, replicate, isoMonth(month), instrument, fen / FEN];
      }
    }
  },
});

/** Parameters drawn for every run; the others are among the inputs. */
export const drawsTable = (runs: Runs): Table => ({
  name: "draws",
  columns: columns("parameter", "value"),
  *rows() {
    for (const { run, scenario, replicate, parameters } of runs()) {
      for (const [id, value] of Object.entries(parameters)) yield [run, scenario, replicate, id, value];
    }
  },
});

/** The comparison's figures, one scenario, indicator and span a row. */
export function summaryTable({ outcomes }: Comparison): Table {
  const ends = (of: string) => [of, `${of}_low`, `${of}_high`];
  const intervals = ["level", "difference", "placebo", "mean_difference"].flatMap(ends);
  const numbers = [...intervals, "positive", "pairs", "pairs_needed", "variance_reduction"];
  return {
    name: "summary",
    columns: columnsOf(
      ["scenario", "indicator", "begins", "month", ...numbers, "verdict", "reason_zh", "reason_en"],
      numbers,
    ),
    *rows() {
      for (const row of outcomes) {
        const figures = [row.level, row.difference, row.placebo, row.mean].map((interval) => interval ?? noInterval);
        yield [
          row.scenario,
          row.indicator,
          isoMonth(row.from ?? row.month - 11),
          isoMonth(row.month),
          ...figures.flatMap(({ estimate, low, high }) => [estimate, low, high]),
          row.positive ?? Number.NaN,
          row.pairs,
          row.needed ?? Number.NaN,
          row.varianceReduction,
          row.verdict,
          row.reason?.zh ?? "",
          row.reason?.en ?? "",
        ];
      }
    },
  };
}
