import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { at, filesBelow, root, say, seconds, textOf } from "./project.mjs";

const stamp = at("dist", "build.json");

/** @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  outdir: "dist",
  outExtension: { ".js": ".mjs" },
  format: "esm",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
};

/** @type {import("esbuild").BuildOptions} */
const forNode = { ...common, platform: "node", target: "node20", packages: "external" };

/** Bundles the sources into dist/, unless dist/ was made from the same ones; false if they don't bundle. */
export async function build() {
  const sources = fingerprint();
  if (existsSync(stamp) && JSON.parse(readFileSync(stamp, "utf8")).sources === sources) return true;
  const began = performance.now();
  const esbuild = await import("esbuild");
  try {
    const files = [];
    for (const options of bundles()) files.push(...((await esbuild.build(options)).outputFiles ?? []));
    mkdirSync(at("dist"), { recursive: true });
    for (const file of files) write(file.path, file.contents);
    const engine = files.find((file) => path.basename(file.path) === "engine.mjs");
    if (engine) write(at("dist", "engine.json"), `${JSON.stringify({ id: sha256(engine.contents) })}\n`);
    forget(files.map((file) => path.basename(file.path)));
    write(stamp, `${JSON.stringify({ sources })}\n`);
  } catch (error) {
    if (!(error instanceof Error && "errors" in error)) throw error;
    console.error(say("构建失败，原因见上。", "The build failed; see above."));
    return false;
  }
  console.log(`${say("构建用时", "Build")} ${seconds(began)} ${say("秒", "s")}`);
  return true;
}

/**
 * How the engine is bundled: minified and for any host, so that its bytes change with what it computes and not with comments.
 * @param {string} entry
 * @returns {import("esbuild").BuildOptions}
 */
export const engineBundle = (entry) => ({
  ...common,
  entryPoints: { engine: entry },
  platform: "browser",
  target: "es2022",
  minify: true,
});

/** What is bundled; entries that don't exist are left out. */
function bundles() {
  const program = present({ cli: "src/cli/main.ts", index: "src/index.ts", stats: "src/stats/index.ts" });
  // Only the program is split: a command's libraries load with that command. What computes stays whole.
  const whole = present({
    worker: "src/experiment/worker.ts",
    bench: "bench/run.ts",
    doses: "bench/doses.ts",
    calibrate: "bench/calibrate.ts",
    validator: "src/validation/worker.ts",
    check: "test/check/run.ts",
  });
  for (const file of filesBelow("test/check")) {
    if (/^export const check\b/m.test(textOf(file))) whole[`check-${path.basename(file, ".ts")}`] = file;
  }
  const anywhere = present({ "engine-job": "test/check/engines/job.ts" });
  return [
    { ...forNode, entryPoints: program, splitting: true, chunkNames: "chunk-[hash]" },
    { ...forNode, entryPoints: whole },
    ...(existsSync(at("src", "run.ts")) ? [engineBundle("src/run.ts")] : []),
    { ...common, entryPoints: anywhere, platform: /** @type {const} */ ("browser"), target: "es2022" },
  ].filter(({ entryPoints = {} }) => Object.keys(entryPoints).length > 0);
}

/** @param {Record<string, string>} entries */
const present = (entries) => Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(at(file))));

/** The hash of everything that is built from. */
export function fingerprint() {
  const hash = createHash("sha256");
  const files = filesBelow(
    "src",
    "test/check",
    "test/experiment",
    "test/kernel/portable.ts",
    "bench",
    ".ci",
    "package.json",
    "package-lock.json",
  );
  for (const file of files)
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return hash.digest("hex");
}

/** @param {Uint8Array} bytes */
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Replaces a file in one step, so that a program that starts meanwhile never reads half of it. @param {string} file @param {string | Uint8Array} contents */
function write(file, contents) {
  const next = `${file}.${process.pid}`;
  writeFileSync(next, contents);
  renameSync(next, file);
}

/** Removes what earlier builds left; chunks an hour late, as a program still running may yet ask for its own. @param {string[]} current */
function forget(current) {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(at("dist"))) {
    if (current.includes(name)) continue;
    const old = /-[A-Z0-9]{8}\.mjs$/.test(name) && statSync(at("dist", name)).mtimeMs < hourAgo;
    if (old || name.startsWith("check-")) rmSync(at("dist", name), { force: true });
  }
}
