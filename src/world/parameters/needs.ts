import { parameters, ratio, share, years } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

/** What schools know of the needs of posts (E10, E15). */
export const needs = parameters("needs", {
  lag: years({
    label: {
      zh: "学校从毕业生处得知的岗位要求已过去的年数",
      en: "Age of what schools learn of posts from their own graduates, years",
    },
    default: 2,
    range: [0, 6],
    source: assumed({
      zh: "毕业跟踪调查在毕业半年后进行，次年汇总，再下一年用于修订人才培养方案。",
      en: "Graduates are surveyed half a year on; the answers are put together the year after and used in the next revision.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 1, high: 3 },
  }),
  spread: ratio({
    label: {
      zh: "同一职业各岗位对单项技能要求的差异（相对总要求）",
      en: "Spread of what posts of an occupation need of one skill, relative to the length of all they need",
    },
    default: 0.5,
    range: [0, 2],
    source: assumed({
      zh: "少数毕业生的岗位不能代表整个专业类；大小按判断取值，没有可据以识别的目标值。",
      en: "The posts of a few graduates don't stand for a field; the size is a judgement, and no target identifies it.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.2, high: 0.8 },
  }),
  followed: share({
    label: { zh: "学校了解其岗位的毕业生比例", en: "Share of a year's graduates whose posts the school knows" },
    default: 0.5,
    source: assumed({
      zh: "跟踪调查答卷率差别大，取一半。",
      en: "Response to surveys of graduates varies widely; a half is taken.",
    }),
    acts: "spin-up",
  }),
  error: ratio({
    label: {
      zh: "学校判断看不到的岗位数时的误差（对数）",
      en: "Error of a school's judgement of how many posts a field has that it can't see, log",
    },
    default: 0.2,
    range: [0, 2],
    source: assumed({
      zh: "各校对未公布岗位的估计不同；大小按判断取值。",
      en: "Schools differ in their guesses of posts that nobody publishes; the size is a judgement.",
    }),
    acts: "spin-up",
  }),
});
