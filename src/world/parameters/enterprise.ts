import { count, months, parameters, rate, ratio, share, yuan } from "../../kernel/parameter.ts";
import { assumed, calibrated, law } from "./sources.ts";

/** Firms' accounts: overheads, reserves and tax; which firms become insolvent, and who enters (E13). */
export const enterprise = parameters("enterprise", {
  overheadsTradable: ratio({
    label: { zh: "外向型行业固定成本与工资之比", en: "Overheads over pay in tradable sectors" },
    default: 0.52,
    range: [0, 1],
    source: calibrated({
      zh: "折旧、利息、租金等；企业利润约占增加值的一成，少数企业亏损。",
      en: "Depreciation, interest and rent; profit is about a tenth of value added, and a minority of firms make losses.",
    }),
    acts: "spin-up",
  }),
  overheadsLocal: ratio({
    label: { zh: "本地型行业固定成本与工资之比", en: "Overheads over pay in local sectors" },
    default: 0.35,
    range: [0, 1],
    source: calibrated({
      zh: "折旧、利息、租金等；企业利润约占增加值的一成，少数企业亏损。",
      en: "Depreciation, interest and rent; profit is about a tenth of value added, and a minority of firms make losses.",
    }),
    acts: "spin-up",
  }),
  sunk: share({
    label: { zh: "固定成本中不随用工减少的部分", en: "Part of overheads that doesn't fall with staff" },
    default: 0.3,
    range: [0, 1],
    source: assumed({
      zh: "厂房和设备一年内难以增减，其余可随用工调整。",
      en: "Premises and equipment can't be changed within a year; the rest follows staff.",
    }),
    acts: "spin-up",
  }),
  reserve: months({
    label: {
      zh: "企业留存现金相当于工资的月数",
      en: "Months of pay that a firm holds in cash before it pays profit out",
    },
    default: 2,
    range: [0, 24],
    source: assumed({
      zh: "中小企业现金约可支付两个月支出，未查到全国统计。",
      en: "Small firms' cash lasts for about two months; no national count was found.",
    }),
    acts: "spin-up",
  }),
  startCapital: months({
    label: { zh: "新企业启动资金相当于固定成本的月数", en: "Months of overheads that owners put into a new firm" },
    default: 12,
    range: [0, 60],
    source: assumed({
      zh: "启动资金可支付约一年的固定成本。",
      en: "Owners' money covers overheads for about a year.",
    }),
    acts: "spin-up",
  }),
  profitTax: share({
    label: { zh: "企业所得税税率", en: "Rate of corporate income tax" },
    default: 0.25,
    range: [0, 0.5],
    source: law("中华人民共和国企业所得税法", "主席令第63号"),
    acts: "spin-up",
  }),
  smallTax: share({
    label: { zh: "小型微利企业所得税实际税率", en: "Rate of corporate income tax for small firms of low profit" },
    default: 0.05,
    range: [0, 0.5],
    source: law("关于进一步支持小微企业和个体工商户发展有关税费政策的公告", "财政部 税务总局公告2023年第12号", {
      zh: "减按25%计入应纳税所得额，按20%的税率缴纳",
      en: "a quarter of profit is taxed at 20 %",
    }),
    acts: "spin-up",
  }),
  smallProfit: yuan({
    label: { zh: "小型微利企业年应纳税所得额上限（元）", en: "Most profit a year of a small firm of low profit, yuan" },
    default: 3_000_000,
    range: [0, 1_000_000_000],
    source: law("关于进一步支持小微企业和个体工商户发展有关税费政策的公告", "财政部 税务总局公告2023年第12号"),
    acts: "spin-up",
  }),
  insolventAfter: months({
    label: { zh: "现金连续为负多少个月视为资不抵债", en: "Months of negative cash after which a firm is insolvent" },
    default: 6,
    range: [1, 60],
    source: assumed({ zh: "供应商和银行通常容忍半年。", en: "Suppliers and banks commonly bear half a year." }),
    acts: "spin-up",
  }),
  insolvencyExit: rate({
    label: { zh: "资不抵债企业每月退出比例", en: "Share of insolvent firms that close in a month" },
    default: 0.05,
    range: [0, 1],
    source: assumed({
      zh: "约二十个月内退出三分之二，其余由所有者注资存续。",
      en: "Two thirds close within some twenty months; owners keep the others going.",
    }),
    acts: "spin-up",
  }),
  insolvencyShare: share({
    label: {
      zh: "正常年份中因资不抵债退出的部分",
      en: "Part of closures in ordinary times that comes from insolvency",
    },
    default: 0.25,
    range: [0, 1],
    source: calibrated({
      zh: "使预热期之后的企业退出率与预热期一致。",
      en: "Closures after the spin-up are as many as in it.",
    }),
    acts: "spin-up",
  }),
  founding: share({
    label: { zh: "留本市的高校毕业生中创业的比例", en: "Share of college graduates who stay that found a firm" },
    default: 0.036,
    range: [0, 0.2],
    source: assumed({
      zh: "高职毕业生半年后自主创业的比例，2018届为3.6%（麦可思研究院，《2019年中国高职生就业报告》）。",
      en: "3.6 % of the higher-vocational graduates of 2018 ran a business half a year later (MyCOS, employment report 2019).",
    }),
    acts: "spin-up",
  }),
  grantResponse: ratio({
    label: {
      zh: "创业补贴每相当于一年平均工资对创业的影响（对数）",
      en: "Log founding per grant of a year's mean pay",
    },
    default: 0.9,
    range: [0, 3],
    source: assumed({
      zh: "一地在补贴、贷款和租金减免合用后创业率约翻一番，其中补贴约占一半；先验较宽。",
      en: "One place saw founding double with grants, loans and rent relief together, grants being about half of it; the prior is wide.",
    }),
    acts: "policy",
    prior: { kind: "triangular", low: 0, high: 1.8 },
  }),
  entryElasticity: ratio({
    label: { zh: "新办企业对行业利润率的弹性", en: "Elasticity of entry to a sector's profit" },
    default: 0.5,
    range: [0, 3],
    source: assumed({
      zh: "文献中的估计差别大，取中等值。",
      en: "Estimates differ widely; a middling value is taken.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0, high: 1 },
  }),
  smallStaff: count({
    label: { zh: "小型微利企业从业人数上限", en: "Most staff of a small firm of low profit" },
    default: 300,
    range: [1, 1000],
    source: law("关于进一步支持小微企业和个体工商户发展有关税费政策的公告", "财政部 税务总局公告2023年第12号"),
    acts: "spin-up",
  }),
  indexLeast: ratio({
    label: { zh: "行业利润指数下限", en: "Least that a sector’s profit counts against the base’s" },
    default: 0.2,
    range: [0.01, 1],
    source: assumed({ zh: "界限之外没有经验。", en: "There is no experience beyond." }),
    acts: "spin-up",
  }),
  indexMost: ratio({
    label: { zh: "行业利润指数上限", en: "Most that a sector’s profit counts against the base’s" },
    default: 3,
    range: [1, 20],
    source: assumed({ zh: "界限之外没有经验。", en: "There is no experience beyond." }),
    acts: "spin-up",
  }),
});
