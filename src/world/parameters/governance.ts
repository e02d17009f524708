import { count, parameters, ratio, share } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

const uncounted = assumed({
  zh: "没有统计，按判断取值；理事会自行议事、双方自行择伴的弱主导为0和1。",
  en: "No count was found; set by judgement, against 0 and 1 where councils decide by themselves and partners find each other.",
});

/** What the city's ways of leading cooperation mean in things one can count, against the weak lead that convenes only. */
export const governance = parameters("governance", {
  strongAdded: count({
    label: { zh: "强主导：市里为每个园区增派的协调员", en: "Strong lead: coordinators the city adds to each park" },
    default: 2,
    range: [0, 50],
    source: uncounted,
    acts: "policy",
  }),
  strongDelay: ratio({
    label: {
      zh: "强主导：理事会议事时间相对自行议事",
      en: "Strong lead: time a council takes relative to one that decides by itself",
    },
    default: 0.6,
    range: [0, 5],
    source: uncounted,
    acts: "policy",
  }),
  contractingAdded: count({
    label: { zh: "包办型：市里为每个园区增派的协调员", en: "City does all: coordinators it adds to each park" },
    default: 2,
    range: [0, 50],
    source: uncounted,
    acts: "policy",
  }),
  contractingDelay: ratio({
    label: {
      zh: "包办型：理事会议事时间相对自行议事",
      en: "City does all: time a council takes relative to one that decides by itself",
    },
    default: 1.4,
    range: [0, 5],
    source: uncounted,
    acts: "policy",
  }),
  contractingBears: share({
    label: {
      zh: "包办型：市里承担企业合作固定成本的比例",
      en: "City does all: share of a firm's fixed cost of cooperation that it bears",
    },
    default: 0.5,
    source: uncounted,
    acts: "policy",
  }),
  contractingTrust: ratio({
    label: {
      zh: "包办型：守约提高互信程度的幅度（相对自行择伴）",
      en: "City does all: trust gained by a kept promise relative to partners who found each other",
    },
    default: 0.5,
    range: [0, 1],
    source: uncounted,
    acts: "policy",
  }),
});
