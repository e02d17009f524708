import { moyOf } from "../../kernel/calendar.ts";
import { mean } from "../../stats/moments.ts";
import { type Fact, measured } from "../fact.ts";
import type { Base } from "../runs/base.ts";
import { literature, survey } from "../sources.ts";
import { gap, level } from "./measure.ts";

/** Mean over years of f(June, peak of July and August, December, next June) of youth unemployment. */
function season(
  { stocks: { months, young } }: Base,
  f: (june: number, peak: number, december: number, next: number) => number,
) {
  const found: number[] = [];
  months.forEach((month, i) => {
    if (moyOf(month) !== 6 || i + 12 >= months.length) return;
    found.push(f(young[i], Math.max(young[i + 1], young[i + 2]), young[i + 6], young[i + 12]));
  });
  return mean(found);
}

const how = { zh: "基线头四年每月普查的均值", en: "Mean of monthly censuses over the baseline's first four years" };
const seasonal = { zh: "基线各年按月普查，逐年计算后平均", en: "Monthly censuses, year by year, averaged" };
const infinity = Number.POSITIVE_INFINITY;

/** Unemployment by age, season and education. */
export const unemployment: readonly Fact[] = [
  measured({
    id: "3",
    class: "C",
    statement: { zh: "失业率", en: "Unemployment rate" },
    how,
    grounds: survey,
    range: [0.045, 0.06],
    shown: "percent",
    run: "base",
    measure: ({ stocks }) => level(stocks.unemployment),
  }),
  measured({
    id: "4a",
    class: "C",
    statement: { zh: "16—24岁失业率", en: "Unemployment, ages 16–24" },
    how,
    grounds: survey,
    range: [0.13, 0.19],
    shown: "percent",
    run: "base",
    measure: ({ stocks }) => level(stocks.young),
  }),
  measured({
    id: "4b",
    class: "C",
    statement: { zh: "25—29岁失业率", en: "Unemployment, ages 25–29" },
    how,
    grounds: survey,
    range: [0.06, 0.08],
    shown: "percent",
    run: "base",
    measure: ({ stocks }) => level(stocks.late20s),
  }),
  measured({
    id: "4c",
    class: "C",
    statement: { zh: "30岁以上失业率", en: "Unemployment, ages 30 and over" },
    how,
    grounds: survey,
    range: [0.035, 0.045],
    shown: "percent",
    run: "base",
    measure: ({ stocks }) => level(stocks.over30),
  }),
  measured({
    id: "4d",
    class: "C",
    statement: {
      zh: "失业率随年龄递减：相邻年龄组差距的最小值",
      en: "Unemployment falls with age: least gap between neighbouring age groups",
    },
    how,
    grounds: survey,
    range: [0, infinity],
    shown: "points",
    run: "base",
    measure: ({ stocks }) => gap([level(stocks.young), level(stocks.late20s), level(stocks.over30)]),
  }),
  measured({
    id: "5a",
    class: "V",
    statement: { zh: "7—8月青年失业率比6月高出", en: "Rise of youth unemployment from June to July–August" },
    how: seasonal,
    grounds: survey,
    range: [0.02, 0.05],
    shown: "points",
    run: "base",
    measure: (sample) => season(sample, (june, peak) => peak - june),
  }),
  measured({
    id: "5b",
    class: "V",
    statement: {
      zh: "到12月，这一上升中已消退的比例（不到一半）",
      en: "Share of that rise gone by December (less than half)",
    },
    how: seasonal,
    grounds: survey,
    range: [0, 0.5],
    shown: "percent",
    run: "base",
    measure: (sample) =>
      season(sample, (_june, peak, december) => peak - december) / season(sample, (june, peak) => peak - june),
  }),
  measured({
    id: "5c",
    class: "V",
    statement: {
      zh: "到次年6月，这一上升中已消退的比例（基本消退）",
      en: "Share of that rise gone by the next June (about all)",
    },
    how: seasonal,
    grounds: survey,
    range: [0.8, 1.2],
    shown: "percent",
    run: "base",
    measure: (sample) =>
      season(sample, (_june, peak, _december, next) => peak - next) / season(sample, (june, peak) => peak - june),
  }),
  measured({
    id: "v1",
    class: "V",
    statement: {
      zh: "青年失业率随学历递减：相邻学历差距的最小值",
      en: "Youth unemployment falls with education: least gap between neighbouring levels",
    },
    how: {
      zh: "每年12月，16—29岁，初中及以下、高中阶段、高职、本科",
      en: "Each December, ages 16–29: junior secondary or less, upper secondary, higher vocational, undergraduate",
    },
    grounds: literature,
    range: [0, infinity],
    shown: "points",
    run: "base",
    measure: ({ byLevel }) => gap(byLevel.young),
  }),
];
