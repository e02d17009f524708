import { months, number, parameters, rate, ratio, share } from "../../kernel/parameter.ts";
import { assumed, calibrated } from "./sources.ts";

/** Demand, target posts, births and deaths of firms (E2, E3, E13). */
export const firms = parameters("firms", {
  smallest: number({
    label: { zh: "抽样企业的最少岗位数", en: "Simulated posts of the smallest sampled firm" },
    default: 2,
    range: [1, 10],
    source: assumed({
      zh: "按1∶50抽样时，每户样本企业约有3个岗位。",
      en: "About three posts a sampled firm where one simulated person stands for fifty.",
    }),
    acts: "spin-up",
  }),
  posts: ratio({
    label: { zh: "岗位数与就业人数之比（预热期）", en: "Posts relative to jobs in the spin-up" },
    default: 1.033,
    range: [1, 1.2],
    source: calibrated({
      zh: "失业率4.5%—6.0%，岗位空缺率3%—4%；约一个百分点的岗位等待每年一次的公开招考。",
      en: "Unemployment of 4.5–6.0 % and vacancies of 3–4 %; some one per cent of posts wait for the yearly examination.",
    }),
    acts: "spin-up",
  }),
  returnsToLabour: share({
    label: { zh: "产出的劳动弹性", en: "Elasticity of a firm's output to its labour" },
    default: 0.8,
    range: [0.5, 1],
    source: calibrated({
      zh: "企业增加值中劳动报酬占45%—50%。",
      en: "The labour share of employers' value added is .45–.50.",
    }),
    acts: "spin-up",
  }),
  elasticityTradable: ratio({
    label: { zh: "外向型行业需求弹性", en: "Demand elasticity of tradable sectors" },
    default: 4,
    range: [2, 8],
    source: assumed({
      zh: "数量级参照美国进口商品的估计（Broda和Weinstein，2006，Quarterly Journal of Economics 121卷2期）；大小按判断取值。",
      en: "Of the order of the elasticities estimated for United States imports by Broda & Weinstein (2006), Quarterly Journal of Economics 121(2); the size is set by judgement.",
    }),
    acts: "spin-up",
  }),
  elasticityLocal: ratio({
    label: { zh: "本地型行业需求弹性", en: "Demand elasticity of local sectors" },
    default: 6,
    range: [2, 12],
    source: assumed({ zh: "价格高出成本五分之一。", en: "A markup of one fifth over cost." }),
    acts: "spin-up",
  }),
  shockSpread: ratio({
    label: { zh: "企业需求月冲击标准差", en: "Standard deviation of a firm's monthly demand shock" },
    default: 0.05,
    range: [0, 0.2],
    source: calibrated({ zh: "每月裁员约占在岗人数的0.1%。", en: "About 0.1 % of staff are laid off in a month." }),
    acts: "spin-up",
  }),
  shockMemory: share({
    label: { zh: "企业需求冲击持续性", en: "Persistence of a firm's demand shock per month" },
    default: 0.97,
    range: [0, 0.999],
    source: assumed({ zh: "需求冲击约两年减半。", en: "A demand shock halves in about two years." }),
    acts: "spin-up",
  }),
  opening: rate({
    label: { zh: "岗位缺口每月开放比例", en: "Share of missing posts opened as vacancies per month" },
    default: 0.3,
    range: [0.05, 1],
    source: assumed({
      zh: "小于1−α（1−1/ε），其中α为产出的劳动弹性，ε为需求弹性，否则就业会超调。",
      en: "Less than 1 − α(1 − 1/ε), with α the elasticity of output to labour and ε that of demand, else employment overshoots.",
    }),
    acts: "spin-up",
  }),
  inaction: share({
    label: { zh: "裁员不作为带", en: "Excess of staff over target that a firm bears" },
    default: 0.05,
    range: [0, 0.3],
    source: assumed({
      zh: "因有经济补偿金，企业容忍少量富余人员。",
      en: "Severance pay makes firms bear a small excess of staff.",
    }),
    acts: "spin-up",
  }),
  socialInsurance: share({
    label: { zh: "单位社会保险费率", en: "Employers' social insurance rate" },
    default: 0.25,
    range: [0, 0.5],
    source: assumed({
      zh: "养老保险16%（国办发〔2019〕13号），医疗、失业、工伤保险合计约9%，各地不一。",
      en: "Pension insurance 16 % (Guobanfa [2019] No. 13) and some 9 % for medical, unemployment and injury insurance, which differ between places.",
    }),
    acts: "spin-up",
  }),
  hiringCost: share({
    label: { zh: "招聘与更替成本占工资比例", en: "Hiring and turnover cost relative to pay" },
    default: 0.05,
    range: [0, 0.3],
    source: assumed({
      zh: "一个半月工资分摊到预期在岗时间。",
      en: "One and a half months' pay spread over the expected stay.",
    }),
    acts: "spin-up",
  }),
  exitRate: share({
    label: { zh: "新办小企业每年退出比例", en: "Share of young small firms that close per year" },
    default: 0.16,
    range: [0, 0.5],
    source: calibrated({
      zh: "每年新办企业占8%—15%；新办企业五年存活的占45%—60%。",
      en: "8–15 % of firms are new in a year; 45–60 % of new firms live for five years.",
    }),
    acts: "spin-up",
  }),
  exitAgeing: months({
    label: { zh: "退出风险随企业年龄减半所需月数", en: "Months of age over which the exit hazard halves" },
    default: 60,
    range: [12, 240],
    source: assumed({
      zh: "退出风险随企业年龄下降；未查到国内存活曲线。",
      en: "Exit falls with age; no survival curve for China was found.",
    }),
    acts: "spin-up",
  }),
  startSize: share({
    label: { zh: "新企业起步规模", en: "Size at which a new firm starts, relative to its mature size" },
    default: 0.3,
    range: [0.05, 1],
    source: assumed({ zh: "新企业起步规模小。", en: "New firms start small." }),
    acts: "spin-up",
  }),
  growth: rate({
    label: { zh: "新企业每月成长", en: "Monthly growth of a new firm towards its mature size" },
    default: 0.027,
    range: [0, 0.2],
    source: assumed({
      zh: "新企业从起步规模约三年达到成熟规模。",
      en: "From the size at the start a new firm matures in about three years.",
    }),
    acts: "spin-up",
  }),
  privateProfit: share({
    label: { zh: "外来与财产收入占居民收入比例", en: "Share of household income from profits, pensions and transfers" },
    default: 0.4,
    range: [0.1, 0.7],
    source: assumed({
      zh: "保持在基期水平；工资和经营以外的收入按居民收入的35%—45%估计。",
      en: "Held at its base level; incomes other than wages and business are taken as 35–45 % of household income.",
    }),
    acts: "spin-up",
  }),
  ownAccountSpending: share({
    label: { zh: "居民支出中个体经营份额", en: "Share of household income spent on own-account work" },
    default: 0.18,
    range: [0.05, 0.4],
    source: calibrated({ zh: "个体经营收入约为单位工资的0.7。", en: "Own-account pay is about .7 of employers' pay." }),
    acts: "spin-up",
  }),
  incomeSmoothing: share({
    label: { zh: "消费对收入的月调整速度", en: "Monthly adjustment of spending to income" },
    default: 0.15,
    range: [0.01, 1],
    source: assumed({ zh: "五个月内调整一半。", en: "Half of the adjustment is made within five months." }),
    acts: "spin-up",
  }),
  leastPay: ratio({
    label: { zh: "工资下限（地区最低工资为1）", en: "Least pay, the region’s minimum wage being 1" },
    default: 1,
    range: [0, 5],
    source: assumed({
      zh: "视同人人按最低工资标准执行；不执行的情况没有统计。",
      en: "The minimum is taken to be kept by all; how often it isn’t has not been counted.",
    }),
    acts: "spin-up",
  }),
  spare: share({
    label: {
      zh: "取整多出不到此数时不裁员（岗位）",
      en: "Part of a post by which staff may exceed the band for rounding",
    },
    default: 0.25,
    source: assumed({ zh: "避免取整引起裁员。", en: "So that rounding lays nobody off." }),
    acts: "spin-up",
  }),
  unemploymentSmoothing: share({
    label: { zh: "人们所见失业率的平滑系数", en: "Weight of the newest month in the unemployment that people see" },
    default: 0.15,
    range: [0.01, 1],
    source: assumed({ zh: "约半年的平均。", en: "A mean over about half a year." }),
    acts: "spin-up",
  }),
  outputLeast: share({
    label: {
      zh: "带教占用后企业产出的下限（占职工产出）",
      en: "Least output of a firm whose staff is mentoring, relative to its staff’s",
    },
    default: 0.2,
    source: assumed({ zh: "带教不会使企业停产。", en: "Mentoring doesn’t stop a firm." }),
    acts: "spin-up",
  }),
});
