import type { Interval } from "../../experiment/comparison.ts";
import { ceilings } from "../answer/funds.ts";
import { instrumentName, yearlyMean } from "../figures/spending.ts";
import type { View } from "../view.ts";
import { money, moneyAbout, moneyBetween, twoFigures } from "../words/level.ts";
import { ends, estimate, known, withEnds } from "../words/numbers.ts";
import { span } from "../words/time.ts";
import { decision } from "./decision.ts";
import { html, type Markup } from "./markup.ts";
import { type Drawn, picture } from "./picture.ts";
import { type Cell, tableOf } from "./table.ts";

function moneyCell(interval: Interval | undefined, { lang }: View): Cell {
  if (!known(interval)) return { figure: "", note: { zh: "尚不足以判断", en: "can't be told" }[lang] };
  return { figure: estimate(interval, "yuan", lang), note: ends(interval, "yuan", lang) };
}

/** What one more costs, to two figures of its own: its interval is skewed and may be many times as wide. */
function priceCell(
  price: Interval | undefined,
  mean: Interval | undefined,
  count: Interval | undefined,
  { lang }: View,
): Cell {
  if (known(count) && count.high < 0) return { figure: "", note: { zh: "人数减少，不计算", en: "fewer: none" }[lang] };
  if (!known(price) && known(mean)) {
    const error = moneyBetween([twoFigures(mean.low), twoFigures(mean.high)], lang);
    return {
      figure: { zh: `平均${moneyAbout(mean.estimate, "zh")}`, en: `${moneyAbout(mean.estimate, "en")} on average` }[
        lang
      ],
      note: { zh: `误差范围${error}`, en: `margin of error ${error}` }[lang],
    };
  }
  if (!known(price)) return { figure: "", note: { zh: "尚不足以判断", en: "can't be told" }[lang] };
  const { estimate: middle, low, high } = price;
  return { figure: moneyAbout(middle, lang), note: moneyBetween([twoFigures(low), twoFigures(high)], lang) };
}

function countCell(interval: Interval | undefined, { lang }: View): Cell {
  if (!known(interval)) return { figure: "", note: { zh: "暂无数据", en: "no figure" }[lang] };
  return { figure: withEnds(interval, "persons", lang) };
}

function worth(view: View): Markup {
  const { lang, comparison, packages } = view;
  const period = span(comparison.branch, comparison.end, lang);
  return tableOf(view, {
    title: { zh: "花多少，换来多少", en: "What is spent, and what it brings" }[lang],
    unit: { zh: "元、人（每年，与维持现行政策之差）", en: "yuan and persons a year, differences from current policy" }[
      lang
    ],
    population: {
      zh: "全市财政；16—64岁在本市就业的居民；毕业满一年的毕业生",
      en: "the city's public money; residents of 16–64 in local jobs; graduates of a year ago",
    }[lang],
    moment: { zh: `${period}平均`, en: `yearly means, ${period}` }[lang],
    columns: {
      zh: ["方案", "年均新增财政支出", "净增就业", "多留住的毕业生", "每净增1个就业", "每多留住1名毕业生"],
      en: ["Package", "Extra money a year", "Net jobs", "Extra graduates who stay", "Per net job", "Per extra stayer"],
    }[lang],
    blocks: [
      {
        rows: packages.map(({ id, name }): Cell[] => {
          const found = comparison.efficiency.find(({ scenario }) => scenario === id);
          return [
            name[lang],
            moneyCell(found?.costPerYear, view),
            countCell(found?.netJobs, view),
            countCell(found?.stayers, view),
            priceCell(found?.costPerJob, found?.meanPerJob, found?.netJobs, view),
            priceCell(found?.costPerStayer, found?.meanPerStayer, found?.stayers, view),
          ];
        }),
      },
    ],
  });
}

function uses(view: View): Markup {
  const { lang, comparison, baseline, packages } = view;
  const instruments = [...new Set(comparison.costs.map(({ instrument }) => instrument))].sort();
  const period = span(comparison.branch, comparison.end, lang);
  return tableOf(view, {
    title: { zh: "年均财政支出投向", en: "Where the money goes in a mean year" }[lang],
    unit: { zh: "元（见各格）", en: "yuan, as shown" }[lang],
    population: { zh: "各级政府在各政策工具名下的实付", en: "what governments pay under each instrument" }[lang],
    moment: { zh: `${period}平均`, en: `yearly means, ${period}` }[lang],
    columns: [
      { zh: "方案", en: "Scenario" }[lang],
      ...instruments.map((id) => instrumentName(view, id)),
      { zh: "合计", en: "Total" }[lang],
    ],
    blocks: [
      {
        rows: [baseline, ...packages].map(({ id, name }): Cell[] => [
          name[lang],
          ...instruments.map((instrument) => ({ figure: money(yearlyMean(view, id, instrument), lang) })),
          { figure: money(yearlyMean(view, id), lang) },
        ]),
      },
    ],
  });
}

/** What the packages cost, where the money goes, and what it buys. */
export function funds(view: View, figures: readonly Drawn[]): Markup {
  const { lang } = view;
  const notes = ceilings(view);
  const ratios = {
    zh: "每净增1个就业、每多留住1名毕业生的支出，只在人数的测算区间全部大于零时给出；只有平均人数明确大于零的，给出两个平均数之比（标“平均”）。合计因四舍五入与分项之和略有差异，未作机械调整。",
    en: "Money per job or stayer is given only where the whole interval of their number lies above zero; where only the mean number is clearly above zero, it is the ratio of the two means, marked as on average. Totals may differ from the sum of parts by rounding.",
  }[lang];
  return html`${figures.map((figure) => picture(figure, lang))}${worth(view)}<p class="holds">${ratios} ${notes}</p>${decision(view)}${uses(view)}`;
}
