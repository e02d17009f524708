import { fenAmount, months, number, parameters, rate, ratio, share } from "../../kernel/parameter.ts";
import { assumed, calibrated, law, published } from "./sources.ts";

/** Demand, target posts, births and deaths of firms (E2, E3, E13). */
export const firms = parameters("firms", {
  smallest: number({
    label: { zh: "抽样企业的最少岗位数", en: "Simulated posts of the smallest sampled firm" },
    default: 2, range: [1, 10], source: assumed("Keeps about three posts a sampled firm at one person in fifty."), acts: "spin-up",
  }),
  returnsToLabour: share({
    label: { zh: "产出的劳动弹性", en: "Elasticity of a firm's output to its labour" },
    default: 0.8, range: [0.5, 1], source: calibrated("Labour share of employers' value added .45–.5"), acts: "spin-up",
  }),
  elasticityTradable: ratio({
    label: { zh: "外向型行业需求弹性", en: "Demand elasticity of tradable sectors" },
    default: 4, range: [2, 8], source: published("Broda & Weinstein (2006), Quarterly Journal of Economics 121(2): median import elasticities 3–4"), acts: "spin-up",
  }),
  elasticityLocal: ratio({
    label: { zh: "本地型行业需求弹性", en: "Demand elasticity of local sectors" },
    default: 6, range: [2, 12], source: assumed("Markup of one fifth."), acts: "spin-up",
  }),
  shockSpread: ratio({
    label: { zh: "企业需求月冲击标准差", en: "Standard deviation of a firm's monthly demand shock" },
    default: 0.05, range: [0, 0.2], source: calibrated("Layoffs of about .1 % of staff a month"), acts: "spin-up",
  }),
  shockMemory: share({
    label: { zh: "企业需求冲击持续性", en: "Persistence of a firm's demand shock per month" },
    default: 0.97, range: [0, 0.999], source: assumed("Half-life of about two years."), acts: "spin-up",
  }),
  opening: rate({
    label: { zh: "岗位缺口每月开放比例", en: "Share of missing posts opened as vacancies per month" },
    default: 0.3, range: [0.05, 1], source: assumed("Less than 1 − α(1 − 1/ε), else employment overshoots."), acts: "spin-up",
  }),
  inaction: share({
    label: { zh: "裁员不作为带", en: "Excess of staff over target that a firm bears" },
    default: 0.05, range: [0, 0.3], source: assumed("Severance costs keep small excess staff."), acts: "spin-up",
  }),
  socialInsurance: share({
    label: { zh: "单位社会保险费率", en: "Employers' social insurance rate" },
    default: 0.25, range: [0, 0.5], source: law("社会保险法及各地费率规定", "2010年主席令第35号"), acts: "spin-up",
  }),
  hiringCost: share({
    label: { zh: "招聘与更替成本占工资比例", en: "Hiring and turnover cost relative to pay" },
    default: 0.05, range: [0, 0.3], source: assumed("One and a half months' pay spread over the expected stay."), acts: "spin-up",
  }),
  exitRate: share({
    label: { zh: "新办小企业每年退出比例", en: "Share of young small firms that close per year" },
    default: 0.16, range: [0, 0.5], source: calibrated("Entry 8–15 % a year; five-year survival 45–60 %"), acts: "spin-up",
  }),
  exitAgeing: months({
    label: { zh: "退出风险随企业年龄减半所需月数", en: "Months of age over which the exit hazard halves" },
    default: 60, range: [12, 240], source: assumed("Exit falls with age; no Chinese survival curve found."), acts: "spin-up",
  }),
  startSize: share({
    label: { zh: "新企业起步规模", en: "Size at which a new firm starts, relative to its mature size" },
    default: 0.35, range: [0.05, 1], source: assumed("New firms start small."), acts: "spin-up",
  }),
  growth: rate({
    label: { zh: "新企业每月成长", en: "Monthly growth of a new firm towards its mature size" },
    default: 0.03, range: [0, 0.2], source: assumed("Mature after about three years."), acts: "spin-up",
  }),
  privateProfit: share({
    label: { zh: "外来与财产收入占居民收入比例", en: "Share of household income from profits, pensions and transfers" },
    default: 0.4, range: [0.1, 0.7], source: assumed("Held at its base level; household surveys put non-wage, non-business income at 35–45 %."), acts: "spin-up",
  }),
  ownAccountSpending: share({
    label: { zh: "居民支出中个体经营份额", en: "Share of household income spent on own-account work" },
    default: 0.18, range: [0.05, 0.4], source: calibrated("Own-account pay about .7 of employers' pay"), acts: "spin-up",
  }),
  incomeSmoothing: share({
    label: { zh: "消费对收入的月调整速度", en: "Monthly adjustment of spending to income" },
    default: 0.15, range: [0.01, 1], source: assumed("Half adjusted within five months."), acts: "spin-up",
  }),
  minimumWage: fenAmount({
    label: { zh: "最低工资（分/月）", en: "Minimum wage, fen per month" },
    default: 200_000, range: [0, 1_000_000], source: assumed("A typical third-class area's monthly minimum of about 2,000 yuan."), acts: "spin-up",
  }),
});
