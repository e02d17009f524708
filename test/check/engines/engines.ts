import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { findChromium } from "../../../.ci/chromium.mjs";
import type { Kind, Task } from "./job.ts";

/** An engine and the fingerprints of what it did. */
export type Answer = { readonly engine: string; readonly done: readonly [Kind, string][] };

const job = new URL("engine-job.mjs", import.meta.url);
const newer = fileURLToPath(new URL("../node_modules/node24/bin/node", import.meta.url));

/** The answer of the Node at a path, in a process of its own; `before` runs first. */
export function inNode(path: string, task: Task, before = ""): Answer {
  const script = `${before}
    import { readFileSync } from "node:fs";
    const { perform } = await import(${JSON.stringify(job.href)});
    const done = perform(JSON.parse(readFileSync(0, "utf8")));
    console.log(JSON.stringify({ engine: "Node " + process.versions.node, done }));`;
  const input = JSON.stringify(task);
  return JSON.parse(execFileSync(path, ["--input-type=module", "--eval", script], { input, encoding: "utf8" }));
}

/** The answer of the second Node that the development dependencies bring, if it is there. */
export function inNewerNode(task: Task): Answer[] {
  const path = [newer, `${newer}.exe`].find(existsSync);
  return path === undefined ? [] : [inNode(path, task)];
}

/** The answers of two workers at the same time. */
export function inTwoWorkers(task: Task): Promise<Answer[]> {
  const script = `const { parentPort, workerData } = require("node:worker_threads");
    import(workerData.job).then(({ perform }) => parentPort.postMessage(perform(workerData.task)));`;
  const one = (number: number) =>
    new Promise<Answer>((resolve, reject) => {
      const worker = new Worker(script, { eval: true, workerData: { job: job.href, task } });
      worker.once("message", (done) => resolve({ engine: `Worker ${number}`, done }));
      worker.once("error", reject);
    });
  return Promise.all([one(1), one(2)]);
}

/** The answer of a Chromium, if there is one. */
export async function inChromium(task: Task): Promise<Answer[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) return [];
  // Loaded here, for it is large, and whoever lists the checks loads this file.
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    const source = readFileSync(job).toString("base64");
    const done = await page.evaluate(
      async ([text, json]) => {
        const { perform } = await import(`data:text/javascript;base64,${text}`);
        return perform(JSON.parse(json));
      },
      [source, JSON.stringify(task)] as const,
    );
    return [{ engine: `Chromium ${browser.version()}`, done }];
  } finally {
    await browser.close();
  }
}
