import { count, months, number, parameters, ratio, share } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

const judged = { zh: "没有统计，按判断取值。", en: "No count was found; set by judgement." };

/** How firms choose a school, judge an agreement and keep classes (E9). */
export const partners = parameters("partners", {
  quality: number({
    label: { zh: "企业择校：教学质量的权重", en: "Weight of a school’s quality in a firm’s choice" },
    default: 2,
    range: [0, 10],
    source: assumed(judged),
    acts: "spin-up",
  }),
  taste: number({
    label: { zh: "企业择校：偏好离散程度", en: "Spread of firms’ tastes for schools" },
    default: 0.5,
    range: [0, 5],
    source: assumed(judged),
    acts: "spin-up",
  }),
  distance: number({
    label: { zh: "企业择校：每公里距离的减分", en: "Weight of each kilometre between firm and school" },
    default: 0.02,
    range: [0, 1],
    source: assumed(judged),
    acts: "spin-up",
  }),
  lasting: share({
    label: {
      zh: "一方独有看法中长期不变部分的方差占比",
      en: "Part of the variance of what only one side knows that lasts",
    },
    default: 0.64,
    source: assumed({
      zh: "其余当年形成；看法多年相近，偶有改变。",
      en: "The rest is of the year; views stay alike for years and change now and then.",
    }),
    acts: "spin-up",
  }),
  trustSaves: share({
    label: { zh: "充分互信节省的固定成本比例", en: "Share of the fixed cost of an agreement that full trust saves" },
    default: 0.5,
    source: assumed(judged),
    acts: "spin-up",
  }),
  empty: ratio({
    label: {
      zh: "岗位空缺一次损失几个月的正常收益",
      en: "Months of an ordinary surplus lost while a post stands empty",
    },
    default: 1.5,
    range: [0, 12],
    source: assumed({
      zh: "判断：技能岗位一般空缺一至两个月。",
      en: "Judged: skilled posts mostly stand empty for one or two months.",
    }),
    acts: "spin-up",
  }),
  refill: ratio({
    label: { zh: "重新招聘一次花费几个月的工资", en: "Months of pay spent on filling a post again" },
    default: 0.5,
    range: [0, 6],
    source: assumed(judged),
    acts: "spin-up",
  }),
  payAt: months({
    label: {
      zh: "企业按几个月工龄估算所培养人员的工资",
      en: "Months of work at which a firm reckons the pay of those it trains",
    },
    default: 18,
    range: [0, 120],
    source: assumed({ zh: "判断：留用三年左右的中点。", en: "Judged: the middle of some three years’ stay." }),
    acts: "spin-up",
  }),
  joinSpread: number({
    label: {
      zh: "学生对订单班偏好的离散程度（对数工资）",
      en: "Spread of students’ tastes for order classes, log pay",
    },
    default: 0.3,
    range: [0.01, 2],
    source: assumed(judged),
    acts: "spin-up",
  }),
  conductPrior: count({
    label: {
      zh: "评判一个订单班时并入的平均学生数",
      en: "Students beside a class’s own by whose conduct its own is judged",
    },
    default: 4,
    range: [0, 50],
    source: assumed({ zh: "使多一人或少一人不能决定评判。", en: "So that one student more or less settles nothing." }),
    acts: "spin-up",
  }),
  keptAt: share({
    label: { zh: "到岗比例达到多少算守约", en: "Share of a class that must arrive for the promise to count as kept" },
    default: 0.5,
    source: assumed(judged),
    acts: "spin-up",
  }),
  surcharges: share({
    label: {
      zh: "企业预计全年教育费附加占营业收入比例",
      en: "Education surcharges that a firm expects to owe in a year, as a share of sales",
    },
    default: 0.003,
    range: [0, 0.05],
    source: assumed({
      zh: "附加率5%，增值税约为营业收入的6%。",
      en: "Five per cent of VAT, which is about six per cent of sales.",
    }),
    acts: "spin-up",
  }),
  stays: share({
    label: {
      zh: "订单班学生外出倾向相对其他学生（求职地选择）",
      en: "How far those of order classes count their reasons to leave, relative to other students",
    },
    default: 0.5,
    source: assumed(judged),
    acts: "spin-up",
  }),
});
