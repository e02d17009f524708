import { mismatchCorrected, unemploymentWithoutMismatch } from "../stats/mismatch.ts";
import { status } from "../world/persons.ts";
import type { Census } from "./census.ts";
import { indicator, shareOf } from "./indicator.ts";

/** Share of employees whose level stands to that of their post as `held` says. */
function shareWhere({ levels }: Census, held: (own: number, post: number) => boolean): number {
  let part = 0;
  let all = 0;
  for (let own = 0; own < 4; own++) {
    for (let post = 0; post < 4; post++) {
      all += levels[own * 4 + post];
      if (held(own, post)) part += levels[own * 4 + post];
    }
  }
  return shareOf(part, all);
}

/** Pay of those above their post's level over that of people of their level in posts of that level. */
function payWhenOver({ levels, levelPay }: Census): number {
  let paid = 0;
  let fitting = 0;
  for (let own = 1; own < 4; own++) {
    const usual = shareOf(levelPay[own * 5], levels[own * 5]);
    if (Number.isNaN(usual)) continue;
    for (let post = 0; post < own; post++) {
      paid += levelPay[own * 4 + post];
      fitting += usual * levels[own * 4 + post];
    }
  }
  return shareOf(paid, fitting);
}

const acrossPlaces = (census: Census): number =>
  mismatchCorrected(
    census.vacanciesAt.map((_, place) => census.number(status.unemployed, 0, 7, place)),
    census.vacanciesAt,
  );

/** Mismatch by level of education, and between seekers and vacancies. */
export const mismatch = [
  indicator({
    id: "over-education",
    name: { zh: "学历高于岗位要求的比例", en: "Over-qualified employees" },
    theme: "match",
    unit: "share",
    better: "lower",
    delta: 0.01,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "在职人员中学历层次高于岗位层次者的比例，季度末。",
      en: "Employees whose level of education exceeds the post's level, quarterly.",
    },
    measure: ({ census }) => shareWhere(census, (own, post) => own > post),
  }),
  indicator({
    id: "under-education",
    name: { zh: "学历低于岗位要求的比例", en: "Under-qualified employees" },
    theme: "match",
    unit: "share",
    better: "none",
    delta: 0.01,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "在职人员中学历层次低于岗位层次者的比例，季度末。",
      en: "Employees whose level of education is below the post's level, quarterly.",
    },
    measure: ({ census }) => shareWhere(census, (own, post) => own < post),
  }),
  indicator({
    id: "over-education-pay",
    name: { zh: "学历高于岗位要求者的相对工资", en: "Relative pay of over-qualified employees" },
    theme: "match",
    unit: "ratio",
    better: "higher",
    delta: 0.01,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "学历高于岗位要求者的平均工资，除以同学历、岗位层次相当者的平均工资，季度末；1减去该值即工资损失，未扣除年龄和专业的差别。",
      en: "Mean pay of employees above their post's level over that of people of the same education in posts of that level, quarterly; one less it is the pay penalty, age and field not held constant.",
    },
    measure: ({ census }) => payWhenOver(census),
  }),
  indicator({
    id: "mismatch-index",
    name: { zh: "专业类之间的供需错配指数", en: "Mismatch index across clusters" },
    theme: "match",
    unit: "index",
    better: "lower",
    delta: 0.01,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "因求职者与空岗分处不同专业类而少录用的比例：1减去各专业类空岗份额与失业者份额几何平均之和（Şahin等2014，弹性0.5），再减去松紧处处相同时抽样本身会带来的期望值；季度末。",
      en: "Share of hires lost because seekers and vacancies lie in different clusters: one less the sum of the geometric means of vacancy and unemployment shares (Şahin et al. 2014, elasticity .5), less what sampling alone gives on average where tightness is equal; quarterly.",
    },
    measure: ({ census: { seekers, vacancies } }) => mismatchCorrected(seekers, vacancies),
  }),
  indicator({
    id: "mismatch-places",
    name: { zh: "区县之间的供需错配指数", en: "Mismatch index across places" },
    theme: "match",
    unit: "index",
    better: "lower",
    delta: 0.01,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "同上，按失业者居住的区县和空岗所在的区县计算，不计跨区县通勤；季度末。",
      en: "The same by the district or county where the unemployed live and vacancies lie, commuting left out; quarterly.",
    },
    measure: ({ census }) => acrossPlaces(census),
  }),
  indicator({
    id: "mismatch-unemployment",
    name: { zh: "专业类错配带来的失业率", en: "Unemployment due to mismatch across clusters" },
    theme: "match",
    unit: "share",
    better: "lower",
    delta: 0.001,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "失业率减去把求职者重新配置、不因错配少录用时的稳态失业率（Şahin等2014的运动方程，离职率不变）；季度末。",
      en: "The unemployment rate less that at rest if seekers were allocated so that no hires are lost (law of motion of Şahin et al. 2014, separations as they are); quarterly.",
    },
    measure: ({ census }) => {
      const u = census.unemployment();
      return u - unemploymentWithoutMismatch(u, mismatchCorrected(census.seekers, census.vacancies));
    },
  }),
] as const;
