import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isoMonth } from "../kernel/calendar.ts";
import { fault, nearestName } from "../kernel/fault.ts";
import { loadScenario } from "../scenario/scenario.ts";
import type { Plan } from "../world/plan.ts";
import type { Values } from "./options.ts";
import { installedAt } from "./root.ts";

/** The plan of a scenario named on the command line, with the values that its options override. */
export function planOf(word: string, values: Partial<Values> = {}): Plan {
  const file = scenarioFile(word);
  const overrides = overridesOf(values);
  const plan = loadScenario(file, overrides);
  if (values.months === undefined) return plan;
  return loadScenario(file, { ...overrides, end: isoMonth(plan.branch + values.months) });
}

/** The scenarios that ship, by name. */
export function scenarioFiles(): { readonly name: string; readonly path: string }[] {
  const folder = join(installedAt(), "scenarios");
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  return names.map((name) => ({ name: name.slice(0, -".yaml".length), path: join(folder, name) }));
}

/** A file of that path, else the scenario of that name here, else the one that ships. */
function scenarioFile(word: string): string {
  const shipped = scenarioFiles();
  const places = [
    word,
    join("scenarios", `${word}.yaml`),
    ...shipped.filter(({ name }) => name === word).map(({ path }) => path),
  ];
  const found = places.find((place) => /\.(ya?ml|json)$/i.test(place) && existsSync(place));
  if (found !== undefined) return found;
  const names = shipped.map(({ name }) => name);
  const nearest = nearestName(word, names);
  return fault(
    "unknown-scenario",
    { zh: "没有这个方案", en: "There is no such scenario" },
    {
      got: word,
      ...(nearest === undefined ? {} : { nearest }),
      rule: {
        zh: `写方案文件的路径，或${names.join("、")}之一`,
        en: `the path of a scenario file, or one of ${names.join(", ")}`,
      },
    },
  );
}

function overridesOf({ set = [], closure, scale }: Partial<Values>): Record<string, string | number> {
  const pairs = set.map((given) => {
    const at = given.indexOf("=");
    if (at > 0) return [given.slice(0, at).trim(), given.slice(at + 1).trim()];
    return refuse("--set", { zh: "应如 key=value", en: "must read like key=value" }, given);
  });
  return {
    ...Object.fromEntries(pairs),
    ...(closure === undefined ? {} : { closure }),
    ...(scale === undefined ? {} : { k: realPersons(scale) }),
  };
}

/** How many real persons a simulated one stands for. */
function realPersons(scale: number): number {
  const k = Math.round(1 / scale);
  if (Math.abs(k * scale - 1) < 1e-6) return k;
  return refuse(
    "--scale",
    { zh: `应为1除以整数，如${1 / k}`, en: `must be 1 over a whole number, such as ${1 / k}` },
    String(scale),
  );
}

function refuse(name: string, rule: { zh: string; en: string }, got: string): never {
  return fault(
    "bad-option",
    { zh: "选项的取值不对", en: "An option has a wrong value" },
    { key: { zh: name, en: name }, rule, got },
  );
}
