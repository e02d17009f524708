import { moyOf } from "../../kernel/calendar.ts";
import type { Every } from "../../scenario/experiment/experiment.ts";
import type { RunResult } from "../engine.ts";

/** What a sweep keeps of a run: these indicators, by these dimensions ("*" for all), as means of so many months. */
export type Kept = { readonly outcomes: readonly string[]; readonly groups: readonly string[]; readonly every: Every };

const lengths: Readonly<Record<Every, number>> = { year: 12, quarter: 3, month: 1 };

/** The last month of the period that a month is in. */
const periodEnd = (month: number, length: number): number => month + ((length - (moyOf(month) % length)) % length);

/** The part of a result that is kept: means of the figures in each period, dated by its last month simulated; payments are sums. */
export function keptOf(result: RunResult, { outcomes, groups, every }: Kept): RunResult {
  const length = lengths[every];
  const last = result.months.at(-1) ?? 0;
  const dateOf = (month: number) => Math.min(last, periodEnd(month, length));
  const months = [...new Set(result.months.map(dateOf))];
  const values = new Float64Array(months.length * outcomes.length).fill(Number.NaN);
  outcomes.forEach((id, column) => {
    const from = result.indicators.indexOf(id);
    const mean = means(months);
    for (const [row, month] of result.months.entries())
      mean.add(dateOf(month), from < 0 ? Number.NaN : result.values[row * result.indicators.length + from]);
    for (const [row, value] of mean.all().entries()) values[row * outcomes.length + column] = value;
  });
  return {
    indicators: outcomes,
    months,
    values,
    reasons: {},
    groups: groupMeans(result, outcomes, groups, dateOf),
    costs: costSums(result, dateOf),
    fingerprint: result.fingerprint,
  };
}

function means(months: readonly number[]) {
  const sums = new Map(months.map((month) => [month, { sum: 0, count: 0 }]));
  return {
    add(month: number, value: number) {
      const at = sums.get(month);
      if (at === undefined || Number.isNaN(value)) return;
      at.sum += value;
      at.count++;
    },
    all: () => [...sums.values()].map(({ sum, count }) => sum / count),
  };
}

function groupMeans(
  { groups }: RunResult,
  outcomes: readonly string[],
  dimensions: readonly string[],
  dateOf: (month: number) => number,
): RunResult["groups"] {
  const found = new Map<string, { first: RunResult["groups"][number]; month: number; sum: number; count: number }>();
  for (const figure of groups) {
    const wanted = dimensions.includes("*") || dimensions.includes(figure.dimension);
    if (!wanted || !outcomes.includes(figure.indicator) || Number.isNaN(figure.value)) continue;
    const month = dateOf(figure.month);
    const key = `${month} ${figure.indicator} ${figure.dimension} ${figure.group}`;
    const at = found.get(key) ?? { first: figure, month, sum: 0, count: 0 };
    at.sum += figure.value;
    at.count++;
    found.set(key, at);
  }
  return [...found.values()].map(({ first, month, sum, count }) => ({ ...first, month, value: sum / count }));
}

function costSums({ costs }: RunResult, dateOf: (month: number) => number): RunResult["costs"] {
  const found = new Map<string, { instrument: string; month: number; fen: number }>();
  for (const { instrument, month, fen } of costs) {
    const date = dateOf(month);
    const at = found.get(`${date} ${instrument}`) ?? { instrument, month: date, fen: 0 };
    at.fen += fen;
    found.set(`${date} ${instrument}`, at);
  }
  return [...found.values()];
}
