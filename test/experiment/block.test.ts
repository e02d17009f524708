import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeRun, encodeRun } from "../../src/experiment/block.ts";
import { pairSeed } from "../../src/experiment/prior.ts";
import { fakeEngine } from "./fake-engine.ts";
import { fakePlan } from "./fake-laboratory.ts";

it("brings a run back from its bytes as it was, figures that don't exist included", () => {
  const plan = fakePlan("train", 1000);
  const result = fakeEngine.simulate(fakeEngine.burnIn(plan, pairSeed("1", 0)), plan);
  expect(decodeRun(encodeRun(result))).toEqual(result);
  expect(result.values.some(Number.isNaN)).toBe(true);
});

it("does so at any offset in a larger buffer, with any names and numbers", () => {
  const text = fc.string({ unit: "grapheme" });
  const cell = fc.record({ indicator: text, dimension: text, group: text, month: fc.integer(), value: fc.double() });
  const cost = fc.record({ instrument: text, month: fc.integer(), fen: fc.integer() });
  fc.assert(
    fc.property(
      fc.array(cell),
      fc.array(cost),
      fc.array(fc.double(), { minLength: 2, maxLength: 2 }),
      (groups, costs, pair) => {
        const values = Float64Array.from(pair);
        const result = { indicators: ["a", "b"], months: [324], values, reasons: {}, groups, costs, fingerprint: "f" };
        const bytes = encodeRun(result);
        const within = new Uint8Array(bytes.length + 3);
        within.set(bytes, 3);
        expect(decodeRun(within.subarray(3))).toEqual(result);
      },
    ),
  );
});
