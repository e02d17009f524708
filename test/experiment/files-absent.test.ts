import { join } from "node:path";
import { expect, test } from "vitest";
import { readIfThere, writeWhole } from "../../src/experiment/files.ts";

test("nothing is there below a file, which is no folder", () => {
  expect(readIfThere(join(import.meta.filename, "x", "pace.json"))).toBe(undefined);
});

test.each([
  ["ENOSPC", "disk-full", 1],
  ["EROFS", "cannot-write", 2],
] as const)("a file that %s keeps from being written is a fault that says so", async (code, said, exit) => {
  const path = join(import.meta.dirname, "never", "sweep.json");
  const full = () => Promise.reject(Object.assign(new Error(code), { code }));
  await expect(writeWhole(path, full)).rejects.toMatchObject({ code: said, exit, details: { file: path } });
});
