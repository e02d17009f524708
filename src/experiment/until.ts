import { fault, nearestName } from "../kernel/fault.ts";
import { fewestPairs, type Look, lookAt } from "../stats/compare/until.ts";
import type { Reached } from "./comparison.ts";
import { wholeSpan } from "./dates.ts";
import type { Laboratory } from "./laboratory.ts";
import { differencesOf } from "./range.ts";
import { finite, meanOver, type Sample } from "./sample.ts";
import type { Study } from "./study.ts";

/** How narrow an interval is asked for: half its width, as a share of the estimate or in the indicator's unit. */
export type Until = { readonly indicator: string; readonly half: number; readonly relative: boolean };

/** A width as the command line takes it: stay-1y ±10%. */
export const untilText = ({ indicator, half, relative }: Until): string =>
  `${indicator} ±${relative ? `${Number((100 * half).toPrecision(12))}%` : half}`;

/** Confidence of the interval of a mean difference that is watched while pairs are added. */
const LEVEL = 0.95;

/** Batches of pairs made at most, the first included. */
const MOST_BATCHES = 10;

/** Faults where no indicator has the name that is watched. */
export function checkUntil({ indicator }: Until, { indicators }: Laboratory): void {
  const ids = indicators.map(({ id }) => id);
  if (ids.includes(indicator)) return;
  const nearest = nearestName(indicator, ids);
  fault(
    "unknown-indicator",
    { zh: "没有这个指标", en: "There is no such indicator" },
    { key: { zh: "--until", en: "--until" }, got: indicator, ...(nearest === undefined ? {} : { nearest }) },
  );
}

/** The number of pairs before the first look. */
export const firstPairs = (batch: number): number => Math.max(fewestPairs, batch);

/**
 * Looks at the mean differences of every scenario over the span concluded on: goes on until all are as narrow as asked for, or the
 * cap is reached. The intervals are those of sequential stopping, wider than plain ones for having been looked at.
 */
export function untilNarrow(until: Until, batch: number, { plans }: Study, sample: Sample): Reached {
  const [{ branch, end }] = plans;
  const span = wholeSpan(branch, end);
  const first = firstPairs(batch);
  const rule = {
    level: LEVEL,
    half: until.relative ? { share: until.half } : { unit: until.half },
    first,
    batch,
    cap: Math.max(first, MOST_BATCHES * batch),
  };
  const looks = plans.slice(1, -1).map((plan, i): { scenario: string; look: Look } => {
    const differences = finite(differencesOf(sample, i + 1, (result) => meanOver(result, until.indicator, span)));
    return { scenario: plan.id, look: lookAt(differences, rule) };
  });
  const wide = looks.some(({ look }) => look.verdict !== "reached");
  const over = sample.pairs >= rule.cap;
  return {
    ...until,
    level: LEVEL,
    month: span.to,
    verdict: wide ? (over ? "cap" : "continue") : "reached",
    next: wide && !over ? Math.min(rule.cap, Math.max(first, sample.pairs + batch)) : sample.pairs,
    rows: looks.map(({ scenario, look: { interval, half, pairs } }) => ({ scenario, pairs, half, interval })),
  };
}
