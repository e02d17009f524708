import type { Firm, Vacancy } from "../world/firms.ts";
import { indicator, shareOf } from "./indicator.ts";

/** Fit between people and posts: field, level, skill, and between seekers and vacancies. */
export const match = [
  indicator({
    id: "field-match",
    name: { zh: "专业对口率", en: "Field-of-study match" },
    theme: "match",
    unit: "share",
    better: "higher",
    delta: 0.01,
    headline: true,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "近五年本市学校毕业、在本市受雇者中，岗位属于所学专业类的比例，季度末。",
      en: "Of employees who graduated from schools here within five years, those whose post is in their cluster, quarterly.",
    },
    measure: ({ census }) => shareOf(census.matched, census.recent),
  }),
  indicator({
    id: "over-education",
    name: { zh: "学历高于岗位要求的比例", en: "Over-qualified employees" },
    theme: "match",
    unit: "share",
    better: "lower",
    delta: 0.01,
    headline: false,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "在职人员中学历层次高于岗位层次者的比例，季度末。",
      en: "Employees whose level of education exceeds the post's level, quarterly.",
    },
    measure: ({ census: { levels } }) => {
      let over = 0;
      let all = 0;
      for (let own = 0; own < 4; own++) {
        for (let post = 0; post < 4; post++) {
          all += levels[own * 4 + post];
          if (own > post) over += levels[own * 4 + post];
        }
      }
      return shareOf(over, all);
    },
  }),
  indicator({
    id: "skill-gap",
    name: { zh: "技能差距造成的产出损失", en: "Output lost to skill gaps" },
    theme: "match",
    unit: "share",
    better: "lower",
    delta: 0.005,
    headline: true,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "在职人员产出低于同岗完全胜任者产出的比例，季度末。",
      en: "One less the output of employees over that of fully competent ones in the same posts, quarterly.",
    },
    measure: ({ census }) => 1 - shareOf(census.output, census.competent),
  }),
  indicator({
    id: "mismatch-index",
    name: { zh: "求职者与空岗的结构错配指数", en: "Mismatch index across clusters" },
    theme: "match",
    unit: "index",
    better: "lower",
    delta: 0.01,
    headline: false,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "1减去各专业类空岗份额与失业者份额几何平均之和（Şahin等2014，弹性0.5），并扣除抽样偏差的近似值；季度末。",
      en: "One less the sum over clusters of the geometric mean of vacancy and unemployment shares (Şahin et al. 2014, elasticity .5), less its approximate sampling bias; quarterly.",
    },
    measure: ({ census: { seekers, vacancies } }) => {
      const u = seekers.reduce((a, b) => a + b, 0);
      const v = vacancies.reduce((a, b) => a + b, 0);
      if (u === 0 || v === 0) return Number.NaN;
      let matched = 0;
      let cells = 0;
      for (let i = 0; i < seekers.length; i++) {
        matched += Math.sqrt((seekers[i] / u) * (vacancies[i] / v));
        if (seekers[i] + vacancies[i] > 0) cells++;
      }
      // A share estimated from n has a root (1 − share) / (8 n √share) too low on average; where both shares are alike, that adds up to this.
      return 1 - matched - ((cells - 1) / 8) * (1 / u + 1 / v);
    },
  }),
  indicator({
    id: "vacancy-rate",
    name: { zh: "岗位空缺率", en: "Vacancy rate" },
    theme: "firms",
    unit: "share",
    better: "lower",
    delta: 0.002,
    headline: true,
    scale: "linear",
    moment: "monthly",
    definition: {
      zh: "月末空岗除以空岗与在岗之和。",
      en: "Open posts over open and filled ones at the end of the month.",
    },
    measure: ({ world: { lists, firms } }) => {
      let filled = 0;
      for (let f = 0 as Firm; f < firms.capacity; f++) filled += firms.posts[f];
      return shareOf(lists.openVacancyCount, lists.openVacancyCount + filled);
    },
  }),
  indicator({
    id: "vacancy-duration",
    name: { zh: "空岗平均时长", en: "Mean age of vacancies" },
    theme: "firms",
    unit: "months",
    better: "lower",
    delta: 0.1,
    headline: false,
    scale: "linear",
    moment: "monthly",
    definition: {
      zh: "月末在招空岗已开放的平均月数。",
      en: "Mean months that the posts open at the end of the month have been open.",
    },
    measure: ({ world: { lists, vacancies }, month }) => {
      let sum = 0;
      for (let i = 0; i < lists.openVacancyCount; i++)
        sum += month - vacancies.opened[lists.openVacancies[i] as Vacancy] + 1;
      return shareOf(sum, lists.openVacancyCount);
    },
  }),
] as const;
