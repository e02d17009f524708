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
      zh: "在职人员凭技能的产出低于同岗完全胜任者产出的比例，季度末。",
      en: "One less what employees make by their skills over what fully competent ones would in the same posts, quarterly.",
    },
    measure: ({ census }) => 1 - shareOf(census.output, census.competent),
  }),
  indicator({
    id: "skill-shortfall",
    name: { zh: "关键技能不足程度", en: "Shortfall of key skills" },
    theme: "match",
    unit: "share",
    better: "lower",
    delta: 0.005,
    scale: "biased",
    moment: "yearly",
    definition: {
      zh: "在职居民的专业技能低于岗位需要的比例，按岗位关键技能的权重平均，每年12月；分技能、分职业另列。",
      en: "How far the technical skills of employed residents fall short of what their posts need, by the weights of key skills, each December; also by skill and by occupation.",
    },
    measure: ({ shortfall }) => shortfall?.overall ?? Number.NaN,
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
