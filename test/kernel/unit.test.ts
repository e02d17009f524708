import { describe, expect, it } from "vitest";
import { units } from "../../src/kernel/unit.ts";

describe("units", () => {
  it("are named in both languages", () => {
    for (const { zh, en } of Object.values(units)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[a-z ]+$/);
    }
  });
});
