import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { npm } from "../../.ci/install.mjs";
import { root } from "../../.ci/project.mjs";
import { types } from "../../.ci/types.mjs";
import { testFolder } from "./folder.ts";

const folder = testFolder();
const installed = join(folder, "node_modules", "silian");
const [typescript, javascript] = ["use.ts", "use.js"].map((name) => join(folder, name));

/** The package as npm would pack it, in a project of its own beside the packages that it depends on. */
beforeAll(async () => {
  expect(await types()).toBe(true);
  const pack = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const { stdout } = spawnSync(process.execPath, [npm(), ...pack], { cwd: root, encoding: "utf8" });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  for (const { path } of files) cpSync(join(root, path), join(installed, path));
  for (const name of Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).dependencies)) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", name), link, "junction");
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(
    typescript,
    `import { compare, forecast, loadExperiment, loadScenario, sweep, type Comparison, type SweepProgress } from "silian";
import { pairedDifferences, spreadInterval, type Interval } from "silian/stats";

const [baseline, train] = ["baseline", "train"].map((id) =>
  loadScenario(\`node_modules/silian/scenarios/\${id}.yaml\`, { k: 1000, start: "2026-01", end: "2027-02" }),
);
if (!baseline || !train) throw new Error("no scenarios");
const comparison: Comparison = await compare(baseline, [train], { pairs: 2, workers: 1, signal: new AbortController().signal });
const experiment = loadExperiment("tiny.yaml");
const runs: number = forecast(experiment).runs;
const told: SweepProgress[] = [];
const { collected, failures } = await sweep(experiment, {
  workers: 1,
  signal: AbortSignal.timeout(600_000),
  onProgress: (progress) => told.push(progress),
});
const interval: Interval = spreadInterval(pairedDifferences([1, 2, 3], [1, 1, 1]), 0.9);
console.log(JSON.stringify([comparison.pairs, runs, collected?.done, failures.length, told.at(-1)?.done, interval.low < interval.high]));

export async function wrong(): Promise<void> {
  // @ts-expect-error a number of pairs is no text
  await compare(baseline, [train], { pairs: "2" });
  // @ts-expect-error an option that doesn't exist
  await sweep(experiment, { worker: 1 });
  // @ts-expect-error a file is not an experiment
  await sweep("tiny.yaml");
  // @ts-expect-error progress has no such figure
  await sweep(experiment, { onProgress: ({ percent }) => console.log(percent) });
  // @ts-expect-error differences are of numbers
  pairedDifferences(["1"], [1]);
}
`,
  );
  writeFileSync(
    javascript,
    `// @ts-check
import { loadScenario, run } from "silian";
import { holm } from "silian/stats";

const { id, result } = await run(loadScenario("baseline.yaml"), "1", { csv: true });
console.log(id.length, result.values.length, holm([0.01, 0.2]).length);
// @ts-expect-error a seed is text
await run(loadScenario("baseline.yaml"), 1);
`,
  );
  writeFileSync(
    join(folder, "tiny.yaml"),
    "name: Tiny\nscenarios: [node_modules/silian/scenarios/baseline.yaml]\noutcomes: [unemployment]\ndesign: { kind: grid }\nrun: { years: 1, k: 1000, start: 2026-01 }\n",
  );
});

/** What the compiler says of both files under a plain strict configuration, the package's declarations included. */
function complaints(options: ts.CompilerOptions): string[] {
  const program = ts.createProgram([typescript, javascript], {
    ...options,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    allowJs: true,
    noEmit: true,
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1} ` : "";
    return line + ts.flattenDiagnosticMessageText(messageText, " ");
  });
}

test.each([
  ["nodenext", { module: ts.ModuleKind.NodeNext, skipDefaultLibCheck: true }],
  [
    "a bundler",
    { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, skipLibCheck: true },
  ],
])("a strict program and a checked script compile under %s, and wrong uses are refused", (_, options) => {
  expect(complaints(options)).toEqual([]);
});

test("the program runs with what the package holds", () => {
  const { outputText } = ts.transpileModule(readFileSync(typescript, "utf8"), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  writeFileSync(join(folder, "used.js"), outputText);
  const { stdout, stderr } = spawnSync(process.execPath, ["used.js"], { cwd: folder, encoding: "utf8" });
  expect([stderr, stdout]).toEqual(["", "[2,1,1,0,1,true]\n"]);
});

test("an editor shows what an option means", () => {
  const text = readFileSync(join(installed, "dist", "types", "experiment", "conduct.d.ts"), "utf8");
  expect(text).toContain("/** Worker threads; all cores unless said. */ readonly workers?");
});
