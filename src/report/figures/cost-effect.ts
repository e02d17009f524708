import { costEffect } from "../../chart/cost-effect.ts";
import type { View } from "../view.ts";
import { money, moneyAbout, moneyBetween, twoFigures } from "../words/level.ts";
import { inFull, known, rounded } from "../words/numbers.ts";
import { scaleOf } from "../words/scale.ts";
import { packages, span } from "../words/time.ts";
import { scaled } from "./differences.ts";
import { cells, ENDS, type Figure, frameOf } from "./figure.ts";
import { type Point, tiesOf, type Worth, worthOf } from "./worth.ts";

function titleOf({ counted, points }: Worth, { lang }: View): string {
  if (!counted) {
    const costs = points.map(({ cost }) => cost.estimate);
    const between = moneyBetween(costs, lang);
    const all = packages(points.length, lang);
    return { zh: `${all}每年新增财政支出${between}`, en: `The ${all} cost ${between} more a year` }[lang];
  }
  const per = points.flatMap((point) => (known(point.per) ? [point.per.estimate] : []));
  const means = points.flatMap(({ mean }) => (known(mean) ? [twoFigures(mean.estimate)] : []));
  if (means.length > 0) {
    const all = [...per.map(twoFigures), ...means];
    const cost = moneyBetween(all, lang);
    const few = all.length < points.length;
    return {
      zh: `平均看，每多留住1名毕业生约需${cost}${few ? "，其余方案算不出" : ""}`,
      en: `On average an extra graduate who stays costs about ${cost}${few ? "; with the other packages it can't be told" : ""}`,
    }[lang];
  }
  if (per.length === 0)
    return {
      zh: "多留住的毕业生人数尚不足以判断，不计算人均成本",
      en: "The number of extra graduates who stay can't be told, so no cost per head is given",
    }[lang];
  const cost = moneyBetween(per.map(twoFigures), lang);
  return { zh: `每多留住1名毕业生约需${cost}`, en: `An extra graduate who stays costs about ${cost}` }[lang];
}

function noteOf({ per, mean, cost }: Point, counted: boolean, { lang }: View): string {
  if (!counted) return { zh: `每年${inFull(cost, "yuan", "zh")}`, en: `${inFull(cost, "yuan", "en")} a year` }[lang];
  if (!known(per) && known(mean)) {
    const about = moneyAbout(mean.estimate, lang);
    return { zh: `平均每人${about}`, en: `${about} each on average` }[lang];
  }
  if (!known(per)) return { zh: "人均成本尚不足以判断", en: "cost per head can't be told" }[lang];
  const [middle, low, high] = [per.estimate, per.low, per.high].map(twoFigures);
  const yuan = (amount: number) => rounded(amount, 1, "en");
  return {
    zh: `每人${moneyAbout(middle, "zh")}（${moneyBetween([low, high], "zh")}）`,
    en: `${money(middle, "en")} each (${yuan(low)}–${yuan(high)})`,
  }[lang];
}

function aboutOf({ counted }: Worth, { lang, primary }: View): string {
  const paid = {
    zh: "新增财政支出按账目实付计算，为与维持现行政策之差的年平均。",
    en: "Extra money is what the accounts show paid, as the yearly mean of the difference from current policy. ",
  }[lang];
  const stayers = {
    zh: "多留住的毕业生为毕业满一年仍在本市就业者每年增加的人数，人均成本只在人数区间全部大于零时给出；只有平均人数明确大于零的，为两个平均数之比。",
    en: "Extra stayers are graduates working here a year after graduation, a year; cost per head is given only where their whole interval lies above zero, or as the ratio of means where only the mean does.",
  }[lang];
  return `${paid}${counted ? stayers : primary.definition[lang]}`;
}

/** Extra public money a year against what it brings, with the cost per head where it can be told. */
export function costEffectFigure(view: View, width: number, height: number): Figure | undefined {
  const worth = worthOf(view);
  const { counted, name, points, scale, unit } = worth;
  if (points.length === 0) return undefined;
  const { lang, comparison } = view;
  const costs = scaleOf("yuan", Math.max(...points.map(({ cost }) => cost.estimate)), lang);
  const title = titleOf(worth, view);
  const dodged = { zh: "财力相近者略错开", en: "like costs set apart" }[lang];
  const period = span(comparison.branch, comparison.end, lang);
  const { earned, order } = comparison.ranking;
  const spent = { zh: "年均新增财政支出", en: "Extra public money a year" }[lang];
  return {
    id: "cost-effect",
    title,
    about: aboutOf(worth, view),
    spec: costEffect({
      ...frameOf(view, title, [{ zh: `${period}平均`, en: `means of ${period}` }[lang], dodged], width),
      height,
      costUnit: { zh: `${spent}（${costs.unit.zh}）`, en: `${spent} (${costs.unit.en.trim()})` }[lang],
      effectUnit: {
        zh: `${name}${unit && `（${unit}）`}，虚线为维持现行政策`,
        en: `${name}${unit && ` (${unit})`}; dashed: current policy`,
      }[lang],
      tied: { zh: "差别不明显", en: "no clear difference" }[lang],
      ties: tiesOf(points, earned ? order[0] : undefined),
      points: points.map((point) => ({
        package: point.id,
        cost: scaled(point.cost, costs),
        effect: scaled(point.effect, scale),
        note: noteOf(point, counted, view),
      })),
    }),
    data: {
      columns: [
        { zh: "方案", en: "package" }[lang],
        ...ENDS[lang].map((end) => `${spent} ${end}`),
        ...ENDS[lang].map((end) => `${name} ${end}`),
      ],
      rows: points.map(({ id, cost, effect }) => [
        view.packages.find((each) => each.id === id)?.name[lang] ?? id,
        ...[cost, effect].flatMap(cells),
      ]),
    },
  };
}
