import { costEffect } from "../../chart/cost-effect.ts";
import type { Interval } from "../../experiment/comparison.ts";
import type { View } from "../view.ts";
import { money } from "../words/level.ts";
import { inFull, known } from "../words/numbers.ts";
import { scaleOf } from "../words/scale.ts";
import { span } from "../words/time.ts";
import { scaled } from "./differences.ts";
import { cells, ENDS, type Figure, frameOf } from "./figure.ts";

type Point = {
  readonly id: string;
  readonly cost: Interval;
  readonly effect: Interval;
  readonly per: Interval | undefined;
};

function pointsOf(view: View): Point[] {
  return view.packages.flatMap(({ id }) => {
    const found = view.comparison.efficiency.find(({ scenario }) => scenario === id);
    if (!known(found?.costPerYear) || !known(found.stayers)) return [];
    return [{ id, cost: found.costPerYear, effect: found.stayers, per: found.costPerStayer }];
  });
}

/** Runs of packages, in order of effect, whose first and last each lie in the other's interval; one that has earned the first rank is in none. */
export function tiesOf(points: readonly Point[], best: string | undefined): string[][] {
  const within = (a: Point, b: Point) => a.effect.low <= b.effect.estimate && b.effect.estimate <= a.effect.high;
  const sorted = points.filter(({ id }) => id !== best).sort((a, b) => b.effect.estimate - a.effect.estimate);
  const ties: string[][] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to + 1 < sorted.length && within(sorted[from], sorted[to + 1]) && within(sorted[to + 1], sorted[from])) to++;
    if (to > from) ties.push(sorted.slice(from, to + 1).map(({ id }) => id));
    from = to + 1;
  }
  return ties;
}

function titleOf(points: readonly Point[], view: View): string {
  const per = points.flatMap((point) => (known(point.per) ? [point.per.estimate] : []));
  if (per.length === 0)
    return {
      zh: "多留住的毕业生人数尚不足以判断，不计算人均成本",
      en: "The number of extra graduates who stay can't be told, so no cost per head is given",
    }[view.lang];
  const [least, most] = [Math.min(...per), Math.max(...per)].map((yuan) => money(yuan, view.lang));
  const cost = least === most ? least : { zh: `${least}至${most}`, en: `${least} to ${most}` }[view.lang];
  return { zh: `每多留住1名毕业生约需${cost}`, en: `An extra graduate who stays costs about ${cost}` }[view.lang];
}

/** Extra public money a year against extra graduates who stay, with the cost per head where it can be told. */
export function costEffectFigure(view: View, width: number, height: number): Figure | undefined {
  const points = pointsOf(view);
  if (points.length === 0) return undefined;
  const { lang, comparison } = view;
  const money = scaleOf("yuan", Math.max(...points.map(({ cost }) => cost.estimate)), lang);
  const unit = money.unit[lang].trim();
  const title = titleOf(points, view);
  const dodged = { zh: "财力相近者略错开", en: "like costs set apart" }[lang];
  const period = span(comparison.branch, comparison.end, lang);
  const best = comparison.ranking.earned ? comparison.ranking.order[0] : undefined;
  const name = new Map(view.packages.map((each) => [each.id, each.name[lang]]));
  return {
    id: "cost-effect",
    title,
    about: {
      zh: "新增财政支出按账目实付计算，为与维持现行政策之差的年平均；多留住的毕业生为毕业满一年仍在本市就业者每年增加的人数。人均成本只在人数区间不含零时给出。",
      en: "Extra money is what the accounts show paid, as the yearly mean of the difference from current policy; extra stayers are graduates working here a year after graduation, a year. Cost per head is given only where the interval of stayers excludes zero.",
    }[lang],
    spec: costEffect({
      ...frameOf(view, title, [{ zh: `${period}平均`, en: `means of ${period}` }[lang], dodged], width),
      height,
      costUnit: { zh: `年均新增财政支出（${unit}）`, en: `Extra public money a year (${unit})` }[lang],
      effectUnit: {
        zh: "每年多留住的毕业生（人），虚线为维持现行政策",
        en: "Extra graduates who stay a year; dashed: current policy",
      }[lang],
      tied: { zh: "差别不明显", en: "no clear difference" }[lang],
      ties: tiesOf(points, best),
      points: points.map(({ id, cost, effect, per }) => ({
        package: id,
        cost: scaled(cost, money),
        effect,
        note: known(per)
          ? { zh: `每人约${inFull(per, "yuan", "zh")}`, en: `${inFull(per, "yuan", "en")} each` }[lang]
          : { zh: "人均成本尚不足以判断", en: "cost per head can't be told" }[lang],
      })),
    }),
    data: {
      columns: {
        zh: [
          "方案",
          ...ENDS.zh.map((e) => `年均新增财政支出（元）${e}`),
          ...ENDS.zh.map((e) => `每年多留住的毕业生（人）${e}`),
        ],
        en: [
          "package",
          ...ENDS.en.map((e) => `extra money a year (yuan) ${e}`),
          ...ENDS.en.map((e) => `extra stayers a year ${e}`),
        ],
      }[lang],
      rows: points.map(({ id, cost, effect }) => [name.get(id) ?? id, ...[cost, effect].flatMap(cells)]),
    },
  };
}
