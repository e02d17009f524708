import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Text } from "../kernel/text.ts";
import { type Catalogue, listed, same } from "../reference/entry.ts";
import { readChain } from "../scenario/chain.ts";
import { readExperimentFile } from "../scenario/experiment/load.ts";
import { experimentFiles } from "./experiments.ts";
import { scenarioFiles } from "./plans.ts";
import { installedAt } from "./root.ts";

/** The scenarios that ship. */
export function scenarioCatalogue(): Catalogue {
  return {
    id: "scenarios",
    name: { zh: "方案", en: "Scenarios" },
    about: { zh: "自带的方案，可作自己方案的起点。", en: "The scenarios that ship; extend them to make your own." },
    entries: scenarioFiles().map(({ name, path }) => {
      const chain = readChain(path);
      const { file } = chain[chain.length - 1];
      return {
        id: name,
        name: file.name,
        ...(file.note === undefined ? {} : { about: file.note }),
        facts: file.extends === undefined ? [] : [{ label: { zh: "沿用", en: "Extends" }, value: same(file.extends) }],
        code: `scenarios/${name}.yaml`,
      };
    }),
  };
}

/** The experiments that ship. */
export function experimentCatalogue(): Catalogue {
  return {
    id: "experiments",
    name: { zh: "实验", en: "Experiments" },
    about: {
      zh: "自带的实验，用 silian sweep 批量测算。",
      en: "The experiments that ship; silian sweep makes their runs.",
    },
    entries: experimentFiles().map(({ name, path }) => {
      const { name: called, note, uncertainties, levers, relationships } = readExperimentFile(path).file;
      const factors = Object.keys({ ...uncertainties, ...levers, ...relationships });
      return {
        id: name,
        name: called,
        ...(note === undefined ? {} : { about: note }),
        facts: [{ label: { zh: "因素", en: "Factors" }, value: listed(factors.map(same)) }],
        code: `scenarios/experiments/${name}.yaml`,
      };
    }),
  };
}

/** The checks that `npm run check` runs, where they have been built. */
export async function checkCatalogue(): Promise<Catalogue> {
  const dist = join(installedAt(), "dist");
  const files = existsSync(dist) ? readdirSync(dist).filter((name) => /^check-.+\.mjs$/.test(name)) : [];
  type Check = { id: string; claim: Text; faults: Readonly<Record<string, Text>> };
  const modules = files.sort().map((name) => import(pathToFileURL(join(dist, name)).href) as Promise<{ check: Check }>);
  return {
    id: "checks",
    name: { zh: "检查", en: "Checks" },
    about: { zh: "用 npm run check 运行，每项一分钟以内。", en: "Run by npm run check, each within a minute." },
    entries: (await Promise.all(modules)).map(({ check: { id, claim, faults } }) => ({
      id,
      name: same(id),
      about: claim,
      facts: [{ label: { zh: "可植入的错误", en: "Faults to plant" }, value: listed(Object.keys(faults).map(same)) }],
      code: `test/check/${id}.ts`,
    })),
  };
}
