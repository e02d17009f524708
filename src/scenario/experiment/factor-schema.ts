import { z } from "zod";
import type { ParameterSpec } from "../../kernel/parameter.ts";
import { dose } from "../dose.ts";
import { choice, numeric } from "../scalar.ts";
import { word } from "../words.ts";
import { spreadKinds } from "./experiment-schema.ts";

const text = (zh: string, en: string) => ({ zh, en });

const weights = z
  .array(numeric(text("权重", "Weight"), { measured: ["share"], least: 0, most: 1e9 }))
  .min(1)
  .optional();

/** The schema of a factor with a declared unit and range. */
export function factorSchema(spec: ParameterSpec) {
  const value = dose(spec);
  const free = numeric(text("数值", "Number"), { measured: ["share", "yuan"], least: -1e15, most: 1e15 });
  return z.strictObject({
    values: z.array(value).min(1).optional(),
    low: value.optional(),
    high: value.optional(),
    steps: numeric(text("步数", "Values from low to high"), {
      measured: ["things"],
      least: 2,
      most: 10_000,
      whole: true,
    }).optional(),
    distribution: choice(text("分布", "Distribution"), spreadKinds).optional(),
    mode: value.optional(),
    mean: value.optional(),
    sd: free.optional(),
    alpha: free.optional(),
    beta: free.optional(),
    weights,
    base: value.optional(),
    group: word(text("分组", "Group")).optional(),
  });
}

/** The schema of a factor that is one of a few words. */
export function choiceSchema(setting: z.ZodType) {
  return z.strictObject({
    values: z.array(setting).min(1).optional(),
    weights,
    base: setting.optional(),
    group: word(text("分组", "Group")).optional(),
  });
}

/** A factor as read. */
export type FactorFile = Partial<z.output<ReturnType<typeof factorSchema>>>;
