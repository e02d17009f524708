import { type Fact, measured } from "../fact.ts";
import type { Base } from "../runs/base.ts";
import { acemoglu, literature, zipf } from "../sources.ts";

type Statement = Parameters<typeof measured<"C", "base">>[0];

const how = {
  zh: "基线六年末，四人以上私营雇主，按真实户数加权；小微按《中小企业划型标准规定》的从业人数",
  en: "Private employers of four staff and more at the end of six years, as real firms",
};

const row = (
  fact: Omit<Statement, "run" | "how" | "class" | "measure">,
  measure: (e: Base["enterprises"]) => number,
): Fact => measured({ how, class: "C", ...fact, run: "base", measure: ({ enterprises }) => measure(enterprises) });

const later = (id: string, zh: string, en: string): Pick<Fact, "id" | "statement"> => ({ id, statement: { zh, en } });

const effort = {
  missing: {
    zh: "目前只有订单班一种合作方式，没有导师、实习和实际投入的区分",
    en: "Order classes are the one mode of cooperation so far; mentors, interns and real effort are not told apart",
  },
};

/** Sizes and turnover of firms, and what makes them train. */
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
  {
    ...later("19", "开展培训的企业：没有支持时的净收益", "Firms that train: net benefit without support"),
    class: "C",
    how: { zh: "净收益均值小于0，为正者占0.25—0.38", en: "Mean below 0, share above 0 of .25–.38" },
    grounds: literature,
    ...effort,
  },
  {
    ...later("20a", "各规模企业的参与率", "Participation by size of firm"),
    class: "C",
    how: {
      zh: "百人以上10%—25%，20—99人2%—4%，更小的不足0.5%",
      en: "10–25 % from 100 staff, 2–4 % of 20–99, under .5 % below",
    },
    grounds: literature,
    ...effort,
  },
  {
    ...later(
      "20b",
      "参与率随合作年限和城市统筹上升",
      "Participation rises with the age of partnerships and with coordination",
    ),
    class: "V",
    how: { zh: "优势比大于1", en: "Odds ratios above 1" },
    grounds: literature,
    ...effort,
  },
  {
    ...later("22", "补贴中不补贴也会发生的部分：每个受补学位带来的新增学位", "Additional places per subsidised place"),
    class: "C",
    how: { zh: "0.2—0.8", en: ".2–.8" },
    grounds: literature,
    missing: {
      zh: "有补贴与无补贴的对照测算尚未纳入",
      en: "The contrast of runs with and without the subsidy is not made here yet",
    },
  },
  measured({
    id: "23a",
    class: "T",
    statement: { zh: "离职风险上升时，举办订单班的企业减少", en: "More quits: fewer firms train" },
    how: {
      zh: "同一城市，新入职者离职风险提高一半，后两年参与率之差",
      en: "The same city with half as many quits again among starters; difference of participation over the last two years",
    },
    grounds: acemoglu,
    range: [Number.NEGATIVE_INFINITY, 0],
    shown: "points",
    run: "contrasts",
    measure: ({ none, poached }) => poached.participation - none.participation,
  }),
  {
    ...later("23b", "同一参数下培训水平取决于历史", "The level of training depends on history at equal parameters"),
    class: "T",
    how: {
      zh: "离职风险先升后降，培训不回到原水平",
      en: "Quits rise and fall; training does not come back to its old level",
    },
    grounds: acemoglu,
    missing: { zh: "往返测算尚未纳入", en: "The run up and back is not made here yet" },
  },
  {
    ...later(
      "31",
      "协调的双稳态：同一参数下真实投入比例的两个长期水平",
      "Bistable coordination: two long-run shares of real effort at equal parameters",
    ),
    class: "T",
    how: { zh: "不同历史之间相差0.3以上", en: "Gap of .3 or more between histories" },
    grounds: literature,
    ...effort,
  },
  {
    ...later("32", "高职毕业生创业比例与带动就业", "Start-ups of higher-vocational graduates and their jobs"),
    class: "I",
    how: { zh: "基线3%—4%，每户平均3—8人", en: "3–4 % of graduates, 3–8 jobs each" },
    grounds: literature,
    missing: { zh: "毕业生创办企业尚未纳入模型", en: "Firms founded by graduates are not in the model yet" },
  },
  {
    ...later("34", "实习生占比与报酬的法定限度", "Legal limits on interns' number and pay"),
    class: "T",
    how: {
      zh: "不超过在岗职工10%，报酬不低于同岗80%",
      en: "At most 10 % of staff; pay of at least 80 % of the post's",
    },
    grounds: literature,
    missing: { zh: "实习尚未纳入模型", en: "Internships are not in the model yet" },
  },
];
