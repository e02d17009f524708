import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder that is there while the tests of a file run. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "silian-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
