import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import process from "node:process";
import { build } from "./build.mjs";
import { ensureChromium } from "./chromium.mjs";
import { at, node, root, runNode, say, seconds } from "./project.mjs";

/** @typedef {{ passed: number, failed: number }} Tally */

const none = { passed: 0, failed: 0 };
/** @param {number} code @returns {Tally} */
const one = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });

/**
 * Runs every kind of test in turn and ends with one line that sums them; the exit code is 0 if none failed.
 * @param {{ everything: boolean }} options with `everything`, also what is too slow for each day
 */
export async function test({ everything }) {
  const began = performance.now();
  const browser = ensureChromium({ mayInstall: true });
  /** @type {Record<string, string>} */
  const env = { ...(browser ? { CHROMIUM: browser } : {}), ...(everything ? { SILIAN_TEST_ALL: "1" } : {}) };
  /** @type {[string, string, () => Tally | Promise<Tally>][]} */
  const steps = [
    ["构建", "Build", async () => one((await build()) ? 0 : 1)],
    ["类型", "Types", async () => one(await runNode([at("node_modules", "typescript", "bin", "tsc"), "--noEmit"]))],
    [
      "代码规范",
      "Lint",
      async () => one(await runNode([at("node_modules", "@biomejs", "biome", "bin", "biome"), "ci"])),
    ],
    ["整洁", "Tidy", () => vitest("tidy", env)],
    [
      "单元、契约、性质、基准与校准测试",
      "Unit, contract, property, golden and calibration tests",
      () => vitest("unit", env),
    ],
    ["检查与植入错误", "Checks and planted faults", () => checks(everything, env)],
    ...(everything
      ? [
          /** @type {[string, string, () => Promise<Tally>]} */ ([
            "同等财力",
            "Equal money",
            async () => one(await runNode([at("dist", "doses.mjs"), "--check"])),
          ]),
        ]
      : []),
    ["浏览器", "Browser", () => (browser ? vitest("browser", env) : one(1))],
  ];

  const total = { ...none };
  const summary = [];
  for (const [zh, en, step] of steps) {
    const start = performance.now();
    console.log(`\n━━ ${say(zh, en)} ━━`);
    const { passed, failed } = await step();
    total.passed += passed;
    total.failed += failed;
    summary.push(`${failed ? "✗" : "✓"} ${say(zh, en)}: ${passed} passed, ${failed} failed (${seconds(start)} s)`);
    console.log(summary.at(-1));
  }
  console.log(`\n${summary.join("\n")}\n${say("合计用时", "Total")} ${seconds(began)} s`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/** Runs one project of test/vitest.config.ts and counts its tests; a file that doesn't load counts as one failure. @param {string} project @param {Record<string, string>} env @returns {Promise<Tally>} */
async function vitest(project, env) {
  mkdirSync(at("dist"), { recursive: true });
  const result = at("dist", `test-${project}.json`);
  rmSync(result, { force: true });
  const code = await runNode(
    [
      at("node_modules", "vitest", "vitest.mjs"),
      ...["run", "--config", "test/vitest.config.ts", "--project", project],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${result}`],
    ],
    { env },
  );
  if (!existsSync(result)) return one(code);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(result, "utf8"));
  const unloaded = testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  ).length;
  const failed = numFailedTests + unloaded;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** Runs every check, which must hold, with its faults, each of which must turn it red: two checks at a time, a process each. @param {boolean} everything @param {Record<string, string>} env @returns {Promise<Tally>} */
async function checks(everything, env) {
  const runner = at("dist", "check.mjs");
  const listed = spawnSync(node, [runner, "--json"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (listed.status !== 0) return one(1);
  /** @type {{ id: string, faults: string[], quickFaults?: boolean, slow?: boolean }[]} */
  const all = JSON.parse(listed.stdout);
  const jobs = all
    .filter(({ slow }) => everything || !slow)
    .map(({ id, faults, quickFaults }) => ({ id, faults: everything || quickFaults ? faults.length : 0 }));
  const tally = { ...none };
  const line = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const start = performance.now();
      const every = 1 + job.faults;
      const code = await runNode([runner, job.id, ...(job.faults ? ["--faults"] : [])], {
        env,
        timeout: 300_000 * every,
        output: (text) => process.stdout.write(text),
      });
      const failed = code >= 0 && code <= every ? code : every;
      console.log(`${failed ? "✗" : "✓"} ${job.id}: ${every - failed}/${every} (${seconds(start)} s)`);
      tally.passed += every - failed;
      tally.failed += failed;
    }
  };
  await Promise.all([line(), line()]);
  return tally;
}
