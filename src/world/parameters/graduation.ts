import { count, months, rate, share } from "../../kernel/parameter.ts";
import { assumed, calibrated } from "./sources.ts";

/** Forward contracts and examinations at the end of studies (E6). */
export const graduation = {
  fairSlots: share({
    label: {
      zh: "应届生预留岗位占岗位数每年比例",
      en: "Posts offered to final-year students a year, relative to staff",
    },
    default: 0.034,
    range: [0, 0.1],
    source: calibrated({
      zh: "毕业后不升学、留在本市的毕业生中（含暂不求职者），70%—75%在7月1日已落实岗位。",
      en: "Of graduates who stay here and don't go on studying, those who pause among them, 70–75 % hold a job on 1 July.",
    }),
    acts: "spin-up",
  }),
  fairOwn: count({
    label: { zh: "校园招聘会上所见本专业类岗位", en: "Posts of the own cluster a student sees at a fair" },
    default: 2,
    range: [0, 40],
    source: calibrated({
      zh: "高职毕业生工作与专业相关度为62%；校园招聘会多按专业组织。",
      en: "62 % of higher-vocational graduates work in their field; campus fairs are mostly held by field.",
    }),
    acts: "spin-up",
  }),
  fairAny: count({
    label: { zh: "校园招聘会上所见其他岗位", en: "Other posts a student sees at a fair" },
    default: 5,
    range: [0, 40],
    source: assumed({
      zh: "与本专业岗位合计七个，与平时一轮所见相近。",
      en: "Seven with those of the own cluster, about as many as a round shows.",
    }),
    acts: "spin-up",
  }),
  contractBreak: share({
    label: { zh: "就业协议违约比例", en: "Share of forward contracts broken before July" },
    default: 0.05,
    range: [0, 0.3],
    source: assumed({
      zh: "取百分之几；未查到有代表性的统计。",
      en: "A few per cent; no representative count was found.",
    }),
    acts: "spin-up",
  }),
  examTakers: share({
    label: { zh: "本科毕业后备考比例", en: "Share of undergraduates who first study for examinations" },
    default: 0.12,
    range: [0, 0.4],
    source: assumed({
      zh: "约12%的本科毕业生先备考公务员、事业单位或研究生。",
      en: "About one in eight undergraduates first prepare for public-service and postgraduate examinations.",
    }),
    acts: "spin-up",
  }),
  examTakersHigher: share({
    label: {
      zh: "高职毕业后备考比例",
      en: "Share of graduates of higher vocational schools who first study for examinations",
    },
    default: 0.01,
    range: [0, 0.4],
    source: calibrated({
      zh: "高职毕业半年后就业、自主创业或升学的占88%—94%；多数公开招考要求本科学历。",
      en: "88–94 % of higher-vocational graduates work or study on after half a year; most public posts ask for a degree.",
    }),
    acts: "spin-up",
  }),
  examMonths: months({
    label: { zh: "备考月数", en: "Months spent on examinations" },
    default: 9,
    range: [1, 24],
    source: assumed({ zh: "从7月到次年春季考试。", en: "From July to the spring examinations." }),
    acts: "spin-up",
  }),
  pausing: share({
    label: {
      zh: "离校后暂不求职的毕业生比例",
      en: "Share of school leavers bound for work who don't seek any at first",
    },
    default: 0.19,
    range: [0, 0.6],
    source: {
      kind: "data",
      title: "智联招聘《大学生就业力调研报告》 (Zhaopin, surveys of graduates of 2023 and 2024)",
      why: {
        zh: "2023届、2024届毕业生中选择“慢就业”的占18.9%、19.1%；中职和普通高中毕业生未查到，取相同比例。",
        en: "18.9 and 19.1 % of the graduates of 2023 and 2024 had no plan to work yet; nothing was found for secondary schools, the same is taken.",
      },
    },
    acts: "spin-up",
  }),
  pauseEnds: rate({
    label: { zh: "暂不求职者每月开始求职的比例", en: "Share of those who wait who begin to seek in a month" },
    default: 0.35,
    range: [0.02, 0.95],
    source: assumed({
      zh: "毕业半年后既不求职也不备考的占2.4%（麦可思，2016届）：19%的人以每月35%开始求职，半年后剩1.4%，其余1%是离职后休整的。",
      en: "Half a year after graduation 2.4 % neither seek nor study (MyCOS, cohort of 2016): of 19 %, beginning at 35 % a month, 1.4 % are left, and 1 % are those who rest after quitting.",
    }),
    acts: "spin-up",
  }),
};
