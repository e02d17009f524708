import { existsSync } from "node:fs";
import { at, runNode } from "./project.mjs";

/** Rewrites what is derived from the sources: the reference pages, then the stored results of golden runs. */
export async function update() {
  const reference = at("dist", "update.mjs");
  if (existsSync(reference)) {
    const code = await runNode([reference]);
    if (code !== 0) return code;
  }
  const vitest = at("node_modules", "vitest", "vitest.mjs");
  return runNode([vitest, "run", "--config", "test/vitest.config.ts", "--passWithNoTests", "--update", "test/golden"]);
}
