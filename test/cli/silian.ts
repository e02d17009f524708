import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a command line left behind. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the built program in a folder, in English unless told otherwise. */
export function silian(args: readonly string[], { lang = "en_US.UTF-8", cwd = root, timeout = 300_000 } = {}): Ended {
  const env = { ...process.env, LC_ALL: lang };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist", "cli.mjs"), ...args], {
    cwd,
    env,
    encoding: "utf8",
    timeout,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs it with --json and returns what a program would read. */
export function silianJson<Value>(args: readonly string[], options: { cwd?: string } = {}): Value {
  const { code, out, err } = silian([...args, "--json"], options);
  if (code !== 0) throw new Error(`${code}: ${err}`);
  return JSON.parse(out) as Value;
}
