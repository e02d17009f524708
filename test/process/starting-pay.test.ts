import { expect, test } from "vitest";
import { spreadBetween } from "../../src/indicator/starting-pay.ts";

test("spread between schools is freed of the spread within them", () => {
  const same = [1, 2].flatMap((g) => [90, 110, 100].map((x) => [g, x] as const));
  expect(spreadBetween(same)).toBe(0);
  // Two schools of 100 that start at 50 and 150 on average, ±10 within: mean squares 500000 and 10000/99.
  const two = [50, 150].flatMap((mean, g) =>
    Array.from({ length: 100 }, (_, i) => [g, mean + (i % 2 ? 10 : -10)] as const),
  );
  expect(spreadBetween(two)).toBeCloseTo(Math.sqrt(5000 - 100 / 99) / 100, 9);
  expect(spreadBetween([[1, 100]])).toBeNaN();
});
