import { isoMonth } from "../kernel/calendar.ts";
import { fault } from "../kernel/fault.ts";
import type { Overrides } from "../scenario/override.ts";
import { loadScenario } from "../scenario/scenario.ts";
import { mostPersons } from "../scenario/settings.ts";
import { originOf, withOrigin } from "../world/origin.ts";
import type { Plan } from "../world/plan.ts";
import { fileNamed, type Kind, shippedFiles, unknownName } from "./named.ts";
import type { Values } from "./options.ts";

const scenario: Kind = { id: "scenario", folder: "scenarios", zh: "方案", en: "a scenario" };

/** The plan of a scenario named on the command line, with the values that its options override. */
export function planOf(word: string, values: Partial<Values> = {}): Plan {
  const file = fileNamed(scenario, word) ?? unknownName(scenario, word);
  const overrides = overridesOf(values);
  const load = (more: Overrides) => {
    const plan = loadScenario(file, { ...overrides, ...more });
    return withOrigin(plan, { set: {}, ...originOf(plan), file: word });
  };
  const plan = load({});
  return values.months === undefined ? plan : load({ end: isoMonth(plan.branch + values.months) });
}

/** The scenarios that ship, by name. */
export const scenarioFiles = () => shippedFiles(scenario);

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
  if (k > mostPersons)
    return refuse(
      "--scale",
      {
        zh: `不小于1/${mostPersons}，即${1 / mostPersons}`,
        en: `must be at least 1/${mostPersons}, which is ${1 / mostPersons}`,
      },
      String(scale),
    );
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
