import { z } from "zod";
import { isoMonth } from "../kernel/calendar.ts";
import type { PolicyEntry } from "../world/region.ts";
import { check } from "./check.ts";
import { contradictions } from "./contradiction.ts";
import { doses, shortName } from "./dose.ts";
import { type Located, within } from "./located.ts";
import { Names } from "./names.ts";
import type { Problems } from "./problems.ts";
import { month } from "./scalar.ts";
import { type Targets, whereSchema } from "./target.ts";
import type { Tool, Vocabulary } from "./vocabulary.ts";
import { resolveWhere } from "./where.ts";
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
      where: whereSchema(tool.on).optional(),
      source: source.optional(),
      ...doses(tool.parameters),
    }),
  );
}

/** The policies of a file: names become ids, doses that aren't given take the instrument's defaults, none begins before `earliest`. */
export function readPolicies(
  located: Located,
  targets: Targets,
  { instruments }: Vocabulary,
  problems: Problems,
  earliest = Number.NEGATIVE_INFINITY,
): Policies {
  const names = new Names({ zh: "政策工具", en: "instrument" }, instruments);
  const found: Record<string, PolicyEntry[]> = {};
  for (const written of Object.keys((located.value ?? {}) as object)) {
    const id = names.find(written, located, [written], problems, "key");
    const tool = instruments.find((each) => each.id === id);
    if (!tool) continue;
    if (found[id]) twice(tool, written, located, problems);
    const part = within(located, [written]);
    const entries = check(entriesSchema(tool), part, problems) ?? [];
    found[id] = entries.map((entry, i) => {
      datesInOrder(entry.from, entry.to, earliest, within(part, [i]), problems);
      const written = (entry.where ?? {}) as Readonly<Record<string, readonly string[]>>;
      const where = resolveWhere(written, within(part, [i, "where"]), targets, problems);
      const to = entry.to === undefined ? null : entry.to + 1;
      return { from: entry.from, to, parameters: dosesOf(tool, entry, part, i, problems), where };
    });
    contradictions(found[id], tool.name, part, problems);
  }
  return found;
}

function twice({ name }: Tool, written: string, located: Located, problems: Problems): void {
  const text = { zh: `“${name.zh}”写了两处`, en: `"${name.en}" is given twice` };
  problems.at(located, [written], "duplicate-key", text, { key: name, got: written }, "key");
}

function datesInOrder(
  from: number,
  to: number | undefined,
  earliest: number,
  entry: Located,
  problems: Problems,
): void {
  if (from < earliest) {
    problems.at(
      entry,
      ["from"],
      "before-branch",
      { zh: "变更早于分叉", en: "The change comes before the branch" },
      {
        key: { zh: "自", en: "from" },
        rule: {
          zh: `不早于${isoMonth(earliest)}：此前各方案历史相同`,
          en: `Not before ${isoMonth(earliest)}: scenarios share the history before`,
        },
        got: isoMonth(from),
      },
    );
  }
  if (to !== undefined && to < from) {
    problems.at(
      entry,
      ["to"],
      "dates-backwards",
      { zh: "止于开始之前", en: "It ends before it begins" },
      {
        key: { zh: "至", en: "to" },
        rule: { zh: `不早于${isoMonth(from)}`, en: `Not before ${isoMonth(from)}` },
        got: isoMonth(to),
      },
    );
  }
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
