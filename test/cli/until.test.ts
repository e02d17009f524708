import { expect, test } from "vitest";
import { makeUntil, parseUntil, type Until } from "../../src/cli/until.ts";
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

/** A comparison whose widest interval at the last horizon shrinks from ±40 with the number of pairs. */
const comparisonOf = (pairs: number): Comparison =>
  ({
    pairs,
    baseline: "baseline",
    branch: 100,
    horizons: [12, 36],
    indicators: [{ id: "jobs" }],
    outcomes: [
      outcome("a", 135, 100 - 1 / pairs, 100 + 1 / pairs),
      outcome("b", 135, 200 - 40 / pairs, 200 + 40 / pairs),
      outcome("b", 111, 0, 900),
    ],
  }) as unknown as Comparison;

async function pairsMade(until: Until) {
  const told: string[] = [];
  const { pairs } = await makeUntil(
    until,
    2,
    async (n) => comparisonOf(n),
    ({ en }) => told.push(en),
  );
  return { pairs, told };
}

test("batches are added until the widest scenario at the last horizon is narrow enough", async () => {
  expect((await pairsMade({ indicator: "jobs", half: 20, relative: false })).pairs).toBe(2);
  const { pairs, told } = await pairsMade({ indicator: "jobs", half: 0.05, relative: true });
  expect([pairs, told.length, told[0]]).toEqual([4, 2, "±10.0% around the mean difference after 2 pairs"]);
});

test("after ten batches what was reached stands", async () => {
  expect((await pairsMade({ indicator: "jobs", half: 1, relative: false })).pairs).toBe(20);
});

test("an indicator that wasn't measured is named with the nearest", async () => {
  await expect(pairsMade({ indicator: "job", half: 1, relative: false })).rejects.toThrow(/no such indicator/);
});
