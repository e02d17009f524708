import { expect, it } from "vitest";
import { portableHash } from "./portable.ts";

it("every engine computes the same numbers", () => {
  expect(portableHash()).toBe("b76079d740eceb3e");
});
