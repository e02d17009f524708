import type { City } from "../world/governments.ts";
import { cohortFigure } from "./cohort-figure.ts";
import { shareOf } from "./indicator.ts";
import { total } from "./register.ts";

/** The row of the city. */
const here = 0 as City;

const span = {
  6: { zh: "半年", en: "6 months", id: "6m" },
  12: { zh: "一年", en: "1 year", id: "1y" },
  36: { zh: "三年", en: "3 years", id: "3y" },
  60: { zh: "五年", en: "5 years", id: "5y" },
};

const outflow = (age: 6 | 12 | 36 | 60) =>
  cohortFigure(
    age,
    {
      id: `outflow-${span[age].id}`,
      name: { zh: `毕业${span[age].zh}后在外地的比例`, en: `Away ${span[age].en} after graduation` },
      better: "lower",
      headline: age === 12,
      definition: {
        zh: `本市中职（技工）、高职和本科毕业后未升学且在世者中，毕业${span[age].zh}后居住在外地的比例（已返回者计为在本市）。`,
        en: `Of graduates of secondary vocational, higher vocational and undergraduate schools here who did not go on studying and are alive, the share living elsewhere ${span[age].en} later (returned ones count as here).`,
      },
    },
    (c) => 1 - shareOf(total(c.here), total(c.all)),
  );

const stay = (id: string, zh: string, en: string, origin: number, headline: boolean) =>
  cohortFigure(
    12,
    {
      id,
      name: { zh, en },
      headline,
      definition: {
        zh: `${zh}：本市${origin === 0 ? "本地生源" : origin === 1 ? "外地生源" : ""}毕业生中，未升学者毕业一年时在本市在职或个体经营的比例。`,
        en: `${en}: of ${origin === 0 ? "local " : origin === 1 ? "non-local " : ""}graduates of schools here who did not go on studying, the share at work in the city a year later.`,
      },
    },
    (c) => shareOf(total(c.employedHere, 1, 3, origin), total(c.all, 1, 3, origin)),
  );

/** What becomes of graduates of the region's schools. */
export const graduates = [
  cohortFigure(
    6,
    {
      id: "employment-6m",
      name: { zh: "高职毕业半年后就业率", en: "Higher-vocational graduates placed after 6 months" },
      headline: true,
      definition: {
        zh: "高职毕业生中毕业半年后在职、个体经营或升学者的比例（麦可思口径，模型）。",
        en: "Of higher-vocational graduates, those employed, self-employed or studying on six months later (MyCOS definition, model).",
      },
    },
    (c, { world: { city } }) => shareOf(total(c.working, 2, 2) + city.wentOn[here], city.finished[here]),
  ),
  cohortFigure(
    2,
    {
      id: "placement",
      name: { zh: "高职毕业去向落实率", en: "Higher-vocational placement rate" },
      scale: "biased",
      definition: {
        zh: "高职毕业生中8月底在职、个体经营或升学者的比例（教育部口径，模型）。",
        en: "Of higher-vocational graduates, those employed, self-employed or studying on at the end of August (Ministry definition, model).",
      },
    },
    (c, { world: { city } }) => shareOf(total(c.working, 2, 2) + city.wentOn[here], city.finished[here]),
  ),
  cohortFigure(
    6,
    {
      id: "employed-share",
      name: { zh: "高职毕业生受雇比例", en: "Higher-vocational graduates in paid jobs" },
      definition: {
        zh: "高职毕业生中毕业半年后受雇于单位者的比例（分母含升学者）。",
        en: "Of higher-vocational graduates, those working for an employer six months later (the denominator includes those who study on).",
      },
    },
    (c, { world: { city } }) => shareOf(total(c.employees, 2, 2), city.finished[here]),
  ),
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
  cohortFigure(
    12,
    {
      id: "stay-undergraduate-1y",
      name: { zh: "本科毕业一年留在本市就业的比例", en: "Undergraduates at work in the city 1 year after graduation" },
      definition: {
        zh: "本市普通高校本科毕业生中，未升学者毕业一年时在本市在职或个体经营的比例。",
        en: "Of graduates of universities here who did not go on studying, the share at work in the city a year later.",
      },
    },
    (c) => shareOf(total(c.employedHere, 3, 3), total(c.all, 3, 3)),
  ),
  cohortFigure(
    12,
    {
      id: "at-work-1y",
      name: { zh: "毕业一年就业的比例（含外地）", en: "At work anywhere 1 year after graduation" },
      definition: {
        zh: "本市毕业生中，未升学者毕业一年时在本市或外地在职或个体经营的比例（全国口径）。",
        en: "Of graduates of schools here who did not go on studying, the share at work here or elsewhere a year later (national account).",
      },
    },
    (c) => shareOf(total(c.working), total(c.all)),
  ),
  cohortFigure(
    12,
    {
      id: "stayers-1y",
      name: { zh: "毕业一年留在本市就业的人数", en: "Graduates at work in the city after 1 year" },
      unit: "persons",
      delta: 100,
      scale: "biased",
      definition: {
        zh: "本市学校上一年7月毕业、未升学、毕业一年时在本市在职或个体经营的人数（实际）。",
        en: "Graduates of schools here of the July before, not studying on, who are at work in the city a year later; real persons.",
      },
    },
    (c, { k }) => total(c.employedHere) * k,
  ),
  cohortFigure(
    6,
    {
      id: "starting-pay",
      name: { zh: "高职毕业半年后月薪", en: "Higher-vocational pay after 6 months" },
      unit: "yuan/month",
      delta: 50,
      scale: "biased",
      definition: {
        zh: "毕业半年后在本市受雇的高职毕业生平均月薪。",
        en: "Mean monthly pay of higher-vocational graduates employed in the city six months later.",
      },
    },
    (c) => shareOf(total(c.pay, 2, 2), total(c.trained, 2, 2)) / 100,
  ),
  cohortFigure(
    6,
    {
      id: "field-match-6m",
      name: { zh: "高职毕业半年工作与专业相关度", en: "Higher-vocational work related to field after 6 months" },
      theme: "match",
      definition: {
        zh: "毕业半年后在本市受雇的高职毕业生中，岗位属于所学专业类的比例。",
        en: "Of higher-vocational graduates employed in the city six months later, those whose post is in their cluster.",
      },
    },
    (c) => shareOf(total(c.matched, 2, 2), total(c.trained, 2, 2)),
  ),
] as const;
