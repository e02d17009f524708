import type { Comparison, IndicatorInfo } from "../experiment/comparison.ts";
import type { Robust, Split, Why } from "../experiment/deeper.ts";
import { criteriaWords, shareWords } from "../report/words/deeper.ts";
import { estimate, told } from "../report/words/numbers.ts";
import { verdictWords } from "../report/words/verdict.ts";
import { type Io, say } from "./io.ts";
import { textTable } from "./table.ts";

type Unit = IndicatorInfo["unit"];

const unitOf = ({ indicators }: Comparison, indicator: string): Unit =>
  indicators.find(({ id }) => id === indicator)?.unit ?? "index";

/** A figure in the words of its unit. */
const figure = (value: number, unit: Unit, io: Io): string =>
  Number.isFinite(value)
    ? estimate({ estimate: value, low: value, high: value }, unit, io.lang)
    : say(io, verdictWords.none);

/** How scenarios do over futures, who leads in each and whether by more than luck, with the rank under each criterion. */
export function robustText(
  { futures, scenarios, gains, criteria, leads, sentence, indicator }: Robust,
  comparison: Comparison,
  io: Io,
): string {
  const unit = unitOf(comparison, indicator);
  const worth = (id: string, value: number) =>
    id === "satisficing" ? `${Math.round(100 * value)}%` : figure(value, unit, io);
  const names = scenarios.map(({ name }) => say(io, name));
  const nameOf = (id: string) => names[scenarios.findIndex((each) => each.id === id)] ?? id;
  const rows = [
    ...futures.map(({ name }, f) => {
      const found = leads[f];
      const lead = found
        ? `${nameOf(found.first)} ${told(found.lead, unit, io.lang)} ${say(io, verdictWords[found.verdict])}`
        : "";
      return [say(io, name), ...gains.map((row) => figure(row[f], unit, io)), lead];
    }),
    ...criteria.map(({ id, values, ranks }) => [
      say(io, criteriaWords[id]),
      ...values.map((value, i) =>
        say(io, { zh: `${worth(id, value)}（第${ranks[i]}）`, en: `${worth(id, value)} (${ranks[i]})` }),
      ),
      "",
    ]),
  ];
  const head = say(io, { zh: "情形和准则（括号内为名次）", en: "Future or criterion (rank)" });
  const leading = say(io, { zh: "领先者和领先幅度（测算区间）", en: "Who leads, and by how much (range)" });
  const right = names.map((_, i) => i + 1);
  return `${textTable([head, ...names, leading], rows, right)}\n\n${say(io, sentence)}`;
}

/** What each instrument of a package adds, the whole city first, then group by group. */
export function whyText({ instruments, whole, groups }: Why, unit: Unit, io: Io): string {
  const head = [
    say(io, { zh: "对象", en: "Whose" }),
    ...instruments.map(({ name }) => say(io, name)),
    say(io, { zh: "合计", en: "Total" }),
  ];
  const rows = [
    { group: say(io, { zh: "全部", en: "All" }), ...whole },
    ...groups.map((each) => ({ ...each, group: say(io, each.name) })),
  ].map(({ group, parts, total }) => [group, ...[...parts, total].map((share) => figure(share.estimate, unit, io))]);
  return textTable(head, rows, head.map((_, i) => i).slice(1));
}

/** How much of the spread of differences is parameters and how much is luck. */
export function splitText({ rows, holds }: Split, { scenarios, indicators }: Comparison, io: Io): string {
  const head = [
    { zh: "指标", en: "Indicator" },
    { zh: "方案", en: "Scenario" },
    { zh: "参数取值造成的标准差", en: "Standard deviation from parameters" },
    { zh: "随机因素造成的标准差", en: "Standard deviation from luck" },
    { zh: "参数占方差的比重", en: "Parameters' share of the variance" },
  ].map((text) => say(io, text));
  const body = rows.flatMap(({ scenario, indicator, parameters, luck, share }) => {
    const measure = indicators.find(({ id }) => id === indicator);
    const plan = scenarios.find(({ id }) => id === scenario);
    if (!measure || !plan) return [];
    const sizes = [parameters, luck].map((each) => told(each, measure.unit, io.lang));
    return [[say(io, measure.name), say(io, plan.name), ...sizes, shareWords(share, io.lang)]];
  });
  return `${textTable(head, body, [2, 3, 4])}\n\n${say(io, holds)}`;
}

/** What was asked for besides the comparison, as tables. */
export function deeperTexts(comparison: Comparison, io: Io): string[] {
  const { split, robust, why } = comparison;
  return [
    ...(split ? [splitText(split, comparison, io)] : []),
    ...(robust ? [robustText(robust, comparison, io)] : []),
    ...(why ? [whyText(why, unitOf(comparison, why.indicator), io)] : []),
  ];
}
