import { type ParameterSpec, parameters, ratio } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

const levels = [
  { zh: "初中及以下", en: "junior secondary schooling or less" },
  { zh: "高中阶段", en: "upper secondary schooling" },
  { zh: "大专", en: "three years of college" },
  { zh: "本科及以上", en: "a first degree or more" },
] as const;

const weight =
  (zh: string, en: string) =>
  (level: 0 | 1 | 2 | 3, value: number): ParameterSpec =>
    ratio({
      label: {
        zh: `起点${zh}者中${levels[level].zh}学历的权重（相对同龄人）`,
        en: `Weight of ${levels[level].en} among ${en} at the start, relative to all of that age`,
      },
      default: value,
      range: [0, 5],
      source: assumed({
        zh: "地区表只有分年龄的学历和分年龄的就业状态，两者的关联按判断取值；同一状态内只有相对大小起作用。",
        en: "The region’s tables give attainment by age and status by age, not both at once; how they go together is judgement, and within a status only proportions count.",
      }),
      acts: "spin-up",
    });

const farm = weight("务农", "farm workers");
const ownAccount = weight("个体经营", "own-account workers");
const employed = weight("受雇", "employees");
const unemployed = weight("失业", "the unemployed");
const inactive = weight("非劳动力", "the inactive");

/** How schooling goes with what people do at the start. */
export const attainment = parameters("attainment", {
  farm0: farm(0, 1),
  farm1: farm(1, 0.25),
  farm2: farm(2, 0.02),
  farm3: farm(3, 0),
  ownAccount0: ownAccount(0, 1),
  ownAccount1: ownAccount(1, 1),
  ownAccount2: ownAccount(2, 0.6),
  ownAccount3: ownAccount(3, 0.15),
  employed0: employed(0, 0.7),
  employed1: employed(1, 1.1),
  employed2: employed(2, 1.6),
  employed3: employed(3, 2),
  unemployed0: unemployed(0, 1),
  unemployed1: unemployed(1, 1),
  unemployed2: unemployed(2, 1),
  unemployed3: unemployed(3, 0.8),
  inactive0: inactive(0, 1),
  inactive1: inactive(1, 0.9),
  inactive2: inactive(2, 0.8),
  inactive3: inactive(3, 0.6),
});
