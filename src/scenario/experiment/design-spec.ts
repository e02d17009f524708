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
  if ("trajectories" in read) {
    const { trajectories, levels = 4 } = read;
    if (levels % 2 === 1) {
      const text = { zh: "水平数应为偶数", en: "The number of levels must be even" };
      problems.at(located, ["levels"], "not-even", text, { key: { zh: "水平数", en: "levels" }, got: String(levels) });
    }
    return { kind: "morris", trajectories, levels };
  }
  if ("second-order" in read || kind === "saltelli") {
    const { size, "second-order": secondOrder = false } = read as { size: number; "second-order"?: boolean };
    return { kind: "saltelli", size, secondOrder };
  }
  if ("size" in read) return { kind: kind as "sobol", size: read.size };
  return { kind: kind as "grid" };
}
