import { horizonMonth } from "../experiment/comparison.ts";
import { horizonsOf } from "../experiment/dates.ts";
import type { RunResult } from "../experiment/engine.ts";
import { reasonAt } from "../experiment/reason.ts";
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

/** Stands where there is no figure. */
const NONE = "—";

/** A headline indicator of one run: the mean of the year that ends at each date; null where there is no figure. */
export type Headline = {
  readonly id: string;
  readonly name: Text;
  readonly unit: string;
  readonly values: Readonly<Record<string, number>>;
  /** Why there is no figure, by date. */ readonly reasons: Readonly<Record<string, Text>>;
};

/** The headline indicators of a run at each horizon and at its end. */
export function headlines({ branch, end }: Plan, result: RunResult): Headline[] {
  const dates = datesOf(branch, end);
  return indicators
    .filter(({ id, headline }) => headline && result.indicators.includes(id))
    .map(({ id, name, unit }) => {
      const values = Object.fromEntries(dates.map((month) => [isoMonth(month), yearMean(result, id, month)]));
      const lacking = dates.flatMap((month): [string, Text][] => {
        const reason = reasonAt(result, id, month);
        return reason ? [[isoMonth(month), reason]] : [];
      });
      return { id, name, unit, values, reasons: Object.fromEntries(lacking) };
    });
}

/** The headline indicators of a run as a table for the terminal. */
export function headlineTable(plan: Plan, result: RunResult, io: Io): string {
  const dates = datesOf(plan.branch, plan.end);
  const found = headlines(plan, result);
  const rows = found.map(({ name, unit, values }) => [
    say(io, name),
    ...Object.values(values).map((value) => (Number.isFinite(value) ? level(value, unit as never, io.lang) : NONE)),
  ]);
  const head = [
    say(io, { zh: "指标（年均）", en: "Indicator (mean of the year)" }),
    ...dates.map((month) => yearTo(month, io.lang)),
  ];
  const table = textTable(
    head,
    rows,
    dates.map((_, at) => at + 1),
  );
  return [table, ...found.flatMap((each) => lacking(each, dates, io))].join("\n");
}

/** One line for every reason why an indicator has no figure, with the years. */
function lacking({ name, reasons }: Headline, dates: readonly number[], io: Io): string[] {
  const told = dates.flatMap((month) => {
    const reason = reasons[isoMonth(month)];
    return reason ? [{ year: yearTo(month, io.lang), reason: say(io, reason) }] : [];
  });
  return [...new Set(told.map(({ reason }) => reason))].map((reason) => {
    const years = told.filter((each) => each.reason === reason).map(({ year }) => year);
    return say(io, {
      zh: `${NONE} ${name.zh}，${years.join("、")}：${reason}`,
      en: `${NONE} ${name.en}, ${years.join(", ")}: ${reason}`,
    });
  });
}

function datesOf(branch: number, end: number): number[] {
  const horizons = horizonsOf(branch, end).map((horizon) => horizonMonth(branch, horizon));
  return [...new Set([...horizons, end - 1])];
}
