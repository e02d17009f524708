import { type Fact, measured } from "../fact.ts";
import type { Base } from "../runs/base.ts";
import { literature, myCos, promotional, theory } from "../sources.ts";
import { gap } from "./measure.ts";

type Statement = Parameters<typeof measured<"C" | "V" | "T", "base">>[0];
type Row = Omit<Statement, "run" | "how" | "shown" | "measure"> & Partial<Pick<Statement, "how" | "shown">>;

const cohorts = {
  zh: "基线各届本市高职毕业生合计，毕业半年后",
  en: "All cohorts of higher-vocational graduates of schools here in the baseline, half a year after graduation",
};

const row = (fact: Row, measure: (graduates: Base["graduates"]) => number): Fact =>
  measured({ how: cohorts, shown: "percent", ...fact, run: "base", measure: ({ graduates }) => measure(graduates) });

const orders = {
  zh: "基线各届本市高职毕业生，订单班毕业生与其他毕业生直接相比，毕业前已退出者计入其他；两者和企业都是自选的，差别不全是成效（其中因果部分的先验为0.2—0.8）",
  en: "All cohorts of higher-vocational graduates in the baseline, those of order classes against others as they come, who left the class before graduating among the others; both students and firms chose, so that the difference is not all effect (a share of .2–.8 of it, by our prior)",
};

const infinity = Number.POSITIVE_INFINITY;

