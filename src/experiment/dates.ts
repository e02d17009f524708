import { moyOf } from "../kernel/calendar.ts";
import type { Plan } from "../world/plan.ts";
import { canonicalJson } from "./canonical.ts";
import { horizonMonth } from "./comparison.ts";
import type { Measure, Tool } from "./laboratory.ts";

/** The horizons, in months after the branch, that fall within a simulation. */
export function horizonsOf(branch: number, end: number): number[] {
  return [12, 36, 60, 120].filter((horizon) => horizonMonth(branch, horizon) < end);
}

/** Months over which a figure is averaged, both ends included. */
export type Span = { readonly from: number; readonly to: number };

/** What a comparison concludes on: every simulated month since the branch, the years over which money is counted too. */
export const wholeSpan = (branch: number, end: number): Span => ({ from: branch, to: end - 1 });

/** The date whose year is told by group: the longest horizon up to five years, else the end. */
export const mainMonth = (branch: number, end: number): number =>
  horizonMonth(branch, horizonsOf(branch, end).findLast((months) => months <= 60) ?? end - branch);

/** Dates of a comparison's figures: every December and the end of every horizon, in order. */
export function datesOf(branch: number, end: number): number[] {
  const dates = new Set(horizonsOf(branch, end).map((horizon) => horizonMonth(branch, horizon)));
  for (let month = branch; month < end; month++) if (moyOf(month) === 12) dates.add(month);
  return [...dates].sort((a, b) => a - b);
}

/** The first month, not before the branch, in which an instrument differs between two plans; undefined where it never does. */
export function firstDifference(baseline: Plan, plan: Plan, instrument: string): number | undefined {
  const texts = [baseline, plan].map((each) =>
    (each.policies[instrument] ?? []).map((entry) => [canonicalJson(entry), entry] as const),
  );
  const [before, after] = texts.map((entries) => new Set(entries.map(([text]) => text)));
  const changed = texts.flat().filter(([text]) => before.has(text) !== after.has(text));
  if (changed.length === 0) return undefined;
  return Math.max(plan.branch, Math.min(...changed.map(([, entry]) => entry.from)));
}

/**
 * The month from which a graduate outcome may be called unchanged: the first July cohort that a changed instrument
 * can have touched has then reached the age at which it is read, and at least 6 months. Minus infinity for other outcomes.
 */
export function tellableFrom(baseline: Plan, plan: Plan, measure: Measure, instruments: readonly Tool[]): number {
  if (measure.cohortAge === undefined) return Number.NEGATIVE_INFINITY;
  const starts = instruments.flatMap(({ id, monthsToGraduates = 0 }) => {
    const start = firstDifference(baseline, plan, id);
    return start === undefined ? [] : [start + monthsToGraduates];
  });
  const start = Math.min(...starts);
  if (!Number.isFinite(start)) return Number.NEGATIVE_INFINITY;
  const graduation = start + ((7 - moyOf(start) + 12) % 12);
  return graduation + Math.max(6, measure.cohortAge);
}
