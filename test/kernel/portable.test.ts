import { expect, it } from "vitest";
import { portableHash } from "./portable.ts";

it("every engine computes the same numbers", () => {
  expect(portableHash()).toBe("fa563fa1982832b2");
});
