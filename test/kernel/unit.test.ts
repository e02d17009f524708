import { describe, expect, it } from "vitest";
import { toFen, units } from "../../src/kernel/unit.ts";

describe("units", () => {
  it("are named in both languages", () => {
    for (const { zh, en } of Object.values(units)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[a-z ]+$/);
    }
  });

  it("turn yuan into whole fen, halves away from zero", () => {
    expect([toFen(1.23), toFen(0.005), toFen(-0.005), toFen(-1.234), toFen(0)]).toEqual([123, 1, -1, -123, 0]);
    expect(Object.is(toFen(-0.001), -0)).toBe(false);
  });
});
