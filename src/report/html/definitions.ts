import { closureOf } from "../answer/doubts.ts";
import type { View } from "../view.ts";
import { level } from "../words/level.ts";
import { scaleOf } from "../words/scale.ts";
import { span } from "../words/time.ts";
import { html, type Markup } from "./markup.ts";
import { type Cell, populationOf, tableOf } from "./table.ts";

const BETTER = {
  higher: { zh: "越高越好", en: "higher" },
  lower: { zh: "越低越好", en: "lower" },
  none: { zh: "无优劣之分", en: "neither" },
};

function indicatorTable(view: View): Markup {
  const { lang, comparison } = view;
  return tableOf(view, {
    title: { zh: "指标口径", en: "Definitions" }[lang],
    unit: { zh: "见各行", en: "by row" }[lang],
    population: populationOf(view),
    moment: { zh: "流量为一年平均，存量为年末", en: "flows as means of a year, stocks at its end" }[lang],
    columns: {
      zh: ["指标", "定义", "优劣", "可忽略的差别"],
      en: ["Indicator", "Definition", "Better", "Too small to matter"],
    }[lang],
    blocks: [
      {
        rows: comparison.indicators.map(({ name, definition, unit, better, delta }): Cell[] => {
          const points = Number((delta * 100).toPrecision(3));
          const words = points === 1 ? { zh: "个百分点", en: " percentage point" } : scaleOf("share", 0, lang).unit;
          const share = `${points}${words[lang]}`;
          return [
            name[lang],
            definition[lang],
            BETTER[better][lang],
            { figure: unit === "share" ? share : level(delta, unit, lang) },
          ];
        }),
      },
    ],
  });
}

function scenarioTable(view: View): Markup {
  const { lang, comparison } = view;
  return tableOf(view, {
    title: { zh: "方案内容", en: "What the packages are" }[lang],
    unit: { zh: "见各格", en: "as shown" }[lang],
    population: { zh: "各政策工具规定的对象", en: "those each instrument is for" }[lang],
    moment: span(comparison.branch, comparison.end, lang),
    columns: { zh: ["方案", "与现行政策不同之处", "说明"], en: ["Scenario", "Differs from current policy in", "Note"] }[
      lang
    ],
    blocks: [
      {
        rows: comparison.scenarios.map(({ name, note, policies }): Cell[] => [
          name[lang],
          policies
            .map(({ name: tool, dose }) => ({ zh: `${tool.zh}：${dose.zh}`, en: `${tool.en}: ${dose.en}` })[lang])
            .join({ zh: "；", en: "; " }[lang]),
          note[lang],
        ]),
      },
    ],
  });
}

function origin(view: View): Markup {
  const { lang, comparison } = view;
  const { region, provenance, k } = comparison;
  const { data, derived, assumed } = region.standing;
  const { law, data: measured, calibrated, assumed: guessed } = provenance.parameters;
  const rows: [string, string][] = {
    zh: [
      ["本市数据", `实填${data}项、推算${derived}项、假定${assumed}项`],
      ["参数来源", `法规${law}项、数据${measured}项、校准${calibrated}项、假定${guessed}项`],
      ["抽样比例", k === 1 ? "全量" : `1:${k}`],
      ["需求口径", closureOf(view)],
      ["种子", provenance.seed],
      ["版本", `${provenance.version}（${provenance.engine.slice(0, 16)}）`],
      ["结果校验码", provenance.fingerprint],
      ["重做本测算的命令", provenance.command],
    ],
    en: [
      ["The city's figures", `${data} filled in, ${derived} derived, ${assumed} assumed`],
      ["Parameters", `${law} from law, ${measured} from data, ${calibrated} calibrated, ${guessed} assumed`],
      ["Sample", k === 1 ? "everyone" : `1:${k}`],
      ["Demand", closureOf(view)],
      ["Seed", provenance.seed],
      ["Version", `${provenance.version} (${provenance.engine.slice(0, 16)})`],
      ["Check sum of results", provenance.fingerprint],
      ["Command that makes the same", provenance.command],
    ],
  }[lang] as [string, string][];
  return html`<h2>${{ zh: "数据与版本", en: "Data and version" }[lang]}</h2><dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** What every figure means, what the packages are, and where the numbers come from. */
export const definitions = (view: View): Markup => html`${indicatorTable(view)}${scenarioTable(view)}${origin(view)}`;
