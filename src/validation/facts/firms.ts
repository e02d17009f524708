import { type Fact, measured } from "../fact.ts";
import type { Base } from "../runs/base.ts";
import { literature, myCos, promotional, zipf } from "../sources.ts";

type Statement = Parameters<typeof measured<"C", "base">>[0];

const how = {
  zh: "基线六年末，四人以上私营雇主，按真实户数加权；小微按《中小企业划型标准规定》的从业人数",
  en: "Private employers of four staff and more at the end of six years, as real firms",
};

const row = (
  fact: Omit<Statement, "run" | "how" | "class" | "measure">,
  measure: (e: Base["enterprises"]) => number,
): Fact => measured({ how, class: "C", ...fact, run: "base", measure: ({ enterprises }) => measure(enterprises) });

/** Sizes and turnover of firms, and those that graduates found. */
export const firms: readonly Fact[] = [
  row(
    {
      id: "26a",
      statement: { zh: "企业规模分布的尾部指数", en: "Exponent of the tail of firm sizes" },
      grounds: zipf,
      range: [0.9, 1.3],
      shown: "number",
    },
    (e) => e.tail,
  ),
  row(
    {
      id: "26b",
      statement: { zh: "小微企业占企业数", en: "Small and micro firms among firms" },
      grounds: zipf,
      range: [0.95, 1],
      shown: "percent",
    },
    (e) => e.smallFirms,
  ),
  row(
    {
      id: "26c",
      statement: { zh: "小微企业占从业人员", en: "Their share of staff" },
      grounds: zipf,
      range: [0.45, 0.6],
      shown: "percent",
    },
    (e) => e.smallStaff,
  ),
  row(
    {
      id: "27a",
      statement: { zh: "每年新办企业比例", en: "New firms a year" },
      grounds: literature,
      range: [0.08, 0.15],
      shown: "percent",
    },
    (e) => e.entry,
  ),
  row(
    {
      id: "27b",
      statement: { zh: "新办企业五年存活率", en: "New firms still there after five years" },
      grounds: literature,
      range: [0.45, 0.6],
      shown: "percent",
    },
    (e) => e.survival,
  ),
  row(
    {
      id: "27c",
      statement: {
        zh: "退出率随企业年龄下降：五年以上与不满五年之比",
        en: "Closures fall with age: firms of five years and more over younger ones",
      },
      grounds: literature,
      range: [0, 1],
      shown: "number",
    },
    (e) => e.exitByAge,
  ),
  measured({
    id: "32a",
    class: "I",
    statement: { zh: "高职和本科毕业生创业率", en: "Higher-vocational and undergraduate graduates who found a firm" },
    how: { zh: "基线六年，留在本市、未升学者", en: "Baseline, of those who stayed and did not study on" },
    grounds: myCos,
    range: [0.03, 0.04],
    shown: "percent",
    run: "base",
    measure: ({ means }) => means["start-up-rate"],
  }),
  measured({
    id: "32b",
    class: "I",
    statement: { zh: "毕业生创办企业户均就业", en: "Staff per start-up of graduates" },
    how: { zh: "基线最后一年，开业不满五年者", en: "Baseline, last year, those open for less than five years" },
    grounds: promotional,
    range: [3, 8],
    shown: "number",
    run: "base",
    measure: ({ last }) => last["start-up-jobs"],
  }),
];
