import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import type { Laboratory } from "../../src/experiment/laboratory.ts";
import { buildLaboratory } from "./fake-build.ts";

export { fakePlan } from "./fake-build.ts";

/** A folder that is gone after the tests of a file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "silian-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A laboratory around the fake engine, whose worker is bundled into a folder. */
export function fakeLaboratory(folder: string): Promise<Laboratory> {
  return buildLaboratory(folder, fileURLToPath(new URL("fake-worker.ts", import.meta.url)));
}
