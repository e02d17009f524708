import { months, parameters, ratio, share, years, yuan } from "../../kernel/parameter.ts";
import { assumed, calibrated } from "./sources.ts";

/** Certificates, articulated pathways, and courses for adults. */
export const credentials = parameters("credentials", {
  certified: share({
    label: { zh: "毕业生取得技能等级证书的基准比例", en: "Share of graduates who earn a skill certificate, base year" },
    default: 0.5,
    range: [0.02, 0.95],
    source: assumed({
      zh: "1+X证书和职业技能等级证书没有分届统计；按约半数取值。",
      en: "No count of 1+X and skill-level certificates by cohort exists; about half is taken.",
    }),
    acts: "spin-up",
  }),
  testSlope: ratio({
    label: { zh: "技能掌握程度对取证机会的影响（对数几率）", en: "Log odds of a certificate per unit of mastery" },
    default: 10,
    range: [0, 50],
    source: assumed({
      zh: "掌握程度相差0.1，取证几率相差约2.7倍。",
      en: "A tenth more of the curriculum's skills makes the odds some 2.7 times as high.",
    }),
    acts: "spin-up",
  }),
  certificateNoise: share({
    label: { zh: "有证书者招聘信号噪声（相对）", en: "Noise of a certified applicant's signal, relative" },
    default: 0.75,
    range: [0.1, 1],
    source: assumed({
      zh: "证书使企业对本专业类岗位应聘者的判断更准；大小按判断取值，无证书者的噪声相应提高，平均方差不变。",
      en: "A certificate makes the reading for posts of its field more exact, by judgement; without one it is less so, and the mean variance stays.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.5, high: 1 },
  }),
  pathway: share({
    label: { zh: "中职学位中中高职贯通的比例", en: "Share of secondary vocational seats with an articulated pathway" },
    default: 0.1,
    range: [0, 0.6],
    source: assumed({
      zh: "各地中高职贯通（五年一贯、三二分段）规模不一，按一成取值。",
      en: "Five-year and 3+2 pathways differ by place; a tenth is taken.",
    }),
    acts: "spin-up",
  }),
  upgradeSeats: share({
    label: {
      zh: "本市专升本学位占本科学位比例",
      en: "Seats for upgrading to a degree here, relative to undergraduate seats",
    },
    default: 0.1,
    range: [0, 1],
    source: assumed({
      zh: "专升本以外地为主，本市一所应用型本科接收少量；按判断取值。",
      en: "Most who upgrade leave; the one applied university here takes few. Set by judgement.",
    }),
    acts: "spin-up",
  }),
  upgradeHere: share({
    label: { zh: "专升本学生愿在本市就读的比例", en: "Share of those who upgrade who would rather stay here" },
    default: 0.5,
    range: [0, 1],
    source: assumed({ zh: "按判断取值。", en: "Set by judgement." }),
    acts: "spin-up",
  }),
  socialTaught: share({
    label: { zh: "课程期间沟通协作能力差距缩小的比例", en: "Share of the gap in social skill that a course closes" },
    default: 0.1,
    range: [0, 1],
    source: assumed({
      zh: "社会交往能力变化缓慢：在岗每月0.3%，三年约一成。",
      en: "Social skill moves slowly: .3 % a month at work, a tenth in three years.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0, high: 0.3 },
  }),
  courseChance: share({
    label: {
      zh: "成人每年遇到适合培训机会的比例",
      en: "Share of adults who come across a course for their work in a year",
    },
    default: 0.15,
    range: [0, 1],
    source: calibrated({
      zh: "全国每年补贴性职业技能培训一千多万人次，约相当于就业人员的2%；多数人认为不值得参加。",
      en: "Subsidised training reaches some ten to twenty million a year, about 2 % of the employed; to most a course isn't worth while.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.05, high: 0.25 },
  }),
  courseShare: share({
    label: { zh: "一次培训缩小专业技能差距的比例", en: "Share of the technical gap that a course closes" },
    default: 0.25,
    range: [0, 1],
    source: assumed({ zh: "短期培训；未查到国内估计值。", en: "Courses are short; no estimate for China was found." }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.1, high: 0.4 },
  }),
  courseFee: yuan({
    label: { zh: "一次培训费用（元）", en: "Fee of a course, yuan" },
    default: 2000,
    range: [0, 50_000],
    source: assumed({
      zh: "各地职业培训补贴标准多在每人一千至数千元。",
      en: "Local training grants run from one to a few thousand yuan a head.",
    }),
    acts: "spin-up",
  }),
  courseGrant: share({
    label: { zh: "培训费用由财政承担的比例", en: "Share of a course's fee paid from public money" },
    default: 0.6,
    range: [0, 1],
    source: assumed({ zh: "补贴性培训的常见比例。", en: "Usual in subsidised training." }),
    acts: "spin-up",
  }),
  courseCost: share({
    label: { zh: "培训费用中支付讲师报酬的比例", en: "Share of a course's fee that the school pays to instructors" },
    default: 0.9,
    range: [0, 1],
    source: assumed({
      zh: "培训收入大部分用于讲师和耗材，学校略有结余。",
      en: "Most of the fee pays instructors and material; a little is left to the school.",
    }),
    acts: "spin-up",
  }),
  courseAge: years({
    label: { zh: "参加培训的最高年龄（岁）", en: "Oldest age at which adults take courses, years" },
    default: 55,
    range: [40, 70],
    source: assumed({ zh: "此后受益期过短。", en: "Too few years are left beyond it." }),
    acts: "spin-up",
  }),
  courseHorizon: months({
    label: { zh: "培训收益计算月数", en: "Months over which adults count the gain of a course" },
    default: 36,
    range: [1, 240],
    source: assumed({ zh: "技能老化和换岗使更远的收益难料。", en: "Skills age and jobs change." }),
    acts: "spin-up",
  }),
});
