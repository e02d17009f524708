import { z } from "zod";
import { nearestName } from "../kernel/fault.ts";
import { keyNamed } from "./alias.ts";
import type { Chain } from "./chain.ts";
import { check, show } from "./check.ts";
import { dose, shortName } from "./dose.ts";
import type { Located } from "./located.ts";
import type { Dose } from "./override-doses.ts";
import type { Problems } from "./problems.ts";
import { type Settings, settings, settingsSchema } from "./settings.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Values by dotted id, as `--set` takes them: k, closure, market.suit, surcharge-credit.rate. */
export type Overrides = Readonly<Record<string, string | number | boolean>>;

/** Overrides read: settings, parameters by id, and doses by instrument and parameter. */
export type Read = {
  readonly settings: Settings;
  readonly parameters: Readonly<Record<string, number>>;
  readonly doses: readonly Dose[];
};

/** Reads overrides; unknown ids and values that break their rules are problems. */
export function readOverrides(overrides: Overrides, vocabulary: Vocabulary, problems: Problems): Read {
  const plain: Record<string, unknown> = {};
  const parameters: Record<string, number> = {};
  const doses: Dose[] = [];
  for (const [written, value] of Object.entries(overrides)) {
    const key = keyNamed(written);
    const parameter = vocabulary.parameters.find(({ id, spec }) => id === written || shortName(spec.label) === written);
    const [tool, name] = doseNamed(written, vocabulary);
    if (Object.hasOwn(settings, key)) plain[key] = value;
    else if (parameter) {
      const read = single(written, dose(parameter.spec), value, problems);
      if (read !== undefined) parameters[parameter.id] = read;
    } else if (tool && name !== undefined) {
      const read = single(written, dose(tool.parameters[name]), value, problems);
      if (read !== undefined) doses.push({ instrument: tool.id, parameter: name, value: read });
    } else unknown(written, vocabulary, problems);
  }
  return { settings: check(settingsSchema, outside(plain), problems) ?? {}, parameters, doses };
}

function doseNamed(written: string, { instruments }: Vocabulary) {
  const [first, second] = written.split(".");
  const tool = instruments.find(({ id, name }) => id === first || name.zh === first);
  const name = Object.entries(tool?.parameters ?? {}).find(
    ([id, spec]) => id === second || shortName(spec.label) === second,
  );
  return [tool, name?.[0]] as const;
}

function single(key: string, schema: ReturnType<typeof dose>, value: unknown, problems: Problems): number | undefined {
  return check(z.strictObject({ [key]: schema }), outside({ [key]: value }), problems)?.[key];
}

/** A value given on the command line. */
function outside(value: unknown): Located {
  return { file: "--set", value, at: () => ({}) };
}

/** Where a setting was made: on the command line, else in the nearest file that makes it. */
export function settingAt(chain: Chain, set: Settings, key: keyof Settings): Located {
  const naming = chain.findLast(({ file }) => file[key] !== undefined);
  return set[key] === undefined && naming ? naming.located : outside({});
}

function unknown(written: string, { instruments, parameters }: Vocabulary, problems: Problems): void {
  const names = [
    ...Object.keys(settings),
    ...parameters.map(({ id }) => id),
    ...instruments.flatMap(({ id, parameters: specs }) => Object.keys(specs).map((name) => `${id}.${name}`)),
  ];
  const nearest = nearestName(written, names);
  problems.at(
    outside(undefined),
    [],
    "unknown-name",
    { zh: `没有名为“${written}”的设置或参数`, en: `No setting or parameter is called "${written}"` },
    {
      key: { zh: written, en: written },
      got: show(written),
      ...(nearest !== undefined && { nearest }),
    },
  );
}
