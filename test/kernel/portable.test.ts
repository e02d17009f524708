import { expect, it } from "vitest";
import { portableHash } from "./portable.ts";

it("every engine computes the same numbers", () => {
  expect(portableHash()).toBe("c753446d8851b2cc");
});
