import { month, yearOf } from "../kernel/calendar.ts";
import { FEN } from "../kernel/unit.ts";
import { spreadInterval } from "../stats/spread.ts";
import type { CostRow } from "./comparison.ts";
import type { RunResult } from "./engine.ts";
import type { Arm } from "./outcomes.ts";
import { SPREAD } from "./range.ts";
import { finite, overPairs, type Sample } from "./sample.ts";

/** Public money in yuan that a run paid under an instrument (all if undefined) from one month to another, both included. */
export function paid(result: RunResult | undefined, from: number, to: number, instrument?: string): number {
  if (result === undefined) return Number.NaN;
  let fen = 0;
  for (const row of result.costs) {
    if (row.month < from || row.month > to || (instrument !== undefined && row.instrument !== instrument)) continue;
    fen += row.fen;
  }
  return fen / FEN;
}

/** Public money by scenario, instrument and calendar year, for instruments under which anything was paid. */
export function costRows(
  sample: Sample,
  scenarios: readonly Arm[],
  instruments: readonly string[],
  branch: number,
  end: number,
): CostRow[] {
  const rows: CostRow[] = [];
  for (const { id, arm } of scenarios) {
    for (const instrument of instruments) {
      const whole = finite(overPairs(sample, arm, (result) => paid(result, branch, end - 1, instrument)));
      if (whole.every((yuan) => yuan === 0)) continue;
      for (let year = yearOf(branch); year <= yearOf(end - 1); year++) {
        const from = Math.max(branch, month(year, 1));
        const to = Math.min(end - 1, month(year, 12));
        const yuan = finite(overPairs(sample, arm, (result) => paid(result, from, to, instrument)));
        rows.push({ scenario: id, instrument, year, yuan: spreadInterval(yuan, SPREAD) });
      }
    }
  }
  return rows;
}
