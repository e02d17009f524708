import { z } from "zod";
import type { Vocabulary } from "../vocabulary.ts";
import type { Factor } from "./experiment.ts";
import { designSchemas, experimentSchema } from "./experiment-schema.ts";
import { choiceSchema, factorSchema } from "./factor-schema.ts";
import { valueSchema } from "./factors.ts";
import { type Named, targetsIn } from "./target.ts";

/** The schema of an experiment file with every id that it may name, for editors. */
export function experimentJson(vocabulary: Vocabulary): z.ZodType {
  const known = targetsIn(vocabulary);
  const section = (role: Factor["role"]) =>
    z.strictObject(
      Object.fromEntries(known.filter((each) => each.role === role).map((each) => [each.id, factor(each).optional()])),
    );
  const indicator = z.enum(vocabulary.indicators.map(({ id }) => id) as [string, ...string[]]);
  return experimentSchema.extend({
    uncertainties: section("uncertainty").optional(),
    levers: section("lever").optional(),
    relationships: section("relationship").optional(),
    outcomes: z.array(indicator).min(1),
    primary: indicator.optional(),
    design: z.union(Object.values(designSchemas)),
  });
}

/** A factor written out, as a list of values, or as its prior. */
function factor(named: Named): z.ZodType {
  const { id, name, target } = named;
  const values = z.array(valueSchema({ id, target })).min(1);
  const about = { title: name.zh, description: name.en };
  if (target.kind === "setting") return z.union([values, choiceSchema(valueSchema(named))]).meta(about);
  const shorthand = target.spec.prior ? [z.literal("prior")] : [];
  return z.union([values, factorSchema(target.spec), ...shorthand]).meta(about);
}
