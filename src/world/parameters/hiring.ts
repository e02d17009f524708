import { months, number, parameters, ratio, share } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

const judged = { zh: "没有统计，按判断取值。", en: "No count was found; set by judgement." };

/** Novices, fairs, and how separation and search depend on time (E6, E7). */
export const hiring = parameters("hiring", {
  noviceMonths: months({
    label: { zh: "工作满多少个月不再是新手", en: "Months of work after which a person is no longer a novice" },
    default: 24,
    range: [0, 60],
    source: assumed(judged),
    acts: "spin-up",
  }),
  noviceAllowance: number({
    label: { zh: "企业对新手产出放宽的程度（对数）", en: "How much less output a firm accepts of a novice, log" },
    default: 0.12,
    range: [0, 1],
    source: assumed(judged),
    acts: "spin-up",
  }),
  safeMonths: months({
    label: {
      zh: "毕业生首份合同内不被裁员的月数",
      en: "Months for which a graduate’s first contract protects from lay-offs",
    },
    default: 11,
    range: [0, 60],
    source: assumed({
      zh: "首份合同一般一年，到期前一个月可不续。",
      en: "First contracts mostly run a year and may lapse in the month before.",
    }),
    acts: "spin-up",
  }),
  expectedPay: number({
    label: {
      zh: "求职者预期工资相对岗位工资（百分之几）",
      en: "Pay that the jobless expect relative to posted pay, per cent",
    },
    default: 103.5,
    range: [50, 200],
    source: assumed({
      zh: "判断：议价使实际工资略高于岗位工资。",
      en: "Judged: bargaining lifts pay a little above what is posted.",
    }),
    acts: "spin-up",
  }),
  reviewMonths: months({
    label: { zh: "入职多少个月后起每年复核工资", en: "Months after hiring from which pay is reviewed each year" },
    default: 6,
    range: [0, 60],
    source: assumed(judged),
    acts: "spin-up",
  }),
  quitTime: months({
    label: {
      zh: "新入职者离职风险衰减的时间（月）",
      en: "Months in which a starter’s hazard of quitting falls by the factor e",
    },
    default: 12,
    range: [1, 60],
    source: assumed({ zh: "离职多在头一年。", en: "Most separations fall in the first year." }),
    acts: "spin-up",
  }),
  searchSettled: ratio({
    label: { zh: "久任者在职求职相对平均", en: "On-the-job search of the settled, relative to the mean" },
    default: 0.4,
    range: [0, 3],
    source: assumed(judged),
    acts: "spin-up",
  }),
  searchNew: ratio({
    label: { zh: "新入职者比久任者多出的在职求职", en: "What starters search beyond the settled" },
    default: 0.8,
    range: [0, 3],
    source: assumed(judged),
    acts: "spin-up",
  }),
  searchTime: months({
    label: { zh: "在职求职随任期衰减的时间（月）", en: "Months of tenure in which that surplus falls by the factor e" },
    default: 24,
    range: [1, 120],
    source: assumed(judged),
    acts: "spin-up",
  }),
  ownAccountUsual: ratio({
    label: {
      zh: "使转入转出相抵的个体经营收入与平均工资之比",
      en: "Pay on own account over mean pay that draws as many in as out",
    },
    default: 0.75,
    range: [0.1, 2],
    source: assumed(judged),
    acts: "spin-up",
  }),
  ownAccountLeast: ratio({
    label: { zh: "个体经营吸引力下限", en: "Least pull of own-account work" },
    default: 0.2,
    range: [0.01, 1],
    source: assumed({ zh: "界限之内才有经验可言。", en: "Beyond such bounds there is no experience to go by." }),
    acts: "spin-up",
  }),
  ownAccountMost: ratio({
    label: { zh: "个体经营吸引力上限", en: "Most pull of own-account work" },
    default: 5,
    range: [1, 50],
    source: assumed({ zh: "界限之内才有经验可言。", en: "Beyond such bounds there is no experience to go by." }),
    acts: "spin-up",
  }),
  fairAutumn: share({
    label: { zh: "秋季招聘会在全年签约岗位中的权重", en: "Weight of the autumn fair in the year’s forward posts" },
    default: 0.45,
    source: assumed(judged),
    acts: "spin-up",
  }),
  fairSpring: share({
    label: { zh: "春季每月招聘会在全年签约岗位中的权重", en: "Weight of each spring fair in the year’s forward posts" },
    default: 0.35,
    source: assumed(judged),
    acts: "spin-up",
  }),
  fairLeast: number({
    label: {
      zh: "学生在招聘会上驻足的最低意愿（对数工资）",
      en: "Least taste with which a student stops at a stand, log pay",
    },
    default: -0.25,
    range: [-3, 3],
    source: assumed(judged),
    acts: "spin-up",
  }),
  examFit: number({
    label: {
      zh: "报考公职岗位的最低专业契合（对数工资）",
      en: "Least fit with which people sit for a public post, log pay",
    },
    default: -0.25,
    range: [-3, 3],
    source: assumed(judged),
    acts: "spin-up",
  }),
  together: months({
    label: { zh: "共事多少个月后成为熟人", en: "Months after which colleagues keep up when they part" },
    default: 3,
    range: [0, 60],
    source: assumed(judged),
    acts: "spin-up",
  }),
});
