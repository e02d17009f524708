import { z } from "zod";
import { number } from "../../kernel/parameter.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Factor } from "./experiment.ts";
import { designSchemas, experimentSchema } from "./experiment-schema.ts";
import { choiceSchema, factorSchema } from "./factor-schema.ts";
import { type Named, sections, structuralSetting, targetsIn } from "./target.ts";

type Json = Record<string, unknown>;

const plain = (schema: z.ZodType): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return json;
};

/** Any number as a factor; units and ranges are checked when the file is read. */
const anyNumber = factorSchema(
  number({
    label: { zh: "取值", en: "Value" },
    default: 0,
    range: [-1e15, 1e15],
    source: { kind: "assumed", title: "" },
    acts: "policy",
  }),
);
const written = { type: ["number", "string"] };

/** The JSON Schema of an experiment file with every id that it may name, for editors. */
export function experimentJson(vocabulary: Vocabulary): Json {
  const known = targetsIn(vocabulary);
  const base = z.toJSONSchema(experimentSchema, { io: "input", unrepresentable: "any" }) as Json;
  const section = (role: Factor["role"]): Json => ({
    type: "object",
    properties: Object.fromEntries(known.filter((each) => each.role === role).map((each) => [each.id, factor(each)])),
    additionalProperties: false,
  });
  const indicator = { enum: vocabulary.indicators.map(({ id }) => id) };
  const properties = {
    ...(base.properties as Json),
    ...Object.fromEntries((Object.keys(sections) as Factor["role"][]).map((role) => [sections[role], section(role)])),
    outcomes: { type: "array", items: indicator, minItems: 1 },
    primary: indicator,
    design: { anyOf: Object.values(designSchemas).map(plain) },
  };
  const list = { type: "array", items: written, minItems: 1 };
  return {
    ...base,
    properties,
    $defs: {
      number: { anyOf: [list, plain(anyNumber)] },
      "number-with-prior": { anyOf: [list, { const: "prior" }, plain(anyNumber)] },
    },
  };
}

/** A factor written out, as a list of values, or as its prior. */
function factor({ id, name, target }: Named): Json {
  const about = { title: name.zh, description: name.en };
  if (target.kind !== "setting")
    return { ...about, $ref: target.spec.prior ? "#/$defs/number-with-prior" : "#/$defs/number" };
  const values = { type: "array", items: { enum: target.words }, minItems: 1 };
  return { ...about, anyOf: [values, plain(choiceSchema(structuralSetting(id)))] };
}
