import { formatMonth } from "../kernel/calendar.ts";
import type { ParameterSpec } from "../kernel/parameter.ts";
import type { Text } from "../kernel/text.ts";
import { units } from "../kernel/unit.ts";
import type { Plan } from "../world/plan.ts";
import type { PolicyEntry } from "../world/region.ts";
import type { ScenarioInfo } from "./comparison.ts";
import { firstDifference } from "./dates.ts";
import type { Tool } from "./laboratory.ts";

const plain = (value: number): string => String(Number(value.toPrecision(12)));

/** An amount of a parameter for readers: 30%, 3000元, 24个月. */
export function amount(spec: ParameterSpec, value: number): Text {
  const { unit } = spec;
  if (unit === "share" || unit === "rate") return { zh: `${plain(value * 100)}%`, en: `${plain(value * 100)}%` };
  if (unit === "fen") return { zh: `${plain(value / 100)}元`, en: `${plain(value / 100)} yuan` };
  if (unit === "months") return { zh: `${plain(value)}个月`, en: `${plain(value)} months` };
  if (unit === "yuan" && value >= 1e8)
    return { zh: `${plain(value / 1e8)}亿元`, en: `${plain(value / 1e6)} million yuan` };
  if (unit === "yuan" && value >= 10_000)
    return {
      zh: `${plain(value / 10_000)}万元`,
      en: value >= 1e6 ? `${plain(value / 1e6)} million yuan` : `${plain(value)} yuan`,
    };
  if (unit === "number" || unit === "ratio" || unit === "index" || unit === "count")
    return { zh: plain(value), en: plain(value) };
  return { zh: `${plain(value)}${units[unit].zh}`, en: `${plain(value)} ${units[unit].en}` };
}

/** A label without the unit it may end with, which the amount carries. */
function withoutUnit({ zh, en }: Text): Text {
  return { zh: zh.replace(/（[^（）]*）$/u, ""), en: en.replace(/, (yuan|months|share)$/u, "") };
}

function entryWords(entry: PolicyEntry, tool: Tool): Text {
  const amounts = Object.entries(entry.parameters).flatMap(([name, value]) => {
    const spec = tool.parameters[name];
    if (spec === undefined) return [];
    const [label, size] = [withoutUnit(spec.label), amount(spec, value)];
    return [spec.words?.[value] ?? { zh: `${label.zh}${size.zh}`, en: `${label.en} ${size.en}` }];
  });
  const rows = Object.values(entry.where).flat();
  return {
    zh: [
      `${formatMonth(entry.from, "zh")}${entry.to === null ? "起" : `至${formatMonth(entry.to - 1, "zh")}`}`,
      ...amounts.map(({ zh }) => zh),
      ...(rows.length > 0 ? [`限${rows.join("、")}`] : []),
    ].join("，"),
    en: [
      `from ${formatMonth(entry.from, "en")}${entry.to === null ? "" : ` to ${formatMonth(entry.to - 1, "en")}`}`,
      ...amounts.map(({ en }) => en),
      ...(rows.length > 0 ? [`only ${rows.join(", ")}`] : []),
    ].join(", "),
  };
}

/** The instruments in which a plan differs from the baseline, with their doses in words. */
export function policiesOf(baseline: Plan, plan: Plan, tools: readonly Tool[]): ScenarioInfo["policies"] {
  return tools
    .filter(({ id }) => firstDifference(baseline, plan, id) !== undefined)
    .map((tool) => {
      const ahead = (plan.policies[tool.id] ?? []).filter(({ to }) => to === null || to > plan.branch);
      const entries = ahead.map((entry) => entryWords(entry, tool));
      const none: Text = { zh: "取消", en: "withdrawn" };
      const dose = { zh: entries.map(({ zh }) => zh).join("；"), en: entries.map(({ en }) => en).join("; ") };
      return { id: tool.id, name: tool.name, dose: entries.length === 0 ? none : dose };
    });
}
