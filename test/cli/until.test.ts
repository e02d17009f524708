import { expect, test } from "vitest";
import { parseUntil, widthReached } from "../../src/cli/until.ts";
import type { Comparison, Outcome } from "../../src/experiment/comparison.ts";
import { Fault } from "../../src/kernel/fault.ts";

test("a width is relative with %, else in the indicator's unit", () => {
  expect(parseUntil("stay-1y ±10%")).toEqual({ indicator: "stay-1y", half: 0.1, relative: true });
  expect(parseUntil(" stay-1y +-0.01 ")).toEqual({ indicator: "stay-1y", half: 0.01, relative: false });
  expect(parseUntil("jobs±200")).toEqual({ indicator: "jobs", half: 200, relative: false });
});

test.each(["", "stay-1y", "±10%", "stay-1y ±0", "stay-1y 10%", "stay-1y ±ten"])("%j is refused", (text) => {
  expect(() => parseUntil(text)).toThrow(Fault);
});

const outcome = (scenario: string, month: number, low: number, high: number): Outcome =>
  ({ scenario, indicator: "jobs", month, mean: { estimate: (low + high) / 2, low, high } }) as Outcome;
const comparison = {
  baseline: "baseline",
  branch: 100,
  horizons: [12, 36],
  indicators: [{ id: "jobs" }],
  outcomes: [outcome("a", 135, 90, 110), outcome("b", 135, 10, 30), outcome("b", 111, 0, 900)],
} as unknown as Comparison;

test("the widest scenario at the last horizon counts", () => {
  expect(widthReached(comparison, { indicator: "jobs", half: 1, relative: false })).toBe(10);
  expect(widthReached(comparison, { indicator: "jobs", half: 1, relative: true })).toBe(0.5);
});

test("an indicator that wasn't measured is named with the nearest", () => {
  expect(() => widthReached(comparison, { indicator: "job", half: 1, relative: false })).toThrow(/no such indicator/);
});
