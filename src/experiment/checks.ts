import { fault, nearestName } from "../kernel/fault.ts";
import type { Text } from "../kernel/text.ts";

function refuse(name: string, rule: Text, got: unknown, nearest?: string): never {
  fault(
    "bad-option",
    { zh: "选项的取值不对", en: "An option has a wrong value" },
    { key: { zh: name, en: name }, rule, got: String(got), ...(nearest !== undefined && { nearest }) },
  );
}

/** Faults where an option is given and is no whole number from `least` on; programs without types may give anything. */
export function checkWhole(name: string, given: unknown, least = 1, most = Number.MAX_SAFE_INTEGER): void {
  if (given === undefined || (Number.isInteger(given) && Number(given) >= least && Number(given) <= most)) return;
  const upTo = most < Number.MAX_SAFE_INTEGER;
  refuse(
    name,
    {
      zh: upTo ? `应为${least}至${most}之间的整数` : `应为不小于${least}的整数`,
      en: upTo ? `must be a whole number from ${least} to ${most}` : `must be a whole number, ${least} or more`,
    },
    given,
  );
}

/** Faults where an option is given and is no number above 0. */
export function checkPositive(name: string, given: unknown): void {
  if (given === undefined || (typeof given === "number" && given > 0)) return;
  refuse(name, { zh: "应为大于0的数", en: "must be a number above 0" }, given);
}

/** Faults where a seed is given and is no text. */
export function checkSeed(given: unknown): void {
  if (given === undefined || typeof given === "string") return;
  refuse("seed", { zh: '应为文字，如"1"', en: 'must be text, such as "1"' }, given);
}

/** Faults where a name is given and is none of those known. */
export function checkKnown(name: string, given: string | undefined, known: readonly string[]): void {
  if (given === undefined || known.includes(given)) return;
  refuse(name, { zh: "应为已有的标识", en: "must be a known id" }, given, nearestName(given, known));
}
