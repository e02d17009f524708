import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Measured, time } from "./measure.ts";

/** Seconds until `silian --help` has answered. */
export function measureHelp(): Measured {
  const program = fileURLToPath(new URL("cli.mjs", import.meta.url));
  const milliseconds = time(5, () => {
    const { status } = spawnSync(process.execPath, [program, "--help"], { stdio: "ignore" });
    if (status !== 0) throw new Error("silian --help failed");
  });
  return { id: "help", value: milliseconds / 1000, unit: "s" };
}
