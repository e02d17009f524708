import { rate, ratio, share } from "../../kernel/parameter.ts";
import { assumed, calibrated } from "./sources.ts";

/** Leaving a post, and turning to other work or none (E7). */
export const separation = {
  taste: ratio({
    label: { zh: "入职后才知的岗位满意度标准差", en: "Spread of the taste for a post seen only after starting" },
    default: 0.25,
    range: [0, 0.6],
    source: calibrated({
      zh: "42%的高职毕业生半年内离开第一份工作。",
      en: "42 % of higher-vocational graduates leave their first job within six months.",
    }),
    acts: "spin-up",
  }),
  tasteWeight: ratio({
    label: { zh: "满意度对离职的影响", en: "Weight of taste in quits and search" },
    default: 3,
    range: [0, 6],
    source: calibrated({
      zh: "42%的高职毕业生半年内离开第一份工作。",
      en: "42 % of higher-vocational graduates leave their first job within six months.",
    }),
    acts: "spin-up",
  }),
  tasteSeen: rate({
    label: { zh: "每月看清满意度的概率", en: "Monthly chance that taste becomes known" },
    default: 0.35,
    range: [0.01, 1],
    source: calibrated({
      zh: "新入职者的离职有一半发生在头三个月。",
      en: "Half of starters' separations fall in the first three months.",
    }),
    acts: "spin-up",
  }),
  outputSeen: rate({
    label: { zh: "每月看清真实产出的概率", en: "Monthly chance that true output becomes known" },
    default: 0.05,
    range: [0.01, 1],
    source: calibrated({
      zh: "新入职者半年内被辞退的占2%—3%。",
      en: "2–3 % of starters are dismissed within six months.",
    }),
    acts: "spin-up",
  }),
  dismissal: ratio({
    label: { zh: "辞退门槛低于岗位平均产出", en: "Distance of the dismissal line below mean log output" },
    default: 0.15,
    range: [0, 0.6],
    source: calibrated({
      zh: "新入职者半年内被辞退的占2%—3%。",
      en: "2–3 % of starters are dismissed within six months.",
    }),
    acts: "spin-up",
  }),
  quitYoung: rate({
    label: { zh: "新入职每月裸辞风险", en: "Monthly hazard of quitting to search at the start of a job" },
    default: 0.0405,
    range: [0, 0.2],
    source: calibrated({ zh: "按任期的离职率。", en: "Separations by tenure." }),
    acts: "spin-up",
  }),
  quitBase: rate({
    label: { zh: "长期每月离职风险", en: "Monthly hazard of leaving a settled job" },
    default: 0.0018,
    range: [0, 0.05],
    source: calibrated({
      zh: "就业者每月转为失业的占1.16%。",
      en: "1.16 % of the employed become unemployed in a month.",
    }),
    acts: "spin-up",
  }),
  quitInactive: share({
    label: { zh: "离职后退出劳动力的比例", en: "Share of quits that leave the labour force" },
    default: 0.15,
    range: [0, 1],
    source: assumed({
      zh: "因照料家庭或学习而退出，此后按非劳动力的回归率返回。",
      en: "They care for family or study, and come back at the rate of the inactive.",
    }),
    acts: "spin-up",
  }),
  ownAccountIn: rate({
    label: { zh: "失业者每月转为个体经营", en: "Monthly move from unemployment to own-account work" },
    default: 0.068,
    range: [0, 0.3],
    source: calibrated({
      zh: "失业者每月求职成功率22%中，有7个百分点转为个体经营。",
      en: "Of the 22 % of the jobless who find work in a month, 7 turn to own-account work.",
    }),
    acts: "spin-up",
  }),
  ownAccountOut: rate({
    label: { zh: "个体经营者每月转为求职", en: "Monthly move from own-account work to search" },
    default: 0.0086,
    range: [0, 0.1],
    source: calibrated({ zh: "个体经营者46万人。", en: "460 thousand own-account workers." }),
    acts: "spin-up",
  }),
  farmExit: rate({
    label: { zh: "务农者每年转出比例", en: "Share of farm workers who leave farming per year" },
    default: 0.03,
    range: [0, 0.2],
    source: calibrated({ zh: "务农人数每年减少3%。", en: "Farm employment falls by 3 % a year." }),
    acts: "spin-up",
  }),
  activity: rate({
    label: { zh: "非劳动力每月回归求职", en: "Monthly return from inactivity to search" },
    default: 0.012,
    range: [0, 0.2],
    source: calibrated({
      zh: "劳动年龄非劳动力人数大体不变。",
      en: "The number of inactive people of working age stays about constant.",
    }),
    acts: "spin-up",
  }),
  inactivity: rate({
    label: { zh: "失业者每月退出劳动力", en: "Monthly exit from unemployment to inactivity" },
    default: 0.02,
    range: [0, 0.2],
    source: calibrated({
      zh: "劳动年龄非劳动力人数大体不变。",
      en: "The number of inactive people of working age stays about constant.",
    }),
    acts: "spin-up",
  }),
};
