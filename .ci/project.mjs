import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The path of something in the project, from its parts. @param {string[]} parts */
export const at = (...parts) => path.join(root, ...parts);

const asked = process.argv.includes("--lang") ? process.argv[process.argv.indexOf("--lang") + 1] : undefined;
const env = process.env;
const locale = asked ?? env.npm_config_lang ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale());

function systemLocale() {
  return process.platform === "win32" ? Intl.DateTimeFormat().resolvedOptions().locale : "en";
}

/** One of two wordings, in the language of `--lang` or else of the machine. @param {string} zh @param {string} en */
export const say = (zh, en) => (locale.startsWith("zh") ? zh : en);

/** The Node that started npm; another Node among the dependencies may shadow it on the path. */
export const node = env.npm_node_execpath ?? process.execPath;

/**
 * Runs Node with these arguments in the project's root and gives its exit code; its output is shown as it comes, or
 * given whole to `output` once it has ended.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number, output?: (text: string) => void }} [options]
 * @returns {Promise<number>}
 */
export function runNode(args, options = {}) {
  const { output } = options;
  return new Promise((resolve) => {
    const child = spawn(node, args, {
      cwd: root,
      env: { ...env, ...options.env },
      stdio: output ? ["ignore", "pipe", "pipe"] : "inherit",
      ...(options.timeout ? { timeout: options.timeout, killSignal: "SIGKILL" } : {}),
    });
    // Ctrl-C reaches the child too, which ends in its own order; this process waits for it.
    const wait = () => {};
    const pass = () => child.kill("SIGTERM");
    process.on("SIGINT", wait);
    process.on("SIGTERM", pass);
    /** @type {Buffer[]} */
    const told = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (bytes) => told.push(bytes));
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("close", (code, signal) => {
      process.off("SIGINT", wait);
      process.off("SIGTERM", pass);
      output?.(Buffer.concat(told).toString());
      resolve(code ?? (signal === "SIGINT" ? 130 : 1));
    });
  });
}

/** Seconds since an earlier `performance.now()`, with one decimal. @param {number} since */
export const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

/** All files below these files and folders, sorted by path; those that do not exist are skipped. @param {string[]} places */
export function filesBelow(...places) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} place */
  const visit = (place) => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const child = path.join(place, entry.name);
      if (entry.isDirectory()) visit(child);
      else found.push(child);
    }
  };
  for (const place of places) {
    if (!existsSync(at(place))) continue;
    if (statSync(at(place)).isFile()) found.push(at(place));
    else visit(at(place));
  }
  return found.sort();
}

/** A file's text with line endings as they are committed, or nothing if there is no such file. @param {string} file */
export const textOf = (file) => (existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : "");
