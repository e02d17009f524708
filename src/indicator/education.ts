import type { City } from "../world/governments.ts";
import { indicator, type Survey, shareOf } from "./indicator.ts";
import { type Cohort, total } from "./register.ts";

/** The row of the city. */
const here = 0 as City;

const of =
  (age: number, f: (c: Cohort, s: Survey) => number) =>
  (s: Survey): number => {
    const cohort = s.register.get(age);
    return cohort ? f(cohort, s) : Number.NaN;
  };

const span: Readonly<Record<number, { zh: string; en: string; id: string }>> = {
  6: { zh: "半年", en: "6 months", id: "6m" },
  12: { zh: "一年", en: "1 year", id: "1y" },
  36: { zh: "三年", en: "3 years", id: "3y" },
  60: { zh: "五年", en: "5 years", id: "5y" },
};

const outflow = (age: number) =>
  indicator({
    id: `outflow-${span[age].id}`,
    name: { zh: `毕业${span[age].zh}后在外地的比例`, en: `Away ${span[age].en} after graduation` },
    theme: "education",
    unit: "share",
    better: "lower",
    delta: 0.01,
    headline: age === 12,
    scale: "linear",
    moment: age === 6 ? "half-year" : "anniversary",
    cohortAge: age,
    definition: {
      zh: `本市中职（技工）、高职和本科毕业后未升学且在世者中，毕业${span[age].zh}后居住在外地的比例（已返回者计为在本市）。`,
      en: `Of graduates of secondary vocational, higher vocational and undergraduate schools here who did not go on studying and are alive, the share living elsewhere ${span[age].en} later (returned ones count as here).`,
    },
    measure: of(age, (c) => 1 - shareOf(total(c.here), total(c.all))),
  });

const stay = (id: string, zh: string, en: string, origin: number, headline: boolean) =>
  indicator({
    id,
    name: { zh, en },
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.01,
    headline,
    scale: "linear",
    moment: "anniversary",
    cohortAge: 12,
    definition: {
      zh: `${zh}：本市${origin === 0 ? "本地生源" : origin === 1 ? "外地生源" : ""}毕业生中，未升学者毕业一年时在本市在职或个体经营的比例。`,
      en: `${en}: of ${origin === 0 ? "local " : origin === 1 ? "non-local " : ""}graduates of schools here who did not go on studying, the share at work in the city a year later.`,
    },
    measure: of(12, (c) => shareOf(total(c.employedHere, 1, 3, origin), total(c.all, 1, 3, origin))),
  });

/** What becomes of graduates of the region's schools. */
export const education = [
  indicator({
    id: "employment-6m",
    name: { zh: "高职毕业半年后就业率", en: "Higher-vocational graduates placed after 6 months" },
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.01,
    headline: true,
    scale: "linear",
    moment: "half-year",
    cohortAge: 6,
    definition: {
      zh: "高职毕业生中毕业半年后在职、个体经营或升学者的比例（麦可思口径，模型）。",
      en: "Of higher-vocational graduates, those employed, self-employed or studying on six months later (MyCOS definition, model).",
    },
    measure: of(6, (c, { world: { city } }) =>
      shareOf(total(c.working, 2, 2) + city.wentOn[here], city.finished[here]),
    ),
  }),
  indicator({
    id: "placement",
    name: { zh: "高职毕业去向落实率", en: "Higher-vocational placement rate" },
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.01,
    headline: false,
    scale: "biased",
    moment: "two-months",
    cohortAge: 2,
    definition: {
      zh: "高职毕业生中8月底在职、个体经营或升学者的比例（教育部口径，模型）。",
      en: "Of higher-vocational graduates, those employed, self-employed or studying on at the end of August (Ministry definition, model).",
    },
    measure: of(2, (c, { world: { city } }) =>
      shareOf(total(c.working, 2, 2) + city.wentOn[here], city.finished[here]),
    ),
  }),
  indicator({
    id: "employed-share",
    name: { zh: "高职毕业生受雇比例", en: "Higher-vocational graduates in paid jobs" },
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.01,
    headline: false,
    scale: "linear",
    moment: "half-year",
    cohortAge: 6,
    definition: {
      zh: "高职毕业生中毕业半年后受雇于单位者的比例（分母含升学者）。",
      en: "Of higher-vocational graduates, those working for an employer six months later (the denominator includes those who study on).",
    },
    measure: of(6, (c, { world: { city } }) => shareOf(total(c.employees, 2, 2), city.finished[here])),
  }),
  outflow(6),
  outflow(12),
  outflow(36),
  outflow(60),
  stay("stay-1y", "毕业一年留在本市就业的比例", "At work in the city 1 year after graduation", -1, true),
  stay(
    "stay-local-1y",
    "本地生源毕业一年留在本市就业的比例",
    "Local students at work in the city after 1 year",
    0,
    false,
  ),
  stay(
    "stay-nonlocal-1y",
    "外地生源毕业一年留在本市就业的比例",
    "Non-local students at work in the city after 1 year",
    1,
    false,
  ),
  indicator({
    id: "at-work-1y",
    name: { zh: "毕业一年就业的比例（含外地）", en: "At work anywhere 1 year after graduation" },
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.01,
    headline: false,
    scale: "linear",
    moment: "anniversary",
    cohortAge: 12,
    definition: {
      zh: "本市毕业生中，未升学者毕业一年时在本市或外地在职或个体经营的比例（全国口径）。",
      en: "Of graduates of schools here who did not go on studying, the share at work here or elsewhere a year later (national account).",
    },
    measure: of(12, (c) => shareOf(total(c.working), total(c.all))),
  }),
  indicator({
    id: "stayers-1y",
    name: { zh: "毕业一年留在本市就业的人数", en: "Graduates at work in the city after 1 year" },
    theme: "education",
    unit: "persons",
    better: "higher",
    delta: 100,
    headline: false,
    scale: "biased",
    moment: "anniversary",
    cohortAge: 12,
    definition: {
      zh: "本市学校上一年7月毕业、未升学、毕业一年时在本市在职或个体经营的人数（实际）。",
      en: "Graduates of schools here of the July before, not studying on, who are at work in the city a year later; real persons.",
    },
    measure: (s) => of(12, (c) => total(c.employedHere) * s.k)(s),
  }),
  indicator({
    id: "starting-pay",
    name: { zh: "高职毕业半年后月薪", en: "Higher-vocational pay after 6 months" },
    theme: "education",
    unit: "yuan/month",
    better: "higher",
    delta: 50,
    headline: false,
    scale: "biased",
    moment: "half-year",
    cohortAge: 6,
    definition: {
      zh: "毕业半年后在本市受雇的高职毕业生平均月薪。",
      en: "Mean monthly pay of higher-vocational graduates employed in the city six months later.",
    },
    measure: of(6, (c) => shareOf(total(c.pay, 2, 2), total(c.trained, 2, 2)) / 100),
  }),
  indicator({
    id: "field-match-6m",
    name: { zh: "高职毕业半年工作与专业相关度", en: "Higher-vocational work related to field after 6 months" },
    theme: "match",
    unit: "share",
    better: "higher",
    delta: 0.01,
    headline: false,
    scale: "linear",
    moment: "half-year",
    cohortAge: 6,
    definition: {
      zh: "毕业半年后在本市受雇的高职毕业生中，岗位属于所学专业类的比例。",
      en: "Of higher-vocational graduates employed in the city six months later, those whose post is in their cluster.",
    },
    measure: of(6, (c) => shareOf(total(c.matched, 2, 2), total(c.trained, 2, 2))),
  }),
] as const;
