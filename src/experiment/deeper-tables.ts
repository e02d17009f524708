import { isoMonth } from "../kernel/calendar.ts";
import { noInterval } from "../stats/interval.ts";
import type { Comparison, Interval } from "./comparison.ts";
import { wholeSpan } from "./dates.ts";
import { columnsOf, type Table } from "./table.ts";

const ends = (of: string): string[] => [of, `${of}_low`, `${of}_high`];
const figures = ({ estimate, low, high }: Interval): number[] => [estimate, low, high];

/** How much of the spread is parameters and how much is luck, one scenario and indicator a row. */
function splitTable({ split, ...comparison }: Comparison): Table {
  const numbers = [...["parameters", "luck", "share"].flatMap(ends), "p", "draws", "seeds"];
  return {
    name: "split",
    columns: columnsOf(["scenario", "indicator", "begins", "month", ...numbers], numbers),
    *rows() {
      for (const { scenario, indicator, parameters, luck, share, p } of split?.rows ?? []) {
        const found = [parameters, luck, share].flatMap(figures);
        yield [scenario, indicator, ...concluded(comparison), ...found, p, split?.draws ?? 0, split?.seeds ?? 0];
      }
    },
  };
}

/** The first and the last month of the span that is concluded on. */
const concluded = ({ branch, end }: Comparison): [string, string] => {
  const { from, to } = wholeSpan(branch, end);
  return [isoMonth(from), isoMonth(to)];
};

/** What each scenario gains in each future, one of both a row. */
function futuresTable(comparison: Comparison): Table {
  const numbers = ["gain", "regret"];
  return {
    name: "futures",
    columns: columnsOf(["scenario", "future", "indicator", "begins", "month", ...numbers], numbers),
    *rows() {
      const { robust } = comparison;
      for (const [i, { id }] of (robust?.scenarios ?? []).entries()) {
        for (const [f, { id: future }] of (robust?.futures ?? []).entries()) {
          const gain = robust?.gains[i][f] ?? Number.NaN;
          yield [
            id,
            future,
            robust?.indicator ?? "",
            ...concluded(comparison),
            gain,
            robust?.regrets[i]?.[f] ?? Number.NaN,
          ];
        }
      }
    },
  };
}

/** Who leads in each future and by how much, one future a row. */
function leadsTable(comparison: Comparison): Table {
  const names = ["future", "future_zh", "future_en", "indicator", "begins", "month", "first", "second"];
  return {
    name: "leads",
    columns: columnsOf([...names, ...ends("lead"), "verdict"], ends("lead")),
    *rows() {
      const { robust } = comparison;
      for (const [f, { id, name }] of (robust?.futures ?? []).entries()) {
        const { first, second, lead, verdict } = robust?.leads[f] ?? {};
        const found = figures(lead ?? noInterval);
        const about = [id, name.zh, name.en, robust?.indicator ?? "", ...concluded(comparison)];
        yield [...about, first ?? "", second ?? "", ...found, verdict ?? "none"];
      }
    },
  };
}

/** How scenarios do over all futures by each criterion, one of both a row. */
function criteriaTable(comparison: Comparison): Table {
  const numbers = ["score", "rank"];
  return {
    name: "criteria",
    columns: columnsOf(["scenario", "criterion", "indicator", "begins", "month", ...numbers], numbers),
    *rows() {
      const { robust } = comparison;
      for (const { id, values, ranks } of robust?.criteria ?? []) {
        for (const [i, scenario] of (robust?.scenarios ?? []).entries())
          yield [scenario.id, id, robust?.indicator ?? "", ...concluded(comparison), values[i], ranks[i]];
      }
    },
  };
}

/** Values of parameters at which the first place changes hands, one a row. */
function turnsTable(comparison: Comparison): Table {
  const numbers = ["assumed", "prior_end", "turns_at"];
  return {
    name: "turns",
    columns: columnsOf(["parameter", "indicator", "begins", "month", "first", "first_beyond", ...numbers], numbers),
    *rows() {
      const { robust } = comparison;
      for (const { parameter, scenarios, assumed, end, value } of robust?.turns ?? [])
        yield [parameter, robust?.indicator ?? "", ...concluded(comparison), ...scenarios, assumed, end, value];
    },
  };
}

/** What each instrument of a package adds, and their sum (instrument empty), for everybody and by group. */
function whyTable({ why }: Comparison): Table {
  return {
    name: "why",
    columns: columnsOf(
      ["scenario", "indicator", "month", "dimension", "group", "instrument", ...ends("adds")],
      ends("adds"),
    ),
    *rows() {
      if (!why) return;
      const { scenario, indicator, month, instruments, whole, groups } = why;
      for (const { dimension, group, total, parts } of [{ dimension: "", group: "", ...whole }, ...groups]) {
        const about = [scenario, indicator, isoMonth(month), dimension, group];
        yield [...about, "", ...figures(total)];
        for (const [i, { id }] of instruments.entries()) yield [...about, id, ...figures(parts[i])];
      }
    },
  };
}

/** The tables of what a comparison was asked for besides. */
export function deeperTables(comparison: Comparison): Table[] {
  const { split, robust, why } = comparison;
  const overFutures = [futuresTable, leadsTable, criteriaTable, turnsTable].map((of) => of(comparison));
  return [
    ...(split ? [splitTable(comparison)] : []),
    ...(robust ? overFutures : []),
    ...(why ? [whyTable(comparison)] : []),
  ];
}
