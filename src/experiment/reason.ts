import type { Text } from "../kernel/text.ts";
import type { RunResult } from "./engine.ts";
import { yearMean } from "./sample.ts";

const notYet: Text = { zh: "测算期内尚无此数", en: "Not observed by this date" };
const nobody: Text = { zh: "这一年没有可计数的对象", en: "Nobody was there to count in this year" };
const failed: Text = { zh: "测算未完成", en: "The run failed" };
const apart: Text = { zh: "没有同种子配对在两种情形下都有数", en: "No pair has a figure under both policies" };
const alone: Text = { zh: "有数的配对数只有1，给不出区间", en: "Only one pair has a figure, so there is no range" };

/** Why a run has no figure of an indicator for the year that ends with a month; undefined where it has one. */
export function reasonAt(result: RunResult | undefined, indicator: string, month: number): Text | undefined {
  if (result === undefined) return failed;
  if (!Number.isNaN(yearMean(result, indicator, month))) return undefined;
  const { indicators, months, values, reasons } = result;
  const column = indicators.indexOf(indicator);
  const before = months.some((at, row) => at <= month && !Number.isNaN(values[row * indicators.length + column]));
  return before && column >= 0 ? nobody : (reasons[indicator] ?? notYet);
}

/** Why a difference has no interval, by the number of pairs in which both sides have a figure; undefined where it has one. */
export const reasonOfPairs = (pairs: number): Text | undefined =>
  pairs === 0 ? apart : pairs === 1 ? alone : undefined;
