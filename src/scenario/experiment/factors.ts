import type { z } from "zod";
import type { ParameterSpec } from "../../kernel/parameter.ts";
import { check } from "../check.ts";
import { dose } from "../dose.ts";
import { type Located, within } from "../located.ts";
import type { Problems } from "../problems.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Factor, Spread, Value } from "./experiment.ts";
import { choiceSchema, type FactorFile, factorSchema } from "./factor-schema.ts";
import { type Named, sections, structuralSetting, targetNamed, targetsIn } from "./target.ts";

/** The factors of an experiment file, section by section in the order written. */
export function readFactors(file: Located, vocabulary: Vocabulary, problems: Problems): Factor[] {
  const known = targetsIn(vocabulary);
  const found = new Map<string, Factor>();
  for (const [role, section] of Object.entries(sections) as [Factor["role"], string][]) {
    const part = within(file, [section]);
    for (const written of Object.keys((part.value ?? {}) as object)) {
      const target = targetNamed(written, role, known, vocabulary, part, problems);
      if (!target) continue;
      if (found.has(target.id)) {
        const text = { zh: `“${written}”写了两处`, en: `"${written}" is given twice` };
        problems.at(part, [written], "duplicate-key", text, { key: target.name, got: written }, "key");
      }
      found.set(target.id, readFactor(target, within(part, [written]), problems));
    }
  }
  return [...found.values()];
}

/** The schema of one value of a factor. */
export function valueSchema({ id, target }: Pick<Named, "id" | "target">): z.ZodType<Value> {
  if (target.kind === "setting") return structuralSetting(id) as z.ZodType<Value>;
  return dose(target.spec);
}

function readFactor(named: Named, located: Located, problems: Problems): Factor {
  const { id, name, role, target } = named;
  const given = expand(located);
  const schema = target.kind === "setting" ? choiceSchema(valueSchema(named)) : factorSchema(target.spec);
  const read = (check(schema as z.ZodType, given, problems) ?? {}) as FactorFile & { values?: Value[]; base?: Value };
  weightsFit(read, given, problems);
  const spread = target.kind === "setting" ? undefined : spreadOf(read, target.spec, given, problems);
  return {
    id,
    name,
    role,
    target,
    ...(read.group !== undefined && { group: read.group }),
    base: read.base ?? null,
    ...(read.weights !== undefined && { weights: read.weights }),
    levels: read.values ?? (spread ? levelsOf(spread, read.steps, target) : []),
    ...(read.values === undefined && spread && { spread }),
  };
}

function weightsFit(
  { values, weights }: { values?: readonly unknown[]; weights?: readonly number[] | undefined },
  located: Located,
  problems: Problems,
): void {
  if (weights === undefined || (weights.length === values?.length && weights.some((weight) => weight > 0))) return;
  const text = { zh: "权重与取值对不上", en: "The weights don't fit the values" };
  const rule = { zh: "每个取值一个权重，不能全为0", en: "One weight a value, not all of them 0" };
  problems.at(located, ["weights"], "bad-weights", text, {
    key: { zh: "权重", en: "weights" },
    rule,
    got: weights.join(", "),
  });
}

/** Shorthands written out: a list is `values`, the word prior is `distribution: prior`. */
function expand(located: Located): Located {
  const { value, file } = located;
  if (Array.isArray(value))
    return { file, value: { values: value }, at: (path, part) => located.at(path.slice(1), part) };
  if (value === "prior" || value === "先验")
    return { file, value: { distribution: "prior" }, at: () => located.at([]) };
  return { ...located, value: value ?? {} };
}

function spreadOf(read: FactorFile, spec: ParameterSpec, located: Located, problems: Problems): Spread | undefined {
  const { prior } = spec;
  if (read.distribution === "prior") {
    if (prior) return { ...prior, ...(prior.kind === "triangular" && { mode: spec.default }) };
    const text = { zh: "这个参数没有先验", en: "This parameter has no declared prior" };
    problems.at(located, ["distribution"], "no-prior", text, {
      key: { zh: spec.label.zh, en: spec.label.en },
      rule: { zh: "写出low和high", en: "Give low and high" },
    });
    return undefined;
  }
  const { low, high, mode, mean, sd, alpha, beta } = read;
  const kind = read.distribution ?? "uniform";
  if (low === undefined && high === undefined && read.distribution === undefined) return undefined;
  const lacking = [
    "low",
    "high",
    ...(kind === "triangular" ? ["mode"] : []),
    ...(kind === "normal" ? ["mean", "sd"] : []),
    ...(kind === "beta" ? ["alpha", "beta"] : []),
  ].filter((key) => read[key as "low"] === undefined);
  for (const key of lacking) {
    const text = { zh: `缺少“${key}”`, en: `"${key}" is missing` };
    problems.at(located, [key], "missing-key", text, { key: { zh: key, en: key } });
  }
  if (lacking.length > 0) return undefined;
  const [l, h] = [low as number, high as number];
  const bad =
    l >= h
      ? { zh: "low应小于high", en: "low must be below high" }
      : kind === "triangular" && (mode! < l || mode! > h)
        ? { zh: "mode应在low和high之间", en: "mode must lie between low and high" }
        : kind.startsWith("log") && l <= 0
          ? { zh: "low应大于0", en: "low must be above 0" }
          : kind === "normal" && sd! <= 0
            ? { zh: "sd应大于0", en: "sd must be above 0" }
            : kind === "beta" && !(alpha! > 0 && beta! > 0)
              ? { zh: "alpha和beta应大于0", en: "alpha and beta must be above 0" }
              : undefined;
  if (bad) {
    const text = { zh: "这些数构不成分布", en: "These numbers make no distribution" };
    problems.at(located, ["low"], "bad-distribution", text, { rule: bad, got: JSON.stringify(read) });
    return undefined;
  }
  return {
    kind,
    low: l,
    high: h,
    ...(mode !== undefined && { mode }),
    ...(mean !== undefined && { mean }),
    ...(sd !== undefined && { sd }),
    ...(alpha !== undefined && { alpha }),
    ...(beta !== undefined && { beta }),
  };
}

/** So many values from low to high, both included: the two ends unless said. */
function levelsOf({ low, high }: Spread, steps = 2, target: Factor["target"]): number[] {
  const all = Array.from({ length: steps }, (_, i) => settled(low + ((high - low) * i) / (steps - 1), target));
  return [...new Set(all)];
}

/** A number as a command can repeat it: six digits, whole and inside the range where its parameter must be. */
export function settled(value: number, target: Factor["target"]): number {
  if (target.kind === "setting") return value;
  const { unit, range } = target.spec;
  const whole = unit === "count" || unit === "months" || unit === "fen";
  const plain = whole ? Math.round(value) : Number(value.toPrecision(6));
  return Math.min(range[1], Math.max(range[0], plain));
}
