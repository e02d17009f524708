import type { Firm } from "../world/firms.ts";
import { status } from "../world/persons.ts";
import { indicator, shareOf } from "./indicator.ts";

const rate = (id: string, zh: string, en: string, from: number, to: number, delta: number) =>
  indicator({
    id,
    name: { zh, en },
    theme: "work",
    unit: "share",
    better: "lower",
    delta,
    headline: id === "unemployment",
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: `${zh}：该年龄段非农常住失业者除以非农常住劳动力（在职、个体经营与失业之和），季度末普查，城镇调查失业率口径（模型）。`,
      en: `${en}: unemployed non-farm residents of the ages over the non-farm labour force (employees, own-account, unemployed), quarterly census, urban surveyed definition (model).`,
    },
    measure: ({ census }) => census.unemployment(from, to),
  });

/** Employment and unemployment of residents. */
export const work = [
  rate("unemployment", "失业率", "Unemployment rate", 0, 7, 0.003),
  rate("unemployment-16-24", "16—24岁失业率", "Unemployment rate, ages 16–24", 1, 2, 0.01),
  rate("unemployment-25-29", "25—29岁失业率", "Unemployment rate, ages 25–29", 3, 3, 0.005),
  rate("unemployment-30", "30岁以上失业率", "Unemployment rate, ages 30 and over", 4, 7, 0.003),
  indicator({
    id: "jobs",
    name: { zh: "本地非农就业人数", en: "Non-farm jobs held by residents" },
    theme: "work",
    unit: "persons",
    better: "higher",
    delta: 500,
    headline: true,
    scale: "linear",
    moment: "monthly",
    definition: {
      zh: "月内在职与个体经营的常住人员（实际人数），务农除外。",
      en: "Residents at work for an employer or on own account in the month, farm work excluded; real persons.",
    },
    measure: ({ world, k }) => (world.headcount[status.employed] + world.headcount[status.ownAccount]) * k,
  }),
  indicator({
    id: "treated-jobs",
    name: { zh: "近五年毕业生在本市受雇人数", en: "Recent graduates employed in the city" },
    theme: "work",
    unit: "persons",
    better: "higher",
    delta: 200,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "近五年从本市学校毕业、在本市受雇的人数（实际），季度末；政策主要对象，用以计算挤占。",
      en: "Employees in the city who graduated from schools here within five years, real persons, quarterly; those at whom policies aim, for displacement.",
    },
    measure: ({ census, k }) => census.recent * k,
  }),
  indicator({
    id: "own-account-share",
    name: { zh: "个体经营占非农就业比例", en: "Own-account share of non-farm work" },
    theme: "work",
    unit: "share",
    better: "none",
    delta: 0.01,
    scale: "biased",
    moment: "monthly",
    definition: {
      zh: "个体经营者除以在职与个体经营者之和，每月。",
      en: "Own-account workers over employees and own-account workers, monthly.",
    },
    measure: ({ world: { headcount: h } }) => shareOf(h[status.ownAccount], h[status.ownAccount] + h[status.employed]),
  }),
  indicator({
    id: "mean-pay",
    name: { zh: "平均月薪", en: "Mean monthly pay" },
    theme: "work",
    unit: "yuan/month",
    better: "higher",
    delta: 50,
    headline: true,
    scale: "biased",
    moment: "monthly",
    definition: {
      zh: "企业与单位在岗人员月工资总额除以人数，按数据年全国平均工资折算的元。",
      en: "Employers' monthly pay bill over staff, in yuan detrended by national wages.",
    },
    measure: ({ world: { firms } }) => {
      let bill = 0;
      let staff = 0;
      for (let f = 0 as Firm; f < firms.capacity; f++) {
        bill += firms.bill[f];
        staff += firms.posts[f];
      }
      return staff > 0 ? bill / staff / 100 : Number.NaN;
    },
  }),
] as const;
