import { count, months, number, parameters, ratio } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

const judged = { zh: "没有统计，按判断取值。", en: "No count was found; set by judgement." };

/** Bounds and chance in what students do (E10, E11). */
export const students = parameters("students", {
  effortLeast: ratio({
    label: { zh: "学习投入下限（一般学生为1）", en: "Least effort, an ordinary student’s being 1" },
    default: 0.4,
    range: [0.01, 1],
    source: assumed(judged),
    acts: "spin-up",
  }),
  effortMost: ratio({
    label: { zh: "学习投入上限", en: "Most effort" },
    default: 1.6,
    range: [1, 5],
    source: assumed(judged),
    acts: "spin-up",
  }),
  examLuck: number({
    label: {
      zh: "升学考试成绩中运气的标准差（能力为1）",
      en: "Spread of luck in entrance examinations, that of ability being 1",
    },
    default: 0.6,
    range: [0.01, 3],
    source: assumed({
      zh: "即成绩与能力的相关约为0.86；没有测量，按判断取值。",
      en: "Marks then correlate with ability at about .86; that has not been measured.",
    }),
    acts: "spin-up",
  }),
  settledMonths: months({
    label: { zh: "毕业前多少个月起不再中途离校", en: "Months before the end from which nobody leaves school early" },
    default: 9,
    range: [0, 24],
    source: assumed({
      zh: "毕业年级已定去向，课程视同学完。",
      en: "Plans are settled by then and the course counts as learned.",
    }),
    acts: "spin-up",
  }),
  secondaryLeavers: count({
    label: {
      zh: "中职毕业生数（地区未填时）",
      en: "Graduates of secondary vocational schools where the region states none",
    },
    default: 11_300,
    range: [0, 1_000_000],
    source: assumed({ zh: "样例城市的数量级。", en: "The order of magnitude of the city that ships." }),
    acts: "spin-up",
  }),
  higherLeavers: count({
    label: {
      zh: "高职毕业生数（地区未填时）",
      en: "Graduates of higher vocational schools where the region states none",
    },
    default: 12_600,
    range: [0, 1_000_000],
    source: assumed({ zh: "样例城市的数量级。", en: "The order of magnitude of the city that ships." }),
    acts: "spin-up",
  }),
  orderYields: number({
    label: {
      zh: "订单班学生在升学名次上的让位（能力标准差）",
      en: "How far those of order classes give way when places to study on are given, standard deviations of ability",
    },
    default: 1,
    range: [0, 10],
    source: assumed({
      zh: "多数已定就业去向；没有统计，按判断取值。",
      en: "Most have a post in view; no count was found, set by judgement.",
    }),
    acts: "spin-up",
  }),
});
