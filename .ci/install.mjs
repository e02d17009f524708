import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { at, node, root, runNode, say, seconds, textOf } from "./project.mjs";

const stamp = at("node_modules", ".silian.json");
const lock = () =>
  createHash("sha256")
    .update(textOf(at("package-lock.json")))
    .digest("hex");

/**
 * Installs the locked dependencies unless they are there already: all of them, or only those that running needs;
 * false if that failed.
 * @param {"all" | "running"} which
 */
export async function install(which) {
  const have = existsSync(stamp) ? JSON.parse(readFileSync(stamp, "utf8")) : undefined;
  if (have?.lock === lock() && (which === "running" || have.all)) return true;
  const began = performance.now();
  console.log(say("正在安装依赖……", "Installing dependencies …"));
  const args = [
    "ci",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    ...(which === "all" ? ["--include=dev"] : ["--omit=dev"]),
  ];
  const code = await runNode([npm(), ...args], { env: { NODE_ENV: "" } });
  if (code !== 0) {
    console.error(
      say(
        "依赖安装失败。请检查网络；如访问 npm 官方源较慢，可先运行：npm config set registry https://registry.npmmirror.com",
        "Dependencies could not be installed. Check the network, or name a nearer registry: npm config set registry URL",
      ),
    );
    return false;
  }
  console.log(`${say("安装用时", "Install")} ${seconds(began)} ${say("秒", "s")}`);
  return true;
}

/** Where npm's own program is, so that it runs without a shell on every system. */
export function npm() {
  const home = path.dirname(node);
  const places = [
    process.env.npm_execpath ?? "",
    path.join(home, "node_modules", "npm", "bin", "npm-cli.js"),
    path.join(home, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    path.join(home, "..", "share", "nodejs", "npm", "bin", "npm-cli.js"),
  ];
  const found = places.find((place) => place.endsWith(".js") && existsSync(place));
  if (found) return found;
  console.error(say("找不到 npm。请用 npm start 启动。", "npm was not found. Start with: npm start"));
  process.exit(1);
}

/** Notes what is installed; run by npm after every install. A package that is linked to or depended on has nothing of its own to note. */
function installed() {
  if (!existsSync(at("package-lock.json")) || !existsSync(at("node_modules", "esbuild"))) return;
  // The second Node that the engine check uses would otherwise run every npm script.
  for (const name of ["node", "node.cmd", "node.ps1"]) rmSync(at("node_modules", ".bin", name), { force: true });
  writeFileSync(stamp, JSON.stringify({ lock: lock(), all: existsSync(at("node_modules", "typescript")) }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? root).href) installed();
