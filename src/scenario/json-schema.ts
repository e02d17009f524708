import { z } from "zod";
import { dose } from "./dose.ts";
import { entriesSchema } from "./entries.ts";
import { experimentJson } from "./experiment/json-schema.ts";
import { regionSchema } from "./region-schema.ts";
import { scenarioSchema } from "./scenario-schema.ts";
import { vocabulary as everything, type Vocabulary } from "./vocabulary.ts";

/** The JSON Schemas of experiment, region and scenario files, by file name, as text for docs/reference/schema. */
export function schemaFiles(vocabulary: Vocabulary = everything): Record<string, string> {
  const instruments = vocabulary.instruments.map((tool) => [tool.id, entriesSchema(tool).optional()]);
  const policies = z.strictObject(Object.fromEntries(instruments)).optional();
  const parameters = z.strictObject(
    Object.fromEntries(vocabulary.parameters.map(({ id, spec }) => [id, dose(spec).optional()])),
  );
  return {
    "experiment.schema.json": written(experimentJson(vocabulary), "silian experiment"),
    "region.schema.json": text(regionSchema.extend({ policies }), "silian region"),
    "scenario.schema.json": text(
      scenarioSchema.extend({ policies, parameters: parameters.optional() }),
      "silian scenario",
    ),
  };
}

function text(schema: z.ZodType, title: string): string {
  return written(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), title);
}

function written(json: object, title: string): string {
  return `${JSON.stringify({ ...json, title }, null, 2)}\n`;
}
