import { count, parameters, ratio, share } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

const judged = {
  zh: "大企业和老企业退出较少是普遍规律；幅度按判断取值。",
  en: "Large and old firms close less, everywhere; by how much is set by judgement.",
};

/** Sizes of firms, and what differs by size and age (E13). */
export const sizes = parameters("sizes", {
  small: count({
    label: { zh: "不足此人数为小企业", en: "A firm with fewer staff is small" },
    default: 20,
    range: [5, 50],
    source: assumed({
      zh: "工业微型企业为20人以下（统计上大中小微型企业划分办法，2017）。",
      en: "Industrial firms with fewer than 20 staff are micro (statistical standard of 2017).",
    }),
    acts: "spin-up",
  }),
  large: count({
    label: { zh: "达到此人数为大企业", en: "A firm with as many staff is large" },
    default: 100,
    range: [50, 500],
    source: assumed({ zh: "指标按20人、100人分组。", en: "Indicators group firms at 20 and 100." }),
    acts: "spin-up",
  }),
  ordinary: count({
    label: {
      zh: "普通企业人数：既无规模工资溢价，也无规模技术优势",
      en: "Staff of an ordinary firm, whose size neither raises pay nor speeds renewal",
    },
    default: 60,
    range: [10, 300],
    source: assumed(judged),
    acts: "spin-up",
  }),
  exitMiddling: ratio({
    label: { zh: "中等企业退出风险相对小企业", en: "Hazard of closing of firms between, relative to small ones" },
    default: 0.6,
    range: [0, 1],
    source: assumed(judged),
    acts: "spin-up",
  }),
  exitLarge: ratio({
    label: { zh: "大企业退出风险相对小企业", en: "Hazard of closing of large firms, relative to small ones" },
    default: 0.15,
    range: [0, 1],
    source: assumed(judged),
    acts: "spin-up",
  }),
  exitOld: share({
    label: {
      zh: "新企业的退出风险中不随年龄下降的部分",
      en: "Part of a new firm’s hazard of closing that doesn’t fall with age",
    },
    default: 0.35,
    source: assumed(judged),
    acts: "spin-up",
  }),
});
