import { isoMonth } from "../../kernel/calendar.ts";
import { FEN } from "../../kernel/unit.ts";
import type { Table } from "../table.ts";
import { type ColumnAbout, costId, figureColumns, runColumns, sweepColumns } from "./columns.ts";
import type { Definition } from "./definition.ts";
import { type Failure, repeatCommand } from "./failures.ts";
import type { MadeRun } from "./made.ts";

/** Runs that can be gone through again and again. */
export type MadeRuns = () => Iterable<MadeRun>;

const head = ({ run, row, scenario, replicate }: MadeRun) => [run, row, scenario, replicate] as const;
const plain = (name: string, holds: "text" | "number" = "text") => ({ name, holds });
const bare = (columns: readonly ColumnAbout[]) => columns.map(({ name, holds }) => ({ name, holds }));

/** Every figure of every run, one a row: whole city, by group, and payments under instruments. */
export const outcomesTable = (runs: MadeRuns): Table => ({
  name: "outcomes",
  columns: bare([...runColumns, ...figureColumns]),
  *rows() {
    for (const made of runs()) {
      if (made.result === undefined) continue;
      const { indicators, months, values, groups, costs } = made.result;
      const first = head(made);
      for (const [row, date] of months.entries()) {
        for (const [column, indicator] of indicators.entries()) {
          const value = values[row * indicators.length + column];
          if (!Number.isNaN(value)) yield [...first, isoMonth(date), "", "", indicator, value];
        }
      }
      for (const { indicator, dimension, group, month, value } of groups) {
        const where = dimension === "place" ? [group, ""] : ["", `${dimension}=${group}`];
        yield [...first, isoMonth(month), ...where, indicator, value];
      }
      for (const { instrument, month, fen } of costs)
        yield [...first, isoMonth(month), "", "", costId(instrument), fen / FEN];
    }
  },
});

/** Every run and period a row: its inputs and the whole city's figures side by side. */
export function wideTable(definition: Definition, runs: MadeRuns): Table {
  const { factors, outcomes } = sweepColumns(definition);
  return {
    name: "wide",
    columns: [...bare(runColumns), plain("month"), ...bare(factors), ...bare(outcomes)],
    *rows() {
      for (const made of runs()) {
        if (made.result === undefined) continue;
        const { indicators, months, values, costs } = made.result;
        for (const [row, date] of months.entries()) {
          const figures = outcomes.map(({ id }) => {
            const column = indicators.indexOf(id);
            if (column >= 0) return values[row * indicators.length + column];
            const paid = costs.filter(({ instrument, month }) => costId(instrument) === id && month === date);
            return paid.reduce((sum, { fen }) => sum + fen, 0) / FEN;
          });
          yield [...head(made), isoMonth(date), ...made.values, ...figures];
        }
      }
    },
  };
}

/** Every run a row: its seed, whether it is done, and what went in. */
export function inputsTable(definition: Definition, runs: MadeRuns, failures: ReadonlyMap<string, Failure>): Table {
  const { factors } = sweepColumns(definition);
  return {
    name: "inputs",
    columns: [...bare(runColumns), ...["seed", "state", "fingerprint"].map((name) => plain(name)), ...bare(factors)],
    *rows() {
      for (const made of runs()) {
        const state = made.result ? "done" : failures.has(made.run) ? "failed" : "missing";
        yield [...head(made), made.seed, state, made.result?.fingerprint ?? "", ...made.values];
      }
    },
  };
}

/** Runs that failed or weren't made, with what was said and the command that makes each. */
export function failuresTable(definition: Definition, runs: MadeRuns, failures: ReadonlyMap<string, Failure>): Table {
  return {
    name: "failures",
    columns: [...bare(runColumns), ...["seed", "state", "message", "command"].map((name) => plain(name))],
    *rows() {
      for (const made of runs()) {
        if (made.result !== undefined) continue;
        const failure = failures.get(made.run);
        const command = repeatCommand(definition, made.cell, made.replicate - 1);
        yield [...head(made), made.seed, failure ? "failed" : "missing", failure?.message ?? "", command];
      }
    },
  };
}
