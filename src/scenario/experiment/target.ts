import type { z } from "zod";
import { nearestName } from "../../kernel/fault.ts";
import type { Text } from "../../kernel/text.ts";
import { keyNamed } from "../alias.ts";
import { shortName } from "../dose.ts";
import type { Located } from "../located.ts";
import type { Problems } from "../problems.ts";
import { settings } from "../settings.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Factor, Target } from "./experiment.ts";

/** A thing that may be varied, with its id, name and the section of the file it belongs in. */
export type Named = {
  readonly id: string;
  readonly name: Text;
  readonly role: Factor["role"];
  readonly target: Target;
};

/** Settings that say how the model's parts relate, and so may be varied. */
const structural = ["closure", "demography", "finance", "rivals", "governance"] as const;

/** The schema of such a setting. */
export const structuralSetting = (id: string): z.ZodType => settings[id as (typeof structural)[number]].unwrap();

/** The section of an experiment file that holds factors of a role. */
export const sections = { uncertainty: "uncertainties", lever: "levers", relationship: "relationships" } as const;

const titles: Readonly<Record<Factor["role"], Text>> = {
  uncertainty: { zh: "不确定因素（uncertainties）", en: "uncertainties" },
  lever: { zh: "政策取值（levers）", en: "levers" },
  relationship: { zh: "结构假定（relationships）", en: "relationships" },
};

/** Everything that an experiment may vary. */
export function targetsIn({ parameters, instruments }: Vocabulary): Named[] {
  return [
    ...parameters.map(({ id, spec }) => ({
      id,
      name: { zh: shortName(spec.label), en: spec.label.en },
      role: "uncertainty" as const,
      target: { kind: "parameter" as const, spec },
    })),
    ...instruments.flatMap(({ id: instrument, name, parameters: specs }) =>
      Object.entries(specs).map(([parameter, spec]) => ({
        id: `${instrument}.${parameter}`,
        name: { zh: `${name.zh}：${shortName(spec.label)}`, en: `${name.en}: ${spec.label.en}` },
        role: "lever" as const,
        target: {
          kind: "dose" as const,
          instrument,
          parameter,
          spec,
          defaults: Object.fromEntries(Object.entries(specs).map(([id, { default: usual }]) => [id, usual])),
        },
      })),
    ),
    ...structural.map((id) => {
      const { title = id, description = id, enum: words = [] } = structuralSetting(id).meta() as Meta;
      return {
        id,
        name: { zh: title, en: description },
        role: "relationship" as const,
        target: { kind: "setting" as const, words },
      };
    }),
  ];
}

type Meta = { title?: string; description?: string; enum?: string[] };

/** The thing that a key of a section names: an id as `--set` takes it, or its Chinese name; else a problem. */
export function targetNamed(
  written: string,
  role: Factor["role"],
  known: readonly Named[],
  vocabulary: Vocabulary,
  located: Located,
  problems: Problems,
): Named | undefined {
  const [first, second] = written.split(".");
  const tool = vocabulary.instruments.find(({ id, name }) => id === first || name.zh === first);
  const dose = Object.entries(tool?.parameters ?? {}).find(([id, { label }]) =>
    [id, shortName({ ...label })].includes(second),
  );
  const id = dose ? `${tool?.id}.${dose[0]}` : keyNamed(written);
  const found = known.find((each) => each.id === id) ?? known.find(({ name }) => name.zh === written);
  if (found?.role === role) return found;
  const key = { zh: written, en: written };
  if (found) {
    const text = { zh: `“${written}”写错了地方`, en: `"${written}" is in the wrong section` };
    const rule = { zh: `应写在${titles[found.role].zh}下`, en: `Belongs under ${titles[found.role].en}` };
    problems.at(located, [written], "wrong-section", text, { key, rule, got: written }, "key");
    return undefined;
  }
  const own = known.filter((each) => each.role === role).flatMap(({ id: each, name }) => [each, name.zh]);
  const nearest =
    nearestName(written, own) ??
    nearestName(
      written,
      known.flatMap(({ id: each, name }) => [each, name.zh]),
    );
  problems.at(
    located,
    [written],
    "unknown-name",
    { zh: `没有名为“${written}”的参数、政策取值或设置`, en: `No parameter, dose or setting is called "${written}"` },
    { key, got: written, ...(nearest !== undefined && { nearest }) },
    "key",
  );
  return undefined;
}
