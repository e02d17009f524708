import { readdirSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { describeFault, Fault, fault, nearestName } from "../../src/kernel/fault.ts";
import type { Lang, Text } from "../../src/kernel/text.ts";
import type { Check } from "./check.ts";

const here = new URL(".", import.meta.url);
const names = readdirSync(fileURLToPath(here))
  .flatMap((file) => /^check-(.+)\.mjs$/.exec(file)?.[1] ?? [])
  .sort();

function named(got: string, among: readonly string[], what: Text): string {
  if (among.includes(got)) return got;
  const nearest = nearestName(got, among);
  const text = { zh: `没有名为“${got}”的${what.zh}`, en: `There is no ${what.en} named “${got}”` };
  return fault("unknown-name", text, { key: what, got, ...(nearest ? { nearest } : {}) });
}

async function load(name: string): Promise<Check> {
  const id = named(name, names, { zh: "检查", en: "check" });
  const module: { check: Check } = await import(new URL(`check-${id}.mjs`, here).href);
  return module.check;
}

async function list(lang: Lang): Promise<void> {
  for (const name of names) {
    const { claim, faults } = await load(name);
    console.log(`${name.padEnd(12)} ${claim[lang]}`);
    for (const [id, text] of Object.entries(faults)) console.log(`${"".padEnd(14)} --plant ${id}: ${text[lang]}`);
  }
}

async function listAsJson(): Promise<void> {
  const checks = await Promise.all(names.map(load));
  const rows = checks.map(({ id, faults, quickFaults, slow }) => ({
    id,
    faults: Object.keys(faults),
    quickFaults,
    slow,
  }));
  console.log(JSON.stringify(rows));
}

async function holds(name: string, planted: string | undefined, lang: Lang): Promise<boolean> {
  const check = await load(name);
  console.log(`${name}: ${check.claim[lang]}`);
  if (planted !== undefined) {
    const id = named(planted, Object.keys(check.faults), { zh: "植入错误", en: "planted fault" });
    console.log(`${lang === "zh" ? "已植入" : "planted"}: ${check.faults[id]?.[lang]}`);
  }
  const { ok, lines } = await check.run(planted);
  for (const line of lines) console.log(`  ${line}`);
  const verdict = lang === "zh" ? `${name}：${ok ? "成立" : "不成立"}` : `${name} ${ok ? "holds" : "does not hold"}`;
  console.log(`${ok ? "✓" : "✗"} ${verdict}`);
  return ok;
}

/** Runs a check, which must hold, and its faults, each of which must turn it red, in one process; returns how many came out otherwise. */
async function wrongOf(name: string, lang: Lang): Promise<number> {
  let wrong = 0;
  for (const fault of [undefined, ...Object.keys((await load(name)).faults)]) {
    const began = performance.now();
    const good = await holds(name, fault, lang).then(
      (ok) => ok === (fault === undefined),
      (error) => {
        console.error(error);
        return false;
      },
    );
    if (!good) wrong++;
    const told = lang === "zh" ? (good ? "已变红" : "未变红") : good ? "turned red" : "stayed green";
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`  ${good ? "✓" : "✗"} ${name}${fault ? ` --plant ${fault} ${told}` : ""} (${seconds} s)`);
  }
  return wrong;
}

/** Ends with 0 if the check holds, 1 if it does not, 2 for a wrong name, and 3 if the check itself broke down; with --faults, with how many of check and faults came out wrong. */
async function main(): Promise<number> {
  const options = {
    plant: { type: "string" },
    lang: { type: "string" },
    json: { type: "boolean" },
    faults: { type: "boolean" },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const lang: Lang = (values.lang ?? process.env.LC_ALL ?? process.env.LANG ?? "en").startsWith("zh") ? "zh" : "en";
  try {
    if (positionals[0] !== undefined && values.faults) return await wrongOf(positionals[0], lang);
    if (positionals[0] !== undefined) return (await holds(positionals[0], values.plant, lang)) ? 0 : 1;
    await (values.json ? listAsJson() : list(lang));
    return 0;
  } catch (error) {
    console.error(error instanceof Fault ? describeFault(error, lang) : error);
    return error instanceof Fault ? 2 : 3;
  }
}

process.exit(await main());
