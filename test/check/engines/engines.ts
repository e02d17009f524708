import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "../../../.ci/chromium.mjs";

/** An engine and what it computed: name of a computation → fingerprint. */
export type Answer = { engine: string; fingerprints: Record<string, string> };

const job = new URL("engine-job.mjs", import.meta.url);
const newer = fileURLToPath(new URL("../node_modules/node24/bin/node", import.meta.url));

/** The job's answer under the Node at a path. */
export function inNode(path: string, planted: string): Answer {
  const script = `${planted}
    const { fingerprints } = await import(${JSON.stringify(job.href)});
    console.log(JSON.stringify({ engine: "Node " + process.versions.node, fingerprints: fingerprints() }));`;
  return JSON.parse(execFileSync(path, ["--input-type=module", "--eval", script], { encoding: "utf8" }));
}

/** The job's answer under the second Node that the development dependencies bring, if it is there. */
export function inNewerNode(): Answer[] {
  const path = [newer, `${newer}.exe`].find(existsSync);
  return path === undefined ? [] : [inNode(path, "")];
}

/** The job's answer under a Chromium, if there is one. */
export async function inChromium(): Promise<Answer[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) return [];
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    const source = Buffer.from(readFileSync(job)).toString("base64");
    const fingerprints = await page.evaluate(async (text) => {
      const module = await import(`data:text/javascript;base64,${text}`);
      return module.fingerprints();
    }, source);
    return [{ engine: `Chromium ${browser.version()}`, fingerprints }];
  } finally {
    await browser.close();
  }
}
