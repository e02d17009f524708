import { moyOf } from "../kernel/calendar.ts";
import type { Text } from "../kernel/text.ts";
import type { Indicator } from "./indicator.ts";

const tooShort: Text = {
  zh: "测算期太短，没有届次达到该月数",
  en: "The run is too short for a cohort to reach this age",
};
const noneYet: Text = { zh: "测算初期还没有届次达到该月数", en: "At first no cohort has reached this age" };
const nobody: Text = { zh: "没有可计数的对象", en: "Nobody is there to count" };
const sometimes: Text = { zh: "有的月份没有可计数的对象", en: "In some months nobody is there to count" };

/** Why an indicator has no value in some month in which it is read, or in any; undefined where it has all of them. */
export function lackOf(
  { moment, cohortAge }: Pick<Indicator, "moment" | "cohortAge">,
  months: readonly number[],
  valueAt: (row: number) => number,
): Text | undefined {
  const found = months.map((_, row) => !Number.isNaN(valueAt(row)));
  if (!found.includes(true)) return cohortAge === undefined ? nobody : tooShort;
  const read = new Set(months.filter((_, row) => found[row]).map(moyOf));
  const due = (month: number) =>
    moment === "monthly" || (moment === "quarterly" ? moyOf(month) % 3 === 0 : read.has(moyOf(month)));
  const first = months.findIndex(due);
  if (months.every((month, row) => found[row] || !due(month))) return undefined;
  return cohortAge !== undefined && !found[first] ? noneYet : sometimes;
}
