import { z } from "zod";
import { nearestName } from "../kernel/fault.ts";
import type { PolicyEntry } from "../world/region.ts";
import { check } from "./check.ts";
import { doses, shortName } from "./dose.ts";
import { type Located, partAt, within } from "./located.ts";
import { Names } from "./names.ts";
import type { Problems } from "./problems.ts";
import { month } from "./scalar.ts";
import { dimensions, type Targets, whereSchema } from "./target.ts";
import type { Tool, Vocabulary } from "./vocabulary.ts";
import { word } from "./words.ts";

/** Dated doses by instrument id. */
export type Policies = Readonly<Record<string, readonly PolicyEntry[]>>;

const fromMonth = month({ zh: "自", en: "First month in force" });
const toMonth = month({ zh: "至", en: "Last month in force" });

/** The schema of an instrument's entries. */
export function entriesSchema(tool: Tool) {
  const source = word({ zh: "来源", en: "Source" });
  return z.array(
    z.strictObject({
      from: fromMonth,
      to: toMonth.optional(),
      where: whereSchema.optional(),
      source: source.optional(),
      ...doses(tool.parameters),
    }),
  );
}

/** The policies of a file: names become ids, doses that aren't given take the instrument's defaults. */
export function readPolicies(
  located: Located,
  targets: Targets,
  { instruments }: Vocabulary,
  problems: Problems,
): Policies {
  if (instruments.length === 0) return {};
  const names = new Names({ zh: "政策工具", en: "instrument" }, instruments);
  const found: Record<string, PolicyEntry[]> = {};
  for (const written of Object.keys((located.value ?? {}) as object)) {
    const id = names.find(written, located, [written], problems, "key");
    const tool = instruments.find((each) => each.id === id);
    if (!tool) continue;
    const part = within(located, [written]);
    const entries = check(entriesSchema(tool), part, problems) ?? [];
    found[id] = entries.map((entry, i) => {
      const where = resolveWhere(entry.where ?? {}, within(part, [i, "where"]), targets, problems);
      if (entry.to !== undefined && entry.to < entry.from) backwards(part, i, problems);
      return { from: entry.from, to: entry.to ?? null, parameters: dosesOf(tool, entry, part, i, problems), where };
    });
  }
  return found;
}

function dosesOf(
  tool: Tool,
  entry: Readonly<Record<string, unknown>>,
  part: Located,
  i: number,
  problems: Problems,
): Record<string, number> {
  const values = Object.fromEntries(
    Object.entries(tool.parameters).map(([name, spec]) => {
      const given = [entry[name], entry[shortName(spec.label)]].find((each) => each !== undefined);
      return [name, (given as number | undefined) ?? spec.default];
    }),
  );
  for (const [name, cap] of Object.entries(values)) {
    const floor = name === "cap" ? "floor" : name.endsWith("Cap") ? name.replace(/Cap$/u, "Floor") : undefined;
    if (floor === undefined || !(values[floor] > cap)) continue;
    problems.at(
      part,
      [i, name],
      "cap-below-floor",
      { zh: `上限（${name}）低于下限（${floor}）`, en: `The cap "${name}" is below the floor "${floor}"` },
      {
        key: tool.parameters[name].label,
        rule: { zh: `不小于${values[floor]}`, en: `At least ${values[floor]}` },
        got: String(cap),
      },
    );
  }
  return values;
}

function backwards(part: Located, i: number, problems: Problems): void {
  problems.at(
    part,
    [i, "to"],
    "dates-backwards",
    { zh: "止于开始之前", en: "It ends before it begins" },
    {
      key: { zh: "至", en: "to" },
      rule: { zh: "不早于“自”", en: "Not before `from`" },
      got: String(partAt(part.value, [i, "to"])),
    },
  );
}

function resolveWhere(
  where: z.output<typeof whereSchema>,
  located: Located,
  targets: Targets,
  problems: Problems,
): Record<string, readonly string[]> {
  const resolved: Record<string, readonly string[]> = {};
  for (const dimension of dimensions) {
    const list = where[dimension];
    if (list === undefined) continue;
    resolved[dimension] = list.map((written, i) => {
      const path = Array.isArray(partAt(located.value, [dimension])) ? [dimension, i] : [dimension];
      const id = targets[dimension].ids.find((each) => each === targets[dimension].named(written));
      if (id !== undefined) return id;
      const nearest = nearestName(written, targets[dimension].known);
      const what = targets[dimension].what;
      problems.at(
        located,
        path,
        "unknown-name",
        { zh: `没有名为“${written}”的${what.zh}`, en: `No ${what.en} is called "${written}"` },
        {
          key: { zh: what.zh, en: dimension },
          got: written,
          ...(nearest !== undefined && { nearest }),
        },
      );
      return written;
    });
  }
  return resolved;
}
