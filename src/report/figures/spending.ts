import { spending } from "../../chart/spending.ts";
import type { CostRow } from "../../experiment/comparison.ts";
import type { View } from "../view.ts";
import { money, moneyBetween } from "../words/level.ts";
import { scaleOf } from "../words/scale.ts";
import { packages, span } from "../words/time.ts";
import { ENDS, type Figure, frameOf } from "./figure.ts";

/** The name of an instrument, also of one that current policy alone uses. */
export const instrumentName = ({ comparison, lang }: View, id: string): string =>
  comparison.instruments.find((each) => each.id === id)?.name[lang] ?? id;

/** Public money in yuan that a scenario pays in a mean year, under all instruments or one. */
export function yearlyMean({ comparison }: View, scenario: string, instrument?: string): number {
  const rows = comparison.costs.filter((r) => r.scenario === scenario && (!instrument || r.instrument === instrument));
  const years = new Set(comparison.costs.map(({ year }) => year)).size;
  return rows.reduce((sum, { yuan }) => sum + yuan.estimate, 0) / Math.max(1, years);
}

/** Public money by year and instrument, current policy and every package beside one another. */
export function spendingFigure(view: View): Figure | undefined {
  const { comparison, lang } = view;
  const rowsOf = (id: string): CostRow[] => comparison.costs.filter(({ scenario }) => scenario === id);
  const scenarios = [view.baseline, ...view.packages].filter(({ id }) => rowsOf(id).length > 0);
  if (scenarios.length === 0) return undefined;
  const instruments = [...new Set(comparison.costs.map(({ instrument }) => instrument))].sort();
  const scale = scaleOf("yuan", Math.max(...comparison.costs.map(({ yuan }) => yuan.estimate)), lang);
  const means = view.packages.map(({ id }) => yearlyMean(view, id));
  const between = moneyBetween(means, lang);
  const all = packages(view.packages.length, lang);
  const title = {
    zh: `${all}年均财政支出${between}，投向不同`,
    en: `The ${all} spend ${between} a year, on different things`,
  }[lang];
  return {
    id: "spending",
    title,
    about: {
      zh: "各级政府在各政策工具名下实际支付（含现行政策的支出），按账目汇总，为各配对的平均。",
      en: "What governments pay under each instrument, current policies included, from the accounts, as the mean over pairs.",
    }[lang],
    spec: spending({
      ...frameOf(view, title, [span(comparison.branch, comparison.end, lang)]),
      unit: scale.unit[lang].trim(),
      instruments: instruments.map((id) => ({ id, name: instrumentName(view, id) })),
      panels: scenarios.map((each) => ({
        ...(each === view.baseline ? {} : { package: each.id }),
        note: {
          zh: `年均${money(yearlyMean(view, each.id), "zh")}`,
          en: `${money(yearlyMean(view, each.id), "en")} a year`,
        }[lang],
        rows: rowsOf(each.id).map(({ instrument, year, yuan }) => ({
          instrument,
          year,
          value: yuan.estimate * scale.factor,
        })),
      })),
    }),
    data: {
      columns: {
        zh: ["方案", "政策工具", "年", ...ENDS.zh.map((e) => `支出（元）${e}`)],
        en: ["scenario", "instrument", "year", ...ENDS.en.map((e) => `money paid (yuan) ${e}`)],
      }[lang],
      rows: scenarios.flatMap((each) =>
        rowsOf(each.id).map(({ instrument, year, yuan }) => [
          each.name[lang],
          instrumentName(view, instrument),
          year,
          yuan.estimate,
          yuan.low,
          yuan.high,
        ]),
      ),
    },
  };
}
