import process from "node:process";
import { Fault } from "../../src/kernel/fault.ts";
import { type BadCase, badRegions, badScenarios, faultOfRegion, faultOfScenario, shortfall } from "../scenario/bad.ts";
import type { Check } from "./check.ts";

const told = new Map<BadCase, Fault | undefined>();

type Spoil = (found: Fault) => Fault | undefined;

/** What each planted fault does to an error on its way to the reader. */
const spoils: Readonly<Record<string, Spoil>> = {
  "drop-position": ({ code, text, details: { line: _, column: __, ...rest }, exit }) =>
    new Fault(code, text, rest, exit),
  "drop-nearest": ({ code, text, details: { nearest: _, ...rest }, exit }) => new Fault(code, text, rest, exit),
  "read-anything": () => undefined,
};

/** Every planted bad file is refused with its code, file, line, column and nearest name. */
export const check: Check = {
  id: "errors",
  claim: {
    zh: "每个有错的方案和地区文件都被拒绝，并指出文件、行、列和最相近的名称",
    en: "Every bad scenario and region file is refused with its file, line, column and nearest name",
  },
  faults: {
    "drop-position": { zh: "错误信息丢失行列位置", en: "Errors lose their line and column" },
    "drop-nearest": { zh: "错误信息丢失最相近的名称", en: "Errors lose the nearest name" },
    "read-anything": { zh: "不合规则的文件照样读入", en: "Bad files are read without complaint" },
  },
  quickFaults: true,
  async run(planted) {
    const project = process.cwd();
    const spoil: Spoil = planted === undefined ? (found) => found : spoils[planted];
    const look = (bad: BadCase, read: typeof faultOfScenario): string | undefined => {
      const found = told.has(bad) ? told.get(bad) : read(bad, project);
      told.set(bad, found);
      const wrong = shortfall(bad, found && spoil(found));
      return wrong === undefined ? undefined : `${bad.name}: ${wrong}`;
    };
    const wrong = [
      ...badScenarios.map((bad) => look(bad, faultOfScenario)),
      ...badRegions.map((bad) => look(bad, faultOfRegion)),
    ].filter((line) => line !== undefined);
    const all = badScenarios.length + badRegions.length;
    return { ok: wrong.length === 0, lines: [...wrong, `${all - wrong.length}/${all} bad files are told as expected`] };
  },
};
