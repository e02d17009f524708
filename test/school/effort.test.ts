import { expect, test } from "vitest";
import { bestEffort } from "../../src/process/school/effort.ts";
import { resolveParameters } from "../../src/world/parameters.ts";

const { students: bounds } = resolveParameters({});

test("at the best effort one more unit returns what it costs", () => {
  for (const [logReturn, ease, convexity] of [
    [0.3, 0.1, 3],
    [-0.4, -0.05, 2],
    [0, 0.2, 5],
  ] as const) {
    const gain = (e: number) =>
      Math.exp(logReturn) * e - e ** (1 + convexity) / ((1 + convexity) * Math.exp(convexity * ease));
    const e = bestEffort(bounds, logReturn, ease, convexity);
    expect(gain(e)).toBeGreaterThan(gain(e + 0.01));
    expect(gain(e)).toBeGreaterThan(gain(e - 0.01));
    expect((gain(e + 1e-5) - gain(e - 1e-5)) / 2e-5).toBeCloseTo(0, 6);
  }
});

test("effort is bounded, and 1 where pay and ease are ordinary", () => {
  expect(bestEffort(bounds, 0, 0, 3)).toBe(1);
  expect(bestEffort(bounds, 9, 0, 3)).toBe(1.6);
  expect(bestEffort(bounds, -9, 0, 3)).toBe(0.4);
});
