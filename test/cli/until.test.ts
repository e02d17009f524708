import { expect, test } from "vitest";
import { parseUntil, reachedText } from "../../src/cli/until.ts";
import { Fault } from "../../src/kernel/fault.ts";

test("a width is relative with %, else in the indicator's unit", () => {
  expect(parseUntil("stay-1y ±10%")).toEqual({ indicator: "stay-1y", half: 0.1, relative: true });
  expect(parseUntil(" stay-1y +-0.01 ")).toEqual({ indicator: "stay-1y", half: 0.01, relative: false });
  expect(parseUntil("jobs±200")).toEqual({ indicator: "jobs", half: 200, relative: false });
});

test.each(["", "stay-1y", "±10%", "stay-1y ±0", "stay-1y 10%", "stay-1y ±ten", "stay-1y ±60%"])(
  "%j is refused",
  (text) => {
    expect(() => parseUntil(text)).toThrow(Fault);
  },
);

test("the widest interval is told, with what its confidence allows for, and whether the cap ended it", () => {
  const row = (half: number) => ({
    scenario: "a",
    pairs: 20,
    half,
    interval: { estimate: 2, low: 2 - half, high: 2 + half },
  });
  const reached = { ...parseUntil("stay-1y ±10%"), level: 0.95, month: 335, next: 20, rows: [row(0.1), row(0.4)] };
  expect(reachedText({ ...reached, verdict: "reached" }, 20).en).toBe(
    "After 20 pairs the interval of the mean difference reaches ±25.0% (95%, looks and skewness allowed for)",
  );
  expect(reachedText({ ...reached, relative: false, verdict: "cap" }, 20).zh).toMatch(
    /±0\.4（把握95%，已计入边测边看和分布偏斜），已到上限，未达要求$/u,
  );
  expect(reachedText({ ...reached, rows: [row(3)], verdict: "cap" }, 20).en).toMatch(/still holds zero/u);
});
