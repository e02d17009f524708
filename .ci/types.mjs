import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint } from "./build.mjs";
import { at, say, seconds } from "./project.mjs";

const stamp = at("dist", "types", "sources.json");
const entries = [at("src", "index.ts"), at("src", "stats", "index.ts")];

/** Writes the declarations of the library into dist/types/, unless they were made from the same sources; false if these have errors. */
export async function types() {
  const sources = fingerprint();
  if (existsSync(stamp) && JSON.parse(readFileSync(stamp, "utf8")).sources === sources) return true;
  const began = performance.now();
  const { default: ts } = await import("typescript");
  const config = ts.readConfigFile(at("tsconfig.json"), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: entries }, ts.sys, at());
  const program = ts.createProgram(entries, {
    ...options,
    noEmit: false,
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: at("src"),
    outDir: at("dist", "types"),
  });
  rmSync(at("dist", "types"), { recursive: true, force: true });
  /** Sources whose declarations are wanted: the entries, and what theirs import. */
  const wanted = new Set(entries);
  for (const source of wanted) {
    const { diagnostics } = program.emit(program.getSourceFile(source), write, undefined, true);
    if (diagnostics.length === 0) continue;
    console.error(ts.formatDiagnostics(diagnostics, host(ts)));
    return false;
  }
  /** @param {string} file @param {string} text */
  function write(file, text) {
    const written = text.replace(/(?<=from |import\()"(\.[^"]+)\.ts"/g, (_, name) => {
      wanted.add(at("src", path.relative(at("dist", "types"), path.resolve(path.dirname(file), `${name}.ts`))));
      return `"${name}.js"`;
    });
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, written);
  }
  writeFileSync(stamp, `${JSON.stringify({ sources })}\n`);
  console.log(`${say("类型声明用时", "Declarations")} ${seconds(began)} ${say("秒", "s")}`);
  return true;
}

/** @param {typeof import("typescript")} ts @returns {import("typescript").FormatDiagnosticsHost} */
const host = (ts) => ({
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => at(),
  getNewLine: () => ts.sys.newLine,
});