/** What becomes of higher-vocational graduates. */
export const graduates: readonly Fact[] = [
  row(
    {
      id: "9a",
      class: "C",
      statement: { zh: "毕业半年后就业、自主创业或升学的比例", en: "Employed, self-employed or studying on" },
      grounds: myCos,
      range: [0.88, 0.94],
    },
    (g) => g.placed,
  ),
  row(
    {
      id: "9b",
      class: "C",
      statement: { zh: "未升学者中在职或个体经营的比例", en: "At work among those who did not go on" },
      grounds: myCos,
      range: [0.84, 0.92],
    },
    (g) => g.overSeekers,
  ),
  row(
    {
      id: "10a",
      class: "C",
      statement: { zh: "工作与专业相关度", en: "Work related to the field of study" },
      how: {
        zh: "毕业半年后，在本市受雇者中岗位属于所学专业类者",
        en: "Half a year after graduation, of those employed in the city those whose post is in their cluster",
      },
      grounds: myCos,
      range: [0.58, 0.68],
    },
    (g) => g.relevance,
  ),
  row(
    {
      id: "10b",
      class: "V",
      statement: { zh: "工作与专业相关度三年内下降", en: "Fall of that share by the third year" },
      how: { zh: "同一届，毕业半年与三年相比", en: "The same cohorts, half a year and three years after graduation" },
      grounds: myCos,
      range: [0.02, 0.06],
      shown: "points",
    },
    (g) => g.relevanceFall,
  ),
  row(
    {
      id: "11",
      class: "V",
      statement: {
        zh: "相关度次序：医药卫生高于土木建筑和装备制造，后两者高于旅游和食品：差距的最小值",
        en: "Order of related work: health above construction and equipment, these above tourism and food: least gap",
      },
      grounds: myCos,
      range: [0, infinity],
      shown: "points",
    },
    ({ relevanceBy: by }) => {
      const middle = [by["44"], by["46"]];
      return Math.min(gap([by["52"], Math.max(...middle)]), gap([Math.min(...middle), Math.max(by["54"], by["49"])]));
    },
  ),
  row(
    {
      id: "12",
      class: "C",
      statement: {
        zh: "毕业后工作过的人中，半年内离职的比例",
        en: "Of those who have worked, those who left a post within six months",
      },
      grounds: myCos,
      range: [0.36, 0.46],
    },
    (g) => g.leavers,
  ),
  row(
    {
      id: "15a",
      class: "C",
      statement: { zh: "毕业半年后平均月薪", en: "Mean monthly pay" },
      how: {
        zh: "毕业半年后，在本市受雇者；全国均值4,400—5,300元，本市按地区系数折算",
        en: "Half a year after graduation, those employed in the city; 4,400–5,300 yuan nationally, scaled to a city like this",
      },
      grounds: myCos,
      range: [4200, 4600],
      shown: "yuan",
    },
    (g) => g.pay,
  ),
  row(
    {
      id: "15b",
      class: "C",
      statement: { zh: "月薪不足6,000元的比例", en: "Share paid less than 6,000 yuan a month" },
      grounds: myCos,
      range: [0.75, 0.88],
    },
    (g) => g.under6000,
  ),
  row(
    {
      id: "15c",
      class: "C",
      statement: { zh: "月薪近似对数正态：对数月薪的偏度", en: "Pay is about lognormal: skewness of log pay" },
      grounds: literature,
      range: [-0.5, 0.5],
      shown: "number",
    },
    (g) => g.skew,
  ),
  row(
    {
      id: "c4",
      class: "C",
      statement: {
        zh: "毕业半年到三年的月薪增长（名义）",
        en: "Growth of pay from half a year to three years, nominal",
      },
      how: {
        zh: "同一届在本市受雇者的平均月薪之比，另加全国工资每年增长4.5%",
        en: "Ratio of mean pay of the same cohorts employed in the city, with national wages growing 4.5 % a year",
      },
      grounds: myCos,
      range: [0.45, 0.8],
    },
    (g) => g.payGrowth,
  ),
  row(
    {
      id: "21a",
      class: "V",
      statement: { zh: "订单班毕业生的就业比例高出", en: "Order-class graduates at work: difference" },
      how: orders,
      grounds: promotional,
      range: [0.02, infinity],
      shown: "points",
    },
    (g) => g.order.working,
  ),
  row(
    {
      id: "21b",
      class: "V",
      statement: {
        zh: "订单班毕业生在本市本行业就业的比例",
        en: "Order-class graduates at work in the city and in their field",
      },
      how: orders,
      grounds: promotional,
      range: [0.6, 0.8],
    },
    (g) => g.order.inChain,
  ),
  row(
    {
      id: "21c",
      class: "V",
      statement: { zh: "订单班毕业生的月薪高出", en: "Order-class graduates' pay: difference" },
      how: orders,
      grounds: promotional,
      range: [0.05, 0.2],
    },
    (g) => g.order.pay,
  ),
  row(
    {
      id: "21d",
      class: "V",
      statement: {
        zh: "订单班毕业生半年内离职率低",
        en: "Order-class graduates who left within six months: difference",
      },
      how: orders,
      grounds: promotional,
      range: [-0.25, -0.1],
      shown: "points",
    },
    (g) => g.order.leaving,
  ),
  row(
    {
      id: "28a",
      class: "C",
      statement: { zh: "本地生源毕业半年后在本市的比例", en: "Local graduates in the city after half a year" },
      grounds: literature,
      range: [0.65, 0.85],
    },
    (g) => g.hereLocal,
  ),
  row(
    {
      id: "28b",
      class: "C",
      statement: { zh: "外地生源毕业半年后在本市的比例", en: "Graduates from elsewhere in the city after half a year" },
      grounds: literature,
      range: [0.35, 0.55],
    },
    (g) => g.hereOther,
  ),
  row(
    {
      id: "28d",
      class: "V",
      statement: {
        zh: "学历越高，到外地就业的越多：相邻学历差距的最小值",
        en: "More leave at higher levels of education: least gap between neighbouring levels",
      },
      how: {
        zh: "基线各届，中职、高职、本科毕业半年后在本市比例",
        en: "All cohorts, shares in the city half a year on: secondary, higher vocational, undergraduate",
      },
      grounds: literature,
      range: [0, infinity],
      shown: "points",
    },
    (g) => gap(g.hereBy),
  ),
  row(
    {
      id: "28e",
      class: "V",
      statement: { zh: "本地生源更愿留下：同学历下的对数优势比", en: "Hometown holds: log odds ratio at equal level" },
      grounds: theory,
      range: [0, infinity],
      shown: "number",
    },
    (g) => g.hometown,
  ),
];
