import path from "node:path";
import process from "node:process";
import { build } from "./build.mjs";
import { ensureChromium } from "./chromium.mjs";
import { restoreFlags } from "./flags.mjs";
import { install } from "./install.mjs";
import { at, root, runNode, say } from "./project.mjs";
import { test } from "./test.mjs";
import { types } from "./types.mjs";
import { update } from "./update.mjs";

/**
 * What each npm script does once its dependencies are there and, unless it builds by itself, dist/ is built.
 * @type {Record<string, { needs: "all" | "running", builds?: boolean, run: (args: string[]) => Promise<number> | number }>}
 */
const commands = {
  start: { needs: "running", run: (args) => runNode([at("dist", "cli.mjs"), "start", ...args]) },
  build: { needs: "running", run: () => 0 },
  types: { needs: "all", run: declare },
  prepare: { needs: "all", run: declare },
  test: { needs: "all", builds: true, run: () => test({ everything: false }) },
  "test:all": { needs: "all", builds: true, run: () => test({ everything: true }) },
  check: { needs: "all", run: (args) => runNode([at("dist", "check.mjs"), ...args], browserOf()) },
  bench: { needs: "running", run: (args) => runNode(["--expose-gc", at("dist", "bench.mjs"), ...args]) },
  doses: { needs: "running", run: (args) => runNode([at("dist", "doses.mjs"), ...args]) },
  validate: { needs: "running", run: (args) => runNode([at("dist", "cli.mjs"), "validate", "--write", ...args]) },
  calibrate: { needs: "running", run: (args) => runNode([at("dist", "calibrate.mjs"), ...args]) },
  update: { needs: "all", run: update },
};

async function declare() {
  return (await types()) ? 0 : 1;
}

function browserOf() {
  const found = ensureChromium({ mayInstall: false });
  return found ? { env: { CHROMIUM: found } } : {};
}

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
// npm also prepares after each installation in this folder; only a program that links to it needs it whole at once.
if (name === "prepare" && path.relative(root, process.env.INIT_CWD ?? root) === "") process.exit(0);
if (!command) {
  console.error(`${say("可用命令", "Commands")}: ${Object.keys(commands).join(" ")}`);
  process.exit(2);
}
const given = restoreFlags(args, process.env);
const ready = (await install(command.needs)) && (command.builds || (await build()));
if (!ready && command.builds) console.log("0 passed, 1 failed");
process.exit(ready ? await command.run(given) : 1);
