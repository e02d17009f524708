import type { Census } from "./census.ts";
import { cohortFigure } from "./cohort-figure.ts";
import { indicator, shareOf } from "./indicator.ts";
import { total } from "./register.ts";

/** Standard deviation of pay among employees of one occupation over its mean there, over occupations by staff. */
function dispersion({ staff, yuan, yuanSquared }: Census): number {
  let sum = 0;
  let all = 0;
  for (let o = 0; o < staff.length; o++) {
    if (staff[o] < 2) continue;
    const mean = yuan[o] / staff[o];
    sum += staff[o] * (Math.sqrt(Math.max(0, yuanSquared[o] / staff[o] - mean * mean)) / mean);
    all += staff[o];
  }
  return shareOf(sum, all);
}

/** How long jobs last and how far pay within an occupation spreads. */
export const stability = [
  indicator({
    id: "short-tenure",
    name: { zh: "任职不满一年的比例", en: "Employees less than a year in their post" },
    theme: "work",
    unit: "share",
    better: "lower",
    delta: 0.01,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "在职人员中，在现单位现岗位任职不满一年者的比例，季度末。",
      en: "Employees who came to their post less than a year ago, quarterly.",
    },
    measure: ({ census }) => {
      let staff = 0;
      for (const n of census.staff) staff += n;
      return shareOf(census.fresh, staff);
    },
  }),
  cohortFigure(
    6,
    {
      id: "early-leaving",
      name: { zh: "高职毕业半年内离职率", en: "Higher-vocational graduates who left a post within 6 months" },
      better: "lower",
      definition: {
        zh: "在本市、毕业后工作过的高职毕业生中，半年内至少离开过一个岗位者的比例。",
        en: "Of higher-vocational graduates in the city who have worked since graduation, those who left a post at least once within six months.",
      },
    },
    (c) => shareOf(total(c.left, 2, 2), total(c.started, 2, 2)),
  ),
  indicator({
    id: "pay-dispersion",
    name: { zh: "同职业工资离散程度", en: "Spread of pay within an occupation" },
    theme: "equity",
    unit: "ratio",
    better: "none",
    delta: 0.01,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "各职业内部工资的标准差与均值之比，按在职人数加权平均，季度末。",
      en: "Standard deviation of pay over its mean within each occupation, averaged by staff, quarterly.",
    },
    measure: ({ census }) => dispersion(census),
  }),
] as const;
