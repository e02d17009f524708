import type { z } from "zod";
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
  const read = <S extends z.ZodType>(schema: S) => check(schema, located, problems);
  if (kind !== "list" && kind !== "csv") haveValues(factors, located, problems);
  switch (kind) {
    case "list":
      return (
        read(designSchemas[kind]) && { kind: "rows", rows: listedRows(within(located, ["rows"]), factors, problems) }
      );
    case "csv": {
      const found = read(designSchemas[kind]);
      return found && { kind: "rows", rows: sheetOfRows(found.file, located, factors, problems) };
    }
    case "one-at-a-time":
      return read(designSchemas[kind]) && { kind };
    case "grid":
      fits(factors, located, problems);
      return read(designSchemas[kind]) && { kind };
    case "latin-hypercube":
    case "sobol": {
      const found = read(designSchemas[kind]);
      return found && { kind, size: found.size };
    }
    case "morris": {
      const found = read(designSchemas[kind]);
      if (found?.levels !== undefined) mustBe("even", "levels", { zh: "水平数", en: "levels" }, found.levels);
      return found && { kind, trajectories: found.trajectories, levels: found.levels ?? 4 };
    }
    case "saltelli": {
      const found = read(designSchemas[kind]);
      return found && { kind, size: found.size, secondOrder: found["second-order"] ?? false };
    }
    case "efast": {
      const found = read(designSchemas[kind]);
      if (factors.length < 2) tooFew(factors.length, located, problems);
      if (found) mustBe("odd", "samples", { zh: "每条曲线点数", en: "samples" }, found.samples);
      return found && { kind, samples: found.samples, curves: found.curves ?? 1 };
    }
  }

  function mustBe(what: "even" | "odd", path: string, key: { zh: string; en: string }, got: number): void {
    if ((got % 2 === 0) === (what === "even")) return;
    const text =
      what === "even"
        ? { zh: `“${key.zh}”应为偶数`, en: `"${key.en}" must be even` }
        : { zh: `“${key.zh}”应为奇数`, en: `"${key.en}" must be odd` };
    problems.at(located, [path], `not-${what}`, text, { key, got: String(got) });
  }
}

function tooFew(got: number, located: Located, problems: Problems): void {
  const text = { zh: "扩展傅里叶设计至少要有两个因素", en: "An eFAST design needs two factors or more" };
  const rule = { zh: "再加一个因素，或改用别的设计", en: "Give another factor, or choose another design" };
  problems.at(located, ["kind"], "too-few-factors", text, {
    key: { zh: "种类", en: "kind" },
    rule,
    got: String(got),
  });
}

/** Most rows that a grid may have. */
const MOST_ROWS = 1_000_000;

function fits(factors: readonly Factor[], located: Located, problems: Problems): void {
  const rows = factors.reduce((product, { levels }) => product * Math.max(1, levels.length), 1);
  if (rows <= MOST_ROWS) return;
  const text = { zh: "全组合的行数过多", en: "The grid has too many rows" };
  const rule = {
    zh: `不超过${MOST_ROWS}行；可改用拉丁超立方或索博尔序列`,
    en: `At most ${MOST_ROWS}; a Latin hypercube or a Sobol sequence needs fewer`,
  };
  problems.at(located, ["kind"], "too-many-rows", text, { key: { zh: "种类", en: "kind" }, rule, got: String(rows) });
}

function haveValues(factors: readonly Factor[], located: Located, problems: Problems): void {
  for (const { id, name, levels } of factors) {
    if (levels.length > 0) continue;
    const text = { zh: `“${id}”没有取值`, en: `"${id}" has no values` };
    const rule = { zh: "写出values，或low和high", en: "Give values, or low and high" };
    problems.at(located, ["kind"], "no-values", text, { key: name, rule });
  }
}
