import { z } from "zod";
import { nearestName } from "../kernel/fault.ts";
import type { Text } from "../kernel/text.ts";
import { keyAliases } from "./alias.ts";
import { type Located, type Path, partAt } from "./located.ts";
import type { Problems } from "./problems.ts";
import type { Broken } from "./scalar.ts";

/** The value a schema makes of a file's part; what breaks it becomes problems at their places, and the value is undefined. */
export function check<S extends z.ZodType>(schema: S, located: Located, problems: Problems): z.output<S> | undefined {
  const result = schema.safeParse(located.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path as Path;
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) unknownKey(located, [...path, key], known(schema, path), problems);
    } else {
      const broken = issue.code === "custom" ? (issue.params as Broken | undefined) : undefined;
      brokenRule(
        located,
        path,
        broken ?? shape(issue.code === "too_small" ? "list" : String("expected" in issue ? issue.expected : "")),
        schema,
        problems,
      );
    }
  }
  return undefined;
}

function unknownKey(located: Located, path: Path, keys: readonly string[], problems: Problems): void {
  const got = String(path.at(-1));
  const written = [...keyAliases].find(([, key]) => key === got)?.[0] ?? got;
  const aliases = [...keyAliases].filter(([, key]) => keys.includes(key)).map(([alias]) => alias);
  const nearest = nearestName(got, [...keys, ...aliases]);
  problems.at(
    located,
    path,
    "unknown-key",
    { zh: `这里没有名为“${written}”的键`, en: `No key is called "${got}" here` },
    {
      key: { zh: written, en: got },
      rule: { zh: `可用的键：${keys.join("、")}`, en: `Keys: ${keys.join(", ")}` },
      got,
      ...(nearest !== undefined && { nearest }),
    },
    "key",
  );
}

function brokenRule(located: Located, path: Path, broken: Broken, schema: z.ZodType, problems: Problems): void {
  const value = partAt(located.value, path);
  const key = keyText(schema, path);
  const named =
    key.zh === key.en
      ? { zh: `“${key.en}”`, en: `"${key.en}"` }
      : { zh: `“${key.zh}”（${key.en}）`, en: `"${key.en}"` };
  if (value === undefined || value === null) {
    problems.at(
      located,
      path,
      "missing-key",
      { zh: `缺少${named.zh}`, en: `${named.en} is missing` },
      { key, rule: broken.rule },
    );
    return;
  }
  const nearest = typeof value === "string" && broken.names ? nearestName(value, broken.names) : undefined;
  problems.at(
    located,
    path,
    broken.code,
    { zh: `${named.zh}的写法或取值不合规则`, en: `${named.en} breaks its rule` },
    {
      key,
      rule: broken.rule,
      got: show(value),
      ...(nearest !== undefined && { nearest }),
    },
  );
}

/** A value for a message, shortened. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function shape(expected: string): Broken {
  const rules: Readonly<Record<string, Text>> = {
    object: { zh: "应为成对的键和值", en: "Must be a map of keys and values" },
    record: { zh: "应为成对的键和值", en: "Must be a map of keys and values" },
    array: { zh: "应为列表，每项以“-”开头", en: "Must be a list, each item after a hyphen" },
    list: { zh: "至少一项", en: "At least one item" },
  };
  return { code: "wrong-shape", rule: rules[expected] ?? { zh: "写法不合规则", en: "Must have another form" } };
}

function keyText(schema: z.ZodType, path: Path): Text {
  const names = path.filter((step) => typeof step === "string");
  if (path.length === 0) return { zh: "文件内容", en: "content" };
  const en = String(names.at(-1) ?? path.at(-1));
  const title = inside(schema, path)?.meta()?.title;
  return { zh: title ?? en, en };
}

/** Keys that a map may have at a path. */
function known(schema: z.ZodType, path: Path): string[] {
  const found = inside(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** The schema of the part at a path; labels and rules come from it. */
function inside(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let part: z.ZodType | undefined = bare(schema);
  for (const step of path) {
    if (part instanceof z.ZodObject) part = (part.shape as Record<string, z.ZodType>)[step];
    else if (part instanceof z.ZodArray) part = part.element as z.ZodType;
    else if (part instanceof z.ZodRecord) part = part.valueType as z.ZodType;
    else return part;
    if (part) part = bare(part);
  }
  return part;
}

function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}
