import { count, months, parameters, ratio, share } from "../../kernel/parameter.ts";
import { assumed, law } from "./sources.ts";

/** Research and development of firms, and what they commission from colleges. */
export const research = parameters("research", {
  large: share({
    label: {
      zh: "百人以上外向型企业中开展研发的比例",
      en: "Share of tradable firms of 100 staff and more that do research",
    },
    default: 0.4,
    range: [0, 1],
    source: assumed({
      zh: "全国规模以上工业企业中有研发活动的超过三分之一，大企业更高。",
      en: "More than a third of China's industrial firms above the statistical scale do research, large ones more.",
    }),
    acts: "spin-up",
  }),
  middling: share({
    label: {
      zh: "二十至九十九人外向型企业中开展研发的比例",
      en: "Share of tradable firms of 20 to 99 staff that do research",
    },
    default: 0.15,
    range: [0, 1],
    source: assumed({ zh: "低于规模以上企业的平均水平。", en: "Below the mean of firms above the statistical scale." }),
    acts: "spin-up",
  }),
  intensity: share({
    label: {
      zh: "研发企业除人员费外的研发支出占增加值比例",
      en: "Research spending besides pay over value added, in firms that do research",
    },
    default: 0.03,
    range: [0, 0.3],
    source: assumed({
      zh: "全社会研发强度约2.7%，地级市较低；人员费已计入工资。",
      en: "The nation spends about 2.7 % of its product, such cities less; researchers' pay is in the pay bill.",
    }),
    acts: "spin-up",
  }),
  success: share({
    label: { zh: "研发项目当年见效的比例", en: "Share of projects that succeed in a year" },
    default: 0.3,
    range: [0, 1],
    source: assumed({ zh: "多数项目当年没有可用成果。", en: "Most projects have no usable result in the year." }),
    acts: "spin-up",
  }),
  step: months({
    label: { zh: "研发成功缩小的技术差距（月）", en: "Months of technology that a success brings a firm forward" },
    default: 24,
    range: [0, 120],
    source: assumed({ zh: "相当于一次局部更新。", en: "As much as a partial renewal." }),
    acts: "spin-up",
  }),
  deduction: share({
    label: { zh: "研发费用加计扣除比例", en: "Extra deduction of research spending from taxed profit" },
    default: 1,
    range: [0, 2],
    source: law("关于进一步完善研发费用税前加计扣除政策的公告", "财政部 税务总局公告2023年第7号"),
    acts: "spin-up",
  }),
  commission: share({
    label: { zh: "研发企业委托本地高职院校的比例", en: "Share of researching firms that commission a college here" },
    default: 0.1,
    range: [0, 1],
    source: assumed({
      zh: "多数研发在企业内部进行；未查到城市一级统计。",
      en: "Most research is done in the firm; no city statistic was found.",
    }),
    acts: "spin-up",
    prior: { kind: "triangular", low: 0.02, high: 0.25 },
  }),
  trusted: share({
    label: { zh: "互信程度每提高1增加的委托比例", en: "Share added per unit of trust between firm and school" },
    default: 0.5,
    range: [0, 1],
    source: assumed({
      zh: "有过合作的企业更愿委托。",
      en: "Firms that have worked with a school commission it more readily.",
    }),
    acts: "spin-up",
    prior: { kind: "triangular", low: 0, high: 0.8 },
  }),
  contract: share({
    label: { zh: "委托合同占研发支出比例", en: "Contract over the firm's research spending" },
    default: 0.1,
    range: [0, 1],
    source: assumed({ zh: "院校承担项目的一部分。", en: "The college does a part of the project." }),
    acts: "spin-up",
  }),
  transfer: ratio({
    label: { zh: "院校参与对项目成功的影响", en: "Log chance of success per unit of the college's currency" },
    default: 0.4,
    range: [0, 2],
    source: assumed({
      zh: "取决于教师知识时新度；大小按判断取值，先验较宽。",
      en: "It depends on how current its teachers are; the size is judgement, with a wide prior.",
    }),
    acts: "spin-up",
    prior: { kind: "triangular", low: 0, high: 0.8 },
  }),
  students: count({
    label: { zh: "每个委托项目参与的学生数", en: "Students in a commissioned project" },
    default: 8,
    range: [0, 100],
    source: assumed({ zh: "一个项目小组。", en: "A project team." }),
    acts: "spin-up",
  }),
  practice: share({
    label: { zh: "真实项目弥补的技能差距比例", en: "Share of the gap in skill that a real project closes" },
    default: 0.15,
    range: [0, 1],
    source: assumed({
      zh: "相当于在岗约两个月（技能差距约九个月减半）。",
      en: "As two months at work, where half of a gap closes in nine.",
    }),
    acts: "spin-up",
    prior: { kind: "triangular", low: 0, high: 0.3 },
  }),
  innovation: share({
    label: {
      zh: "每次真实项目弥补的创新能力差距比例",
      en: "Share of the gap in innovation skill that a real project closes",
    },
    default: 0.5,
    range: [0, 1],
    source: assumed({
      zh: "做过两个项目的学生基本具备；没有统计，按判断取值。",
      en: "Two projects give most of it; no count was found, set by judgement.",
    }),
    acts: "spin-up",
  }),
  urgeMost: ratio({
    label: { zh: "更新意愿对研发成功的最大倍数", en: "Most by which the urge to renew multiplies success" },
    default: 1.5,
    range: [1, 5],
    source: assumed({ zh: "没有统计，按判断取值。", en: "No count was found; set by judgement." }),
    acts: "spin-up",
  }),
  studyMonths: months({
    label: {
      zh: "毕业前多少个月内的学生可参与项目",
      en: "Months before the end of studies in which students may take part",
    },
    default: 20,
    range: [0, 48],
    source: assumed({ zh: "最后两个学年。", en: "The last two school years." }),
    acts: "spin-up",
  }),
});
