import { fault, nearestName } from "../kernel/fault.ts";
import type { Text } from "../kernel/text.ts";

/** An option as declared: what it means, how its text is read, and what stands when it is not given. */
export type OptionSpec<Value> = {
  readonly about: Text;
  readonly kind: "flag" | "value" | "values";
  readonly shown: string | undefined;
  readonly choices?: readonly string[];
  /** Reads what was typed; faults with the option's name where it breaks the rule. */
  read(given: unknown, name: string): Value;
};

/** True when given. */
export function flag(about: Text): OptionSpec<boolean> {
  return { about, kind: "flag", shown: undefined, read: (given) => given === true };
}

/** Any text. */
export function text(about: Text, standing?: string): OptionSpec<string | undefined> {
  return { about, kind: "value", shown: standing, read: (given) => (given === undefined ? standing : String(given)) };
}

/** Any number of texts, in the order given. */
export function texts(about: Text): OptionSpec<readonly string[]> {
  return {
    about,
    kind: "values",
    shown: undefined,
    read: (given) => (given === undefined ? [] : [given].flat().map(String)),
  };
}

/** One of a few words. */
export function choice(about: Text, choices: readonly string[]): OptionSpec<string | undefined> {
  const read = (given: unknown, name: string) => {
    if (given === undefined) return undefined;
    const got = String(given);
    if (choices.includes(got)) return got;
    return refuse(
      name,
      got,
      { zh: `应为${choices.join("、")}之一`, en: `must be one of ${choices.join(", ")}` },
      choices,
    );
  };
  return { about, kind: "value", shown: undefined, choices, read };
}

/** A whole number within limits. */
export function whole(about: Text, least: number, most: number, standing?: number): OptionSpec<number | undefined> {
  const rule = { zh: `应为${least}至${most}之间的整数`, en: `must be a whole number from ${least} to ${most}` };
  return number(about, rule, (value) => Number.isInteger(value) && value >= least && value <= most, standing);
}

/** A number above zero and up to a limit. */
export function positive(about: Text, most: number): OptionSpec<number | undefined> {
  const rule = { zh: `应大于0，不超过${most}`, en: `must be above 0 and at most ${most}` };
  return number(about, rule, (value) => value > 0 && value <= most, undefined);
}

function number(about: Text, rule: Text, holds: (value: number) => boolean, standing: number | undefined) {
  const read = (given: unknown, name: string): number | undefined => {
    if (given === undefined) return standing;
    const got = String(given).trim();
    const value = got === "" ? Number.NaN : Number(got);
    return holds(value) ? value : refuse(name, got, rule);
  };
  return { about, kind: "value", shown: standing?.toString(), read } satisfies OptionSpec<number | undefined>;
}

function refuse(name: string, got: string, rule: Text, choices: readonly string[] = []): never {
  const nearest = nearestName(got, choices);
  const key = { zh: `--${name}`, en: `--${name}` };
  fault(
    "bad-option",
    { zh: "选项的取值不对", en: "An option has a wrong value" },
    {
      key,
      rule,
      got,
      ...(nearest === undefined ? {} : { nearest }),
    },
  );
}
