import { isoMonth } from "../kernel/calendar.ts";
import { FEN } from "../kernel/unit.ts";
import type { Comparison, Interval } from "./comparison.ts";
import type { RunResult } from "./engine.ts";
import { Rows, type Table } from "./table.ts";

/** A run as the tables name it: id, scenario, number of the pair from 1, what was drawn, and its result. */
export type NamedRun = {
  readonly run: string;
  readonly scenario: string;
  readonly replicate: number;
  readonly parameters: Readonly<Record<string, number>>;
  readonly result: RunResult;
};

const runColumns = ["run", "scenario", "replicate"];

/** Indicators of every run, monthly, the whole city (dimension and group empty) and by group; one figure a row. */
export function outcomesTable(runs: readonly NamedRun[]): Table {
  const rows = new Rows(
    "outcomes",
    [...runColumns, "month", "dimension", "group", "indicator", "value"],
    ["replicate", "value"],
  );
  for (const { run, scenario, replicate, result } of runs) {
    const { indicators, months, values, groups } = result;
    months.forEach((month, row) => {
      indicators.forEach((indicator, column) => {
        const value = values[row * indicators.length + column];
        if (!Number.isNaN(value)) rows.add(run, scenario, replicate, isoMonth(month), "", "", indicator, value);
      });
    });
    for (const { indicator, dimension, group, month, value } of groups) {
      if (!Number.isNaN(value)) rows.add(run, scenario, replicate, isoMonth(month), dimension, group, indicator, value);
    }
  }
  return rows.table();
}

/** Public payments of every run in yuan, by instrument and month. */
export function costsTable(runs: readonly NamedRun[]): Table {
  const rows = new Rows("costs", [...runColumns, "month", "instrument", "yuan"], ["replicate", "yuan"]);
  for (const { run, scenario, replicate, result } of runs) {
    for (const { instrument, month, fen } of result.costs) {
      rows.add(run, scenario, replicate, isoMonth(month), instrument, fen / FEN);
    }
  }
  return rows.table();
}

/** Parameters drawn for every run; the others are in the manifest. */
export function inputsTable(runs: readonly NamedRun[]): Table {
  const rows = new Rows("inputs", [...runColumns, "parameter", "value"], ["replicate", "value"]);
  for (const { run, scenario, replicate, parameters } of runs) {
    for (const [id, value] of Object.entries(parameters)) rows.add(run, scenario, replicate, id, value);
  }
  return rows.table();
}

const absent: Interval = { estimate: Number.NaN, low: Number.NaN, high: Number.NaN };

/** The comparison's figures, one scenario, indicator and date a row. */
export function summaryTable({ outcomes }: Comparison): Table {
  const ends = (of: string) => [of, `${of}_low`, `${of}_high`];
  const intervals = ["level", "difference", "placebo", "mean_difference"].flatMap(ends);
  const numbers = [...intervals, "positive", "pairs", "variance_reduction"];
  const rows = new Rows("summary", ["scenario", "indicator", "month", ...numbers, "verdict"], numbers);
  for (const row of outcomes) {
    const figures = [row.level, row.difference ?? absent, row.placebo ?? absent, row.mean ?? absent];
    rows.add(
      row.scenario,
      row.indicator,
      isoMonth(row.month),
      ...figures.flatMap(({ estimate, low, high }) => [estimate, low, high]),
      row.positive ?? Number.NaN,
      row.pairs,
      row.varianceReduction,
      row.verdict,
    );
  }
  return rows.table();
}
