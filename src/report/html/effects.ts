import type { IndicatorInfo, Outcome } from "../../experiment/comparison.ts";
import { horizonMonth } from "../../experiment/comparison.ts";
import type { Text } from "../../kernel/text.ts";
import type { View } from "../view.ts";
import { level } from "../words/level.ts";
import { known, tabled } from "../words/numbers.ts";
import { scaleOf } from "../words/scale.ts";
import { later, yearTo } from "../words/time.ts";
import { verdictWords } from "../words/verdict.ts";
import { clearNote, clearSign } from "./clear-sign.ts";
import { whyTable } from "./deeper.ts";
import { html, type Markup } from "./markup.ts";
import { type Drawn, picture } from "./picture.ts";
import { type Cell, populationOf, tableOf } from "./table.ts";

const THEMES: Readonly<Record<IndicatorInfo["theme"], Text>> = {
  work: { zh: "就业与去向", en: "Work and where people are" },
  education: { zh: "教育与校企合作", en: "Education and cooperation" },
  match: { zh: "对口与技能", en: "Match and skills" },
  firms: { zh: "企业与岗位", en: "Firms and posts" },
  finance: { zh: "财政", en: "Public finance" },
  equity: { zh: "公平", en: "Equity" },
};

/** A difference with its interval and unit, and the verdict beneath. */
export function differenceCell(view: View, outcome: Outcome | undefined, { unit }: IndicatorInfo): Cell {
  if (!outcome) return "";
  const { lang } = view;
  const { difference, verdict } = outcome;
  if (!known(difference)) return { figure: "", note: outcome.reason?.[lang] ?? verdictWords.none[lang] };
  return { figure: tabled(difference, unit, lang), note: `${verdictWords[verdict][lang]}${clearSign(view, outcome)}` };
}

/** Which figures a table of all indicators holds: its title, the time they are of, and where to find them. */
type Told = {
  readonly title: string;
  readonly moment: string;
  find(indicator: string, scenario: string): Outcome | undefined;
};

function results(view: View, { title, moment, find }: Told): Markup {
  const { lang, comparison, baseline, packages } = view;
  const blocks = (Object.keys(THEMES) as IndicatorInfo["theme"][]).map((theme) => ({
    theme: THEMES[theme][lang],
    rows: comparison.indicators
      .filter((each) => each.theme === theme)
      .map((each): Cell[] => {
        const { level: base, reason } = find(each.id, baseline.id) ?? {};
        return [
          each.name[lang],
          known(base) ? { figure: level(base.estimate, each.unit, lang) } : { figure: "", note: reason?.[lang] ?? "" },
          ...packages.map(({ id }) => differenceCell(view, find(each.id, id), each)),
        ];
      }),
  }));
  return tableOf(view, {
    title,
    unit: {
      zh: "见各行；方案各列为与维持现行政策之差",
      en: "by row; packages as differences from current policy, of shares in percentage points",
    }[lang],
    population: populationOf(view),
    moment,
    columns: [{ zh: "指标", en: "Indicator" }[lang], baseline.name[lang], ...packages.map(({ name }) => name[lang])],
    blocks: blocks.filter(({ rows }) => rows.length > 0),
  });
}

const monthsNote: Text = {
  zh: "“平均差异最早可与零区分”的月份已考虑到逐月看、同时看多套方案（区间对所有月份和方案同时成立，把握为95%）；“每次测算都看得出效果”按再测算一次的区间判断，须一直保持到期末。",
  en: "The month in which the mean is first clear allows for looking month by month and at several packages (95% intervals that hold for all months and packages at once); clear in every calculation is judged by the range of a further one, and must last to the end.",
};

function firstEffects(view: View): Markup {
  const { lang, comparison, packages, primary } = view;
  const { branch, horizons, firstClear } = comparison;
  return tableOf(view, {
    title: { zh: `见效时间表：${primary.name.zh}`, en: `When effects show: ${primary.name.en}` }[lang],
    unit: scaleOf(primary.unit, 0, lang).unit[lang].trim(),
    population: populationOf(view),
    moment: { zh: "各年限末一年平均", en: "mean of the year that ends each term" }[lang],
    columns: [
      { zh: "方案", en: "Package" }[lang],
      { zh: "平均差异最早可与零区分", en: "Mean first clear of zero" }[lang],
      { zh: "每次测算都看得出效果", en: "Clear in every calculation" }[lang],
      ...horizons.map((horizon) => later(horizon, lang)),
    ],
    blocks: [
      {
        rows: packages.map(({ id, name }): Cell[] => {
          const found = firstClear.find(({ scenario }) => scenario === id);
          const first = (month: number | null | undefined, from: string) =>
            month === null || month === undefined
              ? { zh: "测算期内看不出", en: "not in this period" }[lang]
              : { zh: `第${month - branch + 1}个月${from}`, en: `${from}month ${month - branch + 1}` }[lang];
          return [
            name[lang],
            first(found?.mean, { zh: "", en: "" }[lang]),
            first(found?.month, { zh: "起", en: "from " }[lang]),
            ...horizons.map((h) => differenceCell(view, view.find(primary.id, id, horizonMonth(branch, h)), primary)),
          ];
        }),
      },
    ],
  });
}

/** What the packages do: the charts, when effects show, and all indicators at every horizon. */
export function effects(view: View, figures: readonly Drawn[]): Markup {
  const { lang, comparison, period } = view;
  const { branch, horizons } = comparison;
  const concluded = html`${results(view, {
    title: { zh: `各指标（${period}）`, en: `All indicators (${period})` }[lang],
    moment: period,
    find: view.concluded,
  })}<p class="holds">${clearNote(view)}</p>`;
  const tables = horizons.map((horizon) => {
    const month = horizonMonth(branch, horizon);
    const date = yearTo(month, lang);
    const table = results(view, {
      title: { zh: `各指标${later(horizon, "zh")}（${date}）`, en: `All indicators ${later(horizon, "en")} (${date})` }[
        lang
      ],
      moment: { zh: `截至${date}一年平均，存量为年末`, en: `mean of the year to ${date}; stocks at its end` }[lang],
      find: (indicator, scenario) => view.find(indicator, scenario, month),
    });
    const more = { zh: `${later(horizon, "zh")}的各指标`, en: `All indicators ${later(horizon, "en")}` }[lang];
    return html`<details><summary>${more}</summary>${table}</details>`;
  });
  return html`${figures.map((figure) => picture(figure, lang))}${firstEffects(view)}<p class="holds">${monthsNote[lang]}</p>${whyTable(view)}${concluded}${tables}`;
}
