import { type Fact, measured } from "../fact.ts";
import type { Base } from "../runs/base.ts";
import { literature, mincer, overeducation } from "../sources.ts";

type Statement = Parameters<typeof measured<"C" | "V", "base">>[0];

const how = {
  zh: "基线第二年末全部在职居民，控制工作年限及其平方",
  en: "All employed residents at the end of the second year, experience and its square held constant",
};

const row = (fact: Omit<Statement, "run" | "how" | "measure">, measure: (pay: Base["pay"]) => number): Fact =>
  measured({ how, ...fact, run: "base", measure: ({ pay }) => measure(pay) });

/** Pay by education and fit, its spread, and how long jobs last. */
export const pay: readonly Fact[] = [
  row(
    {
      id: "17a",
      class: "C",
      statement: { zh: "多读一年书的工资回报（明瑟方程）", en: "Return to a year of schooling (Mincer)" },
      grounds: mincer,
      range: [0.07, 0.11],
      shown: "percent",
    },
    (p) => p.mincer,
  ),
  row(
    {
      id: "17b",
      class: "C",
      statement: { zh: "高职比初中及以下高出", en: "Higher vocational over junior secondary or less" },
      grounds: mincer,
      range: [0.35, 0.6],
      shown: "percent",
    },
    (p) => p.higher,
  ),
  row(
    {
      id: "17c",
      class: "C",
      statement: { zh: "本科比初中及以下高出", en: "Undergraduate over junior secondary or less" },
      grounds: mincer,
      range: [0.6, 0.9],
      shown: "percent",
    },
    (p) => p.undergraduate,
  ),
  row(
    {
      id: "18a",
      class: "C",
      statement: { zh: "学历高于岗位要求者的比例", en: "Employees above their post's level" },
      grounds: overeducation,
      range: [0.15, 0.5],
      shown: "percent",
    },
    (p) => p.over,
  ),
  row(
    {
      id: "18b",
      class: "C",
      statement: {
        zh: "学历高于岗位要求者的工资损失",
        en: "What they earn less than people of their level in posts of it",
      },
      grounds: overeducation,
      range: [0.04, 0.2],
      shown: "percent",
    },
    (p) => p.penalty,
  ),
  row(
    {
      id: "v3",
      class: "V",
      statement: { zh: "同职业内对数工资的标准差", en: "Standard deviation of log pay within occupations" },
      grounds: literature,
      range: [0.2, 0.5],
      shown: "number",
    },
    (p) => p.within,
  ),
  row(
    {
      id: "v4",
      class: "V",
      statement: { zh: "任职不满一年者的比例", en: "Employees less than a year in their post" },
      grounds: literature,
      range: [0.15, 0.3],
      shown: "percent",
    },
    (p) => p.underYear,
  ),
  row(
    {
      id: "v5",
      class: "V",
      statement: { zh: "任职十年以上者的比例", en: "Employees ten years or more in their post" },
      grounds: literature,
      range: [0.15, 0.4],
      shown: "percent",
    },
    (p) => p.overTen,
  ),
];
