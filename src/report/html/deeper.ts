import type { View } from "../view.ts";
import { criteriaWords, mainlyWords, shareWords } from "../words/deeper.ts";
import { estimate, told } from "../words/numbers.ts";
import { yearTo } from "../words/time.ts";
import { verdictWords } from "../words/verdict.ts";
import { html, type Markup } from "./markup.ts";
import { type Cell, populationOf, tableOf } from "./table.ts";

const exact = (value: number) => ({ estimate: value, low: value, high: value });
const dated = ({ lang }: View, month: number): string =>
  ({ zh: `截至${yearTo(month, "zh")}一年平均`, en: `mean of the year to ${yearTo(month, "en")}` })[lang];

/** How much of the spread of differences comes from parameters and how much from luck; nothing where it was not asked for. */
export function splitTable(view: View): Markup {
  const { lang, comparison, packages } = view;
  const { split } = comparison;
  if (!split || split.rows.length === 0) return html``;
  const indicators = comparison.indicators.filter(({ id }) => split.rows.some(({ indicator }) => indicator === id));
  return html`${tableOf(view, {
    title: { zh: "区间从何而来：参数取值还是随机因素", en: "Where the spread comes from: parameters or luck" }[lang],
    unit: { zh: "见各格；标准差，均为与维持现行政策之差", en: "as shown; standard deviations of differences" }[lang],
    population: populationOf(view),
    moment: view.period,
    columns: {
      zh: ["方案", "参数取值造成的波动", "随机因素造成的波动", "参数占方差的比重", "判断"],
      en: ["Package", "From parameters", "From luck", "Parameters' share of the variance", "Reading"],
    }[lang],
    blocks: indicators.map((indicator) => ({
      theme: indicator.name[lang],
      rows: packages.flatMap(({ id, name }): Cell[][] => {
        const row = split.rows.find((each) => each.scenario === id && each.indicator === indicator.id);
        if (!row) return [];
        const sizes = [row.parameters, row.luck].map((each) => ({ figure: told(each, indicator.unit, lang) }));
        return [[name[lang], ...sizes, { figure: shareWords(row.share, lang) }, mainlyWords(row.share, lang)]];
      }),
    })),
  })}<p class="holds">${split.holds[lang]}</p>`;
}

/** How packages do in several futures, who leads in each and whether by more than luck; nothing where it was not asked for. */
export function robustTables(view: View): Markup {
  const { lang, comparison, period } = view;
  const { robust } = comparison;
  const indicator = robust && view.indicator(robust.indicator);
  if (!robust || !indicator) return html``;
  const { unit } = indicator;
  const names = robust.scenarios.map(({ name }) => name[lang]);
  const nameOf = (id: string) => names[robust.scenarios.findIndex((each) => each.id === id)] ?? id;
  const gain = (value: number) => (Number.isFinite(value) ? estimate(exact(value), unit, lang) : "");
  const common = {
    population: populationOf(view),
    moment: period,
    unit: { zh: "见各格；比维持现行政策好多少", en: "as shown; gain over current policy" }[lang],
  };
  const futures = robust.futures.map(({ name }, f): Cell[] => {
    const lead = robust.leads[f];
    return [
      name[lang],
      ...robust.gains.map((row): Cell => ({ figure: gain(row[f]) })),
      lead ? nameOf(lead.first) : "",
      lead ? { figure: told(lead.lead, unit, lang), note: verdictWords[lead.verdict][lang] } : "",
    ];
  });
  const criteria = robust.criteria.map(({ id, values, ranks }): Cell[] => [
    criteriaWords[id]?.[lang] ?? id,
    ...values.map(
      (value, i): Cell => ({
        figure: id === "satisficing" ? `${Math.round(100 * value)}%` : gain(value),
        note: { zh: `第${ranks[i]}`, en: `rank ${ranks[i]}` }[lang],
      }),
    ),
  ]);
  // Where nobody leads by more than luck, a value at which they would change places is luck too.
  const earned = robust.leads.some(({ lead }) => lead.low > 0);
  const turns = (earned ? robust.turns : []).map(({ name, value, scenarios: [a, b] }) => {
    const shown = Number(value.toPrecision(2));
    return {
      zh: `“${name.zh}”取值约${shown}时，“${nameOf(a)}”与“${nameOf(b)}”先后互换（按两端之间的直线估计）。`,
      en: `At about ${shown} of "${name.en}", "${nameOf(a)}" and "${nameOf(b)}" change places (by a straight line between the two ends).`,
    }[lang];
  });
  return html`<h2>${{ zh: "换一种情形，排序还成立吗", en: "Does the order survive other futures" }[lang]}</h2><p>${robust.sentence[lang]}${turns.map((text) => ` ${text}`)}</p>${tableOf(
    view,
    {
      ...common,
      title: { zh: `各种情形下的${indicator.name.zh}`, en: `${indicator.name.en} in several futures` }[lang],
      columns: [
        { zh: "情形", en: "Future" }[lang],
        ...names,
        { zh: "领先者", en: "First" }[lang],
        { zh: "比第二名领先（测算区间）", en: "Lead over the second (range)" }[lang],
      ],
      blocks: [{ rows: futures }],
    },
  )}${
    criteria.length === 0
      ? ""
      : tableOf(view, {
          ...common,
          title: { zh: "按不同准则排出的名次", en: "Ranks by several criteria" }[lang],
          columns: [{ zh: "准则", en: "Criterion" }[lang], ...names],
          blocks: [{ rows: criteria }],
        })
  }`;
}

/** A package's effect shared out among its instruments; nothing where it was not asked for. */
export function whyTable(view: View): Markup {
  const { lang, comparison } = view;
  const { why } = comparison;
  const indicator = why && view.indicator(why.indicator);
  if (!why || !indicator) return html``;
  const { unit } = indicator;
  const name = comparison.scenarios.find(({ id }) => id === why.scenario)?.name[lang] ?? why.scenario;
  const all = { name: { zh: "全部", en: "All" }, ...why.whole };
  return tableOf(view, {
    title: {
      zh: `为什么：“${name}”对${indicator.name.zh}的作用按政策工具拆分`,
      en: `Why: what "${name}" does to ${indicator.name.en}, by instrument`,
    }[lang],
    unit: { zh: "见各格；各工具之和等于合计", en: "as shown; the parts sum to the total" }[lang],
    population: populationOf(view),
    moment: dated(view, why.month),
    columns: [
      { zh: "对象", en: "Whose" }[lang],
      ...why.instruments.map((each) => each.name[lang]),
      { zh: "合计", en: "Total" }[lang],
    ],
    blocks: [
      {
        rows: [all, ...why.groups].map(({ name: group, parts, total }): Cell[] => [
          group[lang],
          ...[...parts, total].map((each): Cell => ({ figure: told(each, unit, lang) })),
        ]),
      },
    ],
  });
}
