import { check } from "../check.ts";
import { type Located, within } from "../located.ts";
import type { Problems } from "../problems.ts";
import type { DesignSpec, Factor } from "./experiment.ts";
import { designSchemas } from "./experiment-schema.ts";
import { listedRows, sheetOfRows } from "./rows.ts";

/** The design of an experiment file; a factor without values for it is a problem. */
export function readDesign(
  kind: keyof typeof designSchemas,
  located: Located,
  factors: readonly Factor[],
  problems: Problems,
): DesignSpec | undefined {
  const read = check(designSchemas[kind], located, problems);
  if (!read) return undefined;
  if ("rows" in read) return { kind: "rows", rows: listedRows(within(located, ["rows"]), factors, problems) };
  if ("file" in read) return { kind: "rows", rows: sheetOfRows(read.file, located, factors, problems) };
  for (const { id, name, levels } of factors) {
    if (levels.length > 0) continue;
    const text = { zh: `“${id}”没有取值`, en: `"${id}" has no values` };
    problems.at(located, ["kind"], "no-values", text, {
      key: name,
      rule: { zh: "写出values，或low和high", en: "Give values, or low and high" },
    });
  }
  return { kind: kind as "grid" };
}
