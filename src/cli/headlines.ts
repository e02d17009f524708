import { horizonMonth } from "../experiment/comparison.ts";
import { horizonsOf } from "../experiment/dates.ts";
import type { RunResult } from "../experiment/engine.ts";
import { yearMean } from "../experiment/sample.ts";
import { indicators } from "../indicator/registry.ts";
import { isoMonth } from "../kernel/calendar.ts";
import type { Text } from "../kernel/text.ts";
import { level } from "../report/words/level.ts";
import { yearTo } from "../report/words/time.ts";
import type { Plan } from "../world/plan.ts";
import type { Io } from "./io.ts";
import { say } from "./io.ts";
import { textTable } from "./table.ts";

/** A headline indicator of one run: the mean of the year that ends at each date; null where there is no figure. */
export type Headline = {
  readonly id: string;
  readonly name: Text;
  readonly unit: string;
  readonly values: Readonly<Record<string, number>>;
  readonly reason?: Text;
};

/** The headline indicators of a run at each horizon and at its end. */
export function headlines({ branch, end }: Plan, result: RunResult): Headline[] {
  const dates = datesOf(branch, end);
  return indicators
    .filter(({ id, headline }) => headline && result.indicators.includes(id))
    .map(({ id, name, unit }) => {
      const reason = result.reasons[id];
      const values = Object.fromEntries(dates.map((month) => [isoMonth(month), yearMean(result, id, month)]));
      return { id, name, unit, values, ...(reason === undefined ? {} : { reason }) };
    });
}

/** The headline indicators of a run as a table for the terminal. */
export function headlineTable(plan: Plan, result: RunResult, io: Io): string {
  const dates = datesOf(plan.branch, plan.end);
  const rows = headlines(plan, result).map(({ name, unit, values }) => [
    say(io, name),
    ...Object.values(values).map((value) => (Number.isFinite(value) ? level(value, unit as never, io.lang) : "…")),
  ]);
  const head = [
    say(io, { zh: "指标（年均）", en: "Indicator (mean of the year)" }),
    ...dates.map((month) => yearTo(month, io.lang)),
  ];
  return textTable(
    head,
    rows,
    dates.map((_, at) => at + 1),
  );
}

function datesOf(branch: number, end: number): number[] {
  const horizons = horizonsOf(branch, end).map((horizon) => horizonMonth(branch, horizon));
  return [...new Set([...horizons, end - 1])];
}
