import { z } from "zod";
import { settings } from "./settings.ts";
import { label, word } from "./words.ts";

/** The schema of a scenario file; doses and parameters are checked against their declarations. */
export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  name: label({ zh: "名称", en: "Name" }),
  note: label({ zh: "说明", en: "Note" }).optional(),
  extends: word({ zh: "沿用", en: "Scenario it differs from" }).optional(),
  ...settings,
  policies: z.record(z.string(), z.array(z.looseObject({}))).optional(),
  parameters: z.record(z.string(), z.unknown()).optional(),
});

/** A scenario file as read. */
export type ScenarioFile = z.output<typeof scenarioSchema>;
