import { join } from "node:path";
import { expect, test } from "vitest";
import { readIfThere } from "../../src/experiment/files.ts";

test("nothing is there below a file, which is no folder", () => {
  expect(readIfThere(join(import.meta.filename, "x", "pace.json"))).toBe(undefined);
});
