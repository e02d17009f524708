import { months, parameters, rate, ratio, years } from "../../kernel/parameter.ts";
import { assumed, law } from "./sources.ts";

const judged = { zh: "没有分年龄的统计，按判断取值。", en: "No figures by age were found; set by judgement." };

/** Ages at which lives turn, and how what people do leans with age (E7, E12). */
export const ages = parameters("ages", {
  workingAge: years({
    label: { zh: "最低就业年龄（岁）", en: "Least age for work, years" },
    default: 16,
    range: [14, 18],
    source: law("中华人民共和国劳动法", "主席令第28号", {
      zh: "第十五条禁止招用未满十六周岁的未成年人。",
      en: "Article 15 forbids hiring those under sixteen.",
    }),
    acts: "spin-up",
  }),
  young: years({
    label: { zh: "青年期上限（岁）", en: "Age up to which people count as young, years" },
    default: 25,
    range: [18, 30],
    source: assumed({
      zh: "劳动力调查的年龄组为16—24岁、25—29岁和30岁以上。",
      en: "Labour force surveys group ages 16–24, 25–29 and 30 and over.",
    }),
    acts: "spin-up",
  }),
  grown: years({
    label: { zh: "青年以后、成年期开始（岁）", en: "Age from which people count as grown, years" },
    default: 30,
    range: [25, 40],
    source: assumed({
      zh: "劳动力调查的年龄组为16—24岁、25—29岁和30岁以上。",
      en: "Labour force surveys group ages 16–24, 25–29 and 30 and over.",
    }),
    acts: "spin-up",
  }),
  searchYoung: ratio({
    label: { zh: "青年在职求职相对成年的倍数", en: "How much more readily the young search on the job than the grown" },
    default: 2,
    range: [0.5, 5],
    source: assumed(judged),
    acts: "spin-up",
  }),
  searchMiddle: ratio({
    label: { zh: "25—29岁在职求职相对成年的倍数", en: "The same at ages between" },
    default: 1.4,
    range: [0.5, 5],
    source: assumed(judged),
    acts: "spin-up",
  }),
  ownAccountYoung: ratio({
    label: {
      zh: "青年失业者转个体经营相对平均的倍数",
      en: "How readily the young jobless turn to own-account work, relative to all",
    },
    default: 0.5,
    range: [0, 3],
    source: assumed(judged),
    acts: "spin-up",
  }),
  ownAccountMiddle: ratio({
    label: { zh: "25—29岁失业者转个体经营相对平均的倍数", en: "The same at ages between" },
    default: 0.8,
    range: [0, 3],
    source: assumed(judged),
    acts: "spin-up",
  }),
  ownAccountGrown: ratio({
    label: { zh: "成年失业者转个体经营相对平均的倍数", en: "The same of the grown" },
    default: 1.15,
    range: [0, 3],
    source: assumed(judged),
    acts: "spin-up",
  }),
  ownAccountTired: ratio({
    label: {
      zh: "青年个体经营者放弃经营相对成年的倍数",
      en: "How much more readily the young give up own-account work than others",
    },
    default: 1.3,
    range: [0, 5],
    source: assumed(judged),
    acts: "spin-up",
  }),
  midlife: years({
    label: {
      zh: "中年界限（岁）：此后不再外出、搬家，也少有重新求职",
      en: "Midlife, years: from then on people no longer leave or move, and seldom search again",
    },
    default: 45,
    range: [35, 60],
    source: assumed(judged),
    acts: "spin-up",
  }),
  searchAgain: ratio({
    label: {
      zh: "中年以后非劳动力回归求职相对此前的倍数",
      en: "How readily the inactive search again after midlife, relative to before",
    },
    default: 0.3,
    range: [0, 1],
    source: assumed(judged),
    acts: "spin-up",
  }),
  restYoung: ratio({
    label: {
      zh: "青年离职后退出劳动力的比例相对其他年龄的倍数",
      en: "How much rarer it is that the young leave the labour force on quitting, relative to others",
    },
    default: 0.25,
    range: [0, 1],
    source: assumed({
      zh: "照料家庭者少；毕业半年后既不求职也不备考的共占2.4%（麦可思，2016届），离校后暂不求职者已占其中一大半。",
      en: "Few care for a family yet; half a year after graduation 2.4 % in all neither seek nor study (MyCOS, cohort of 2016), most of them those who pause on leaving school.",
    }),
    acts: "spin-up",
  }),
  farmAge: years({
    label: { zh: "务农者中青年与年长的分界（岁）", en: "Age that parts younger and older farm workers, years" },
    default: 50,
    range: [40, 65],
    source: assumed(judged),
    acts: "spin-up",
  }),
  farmYoung: ratio({
    label: {
      zh: "较年轻务农者转出相对平均的倍数",
      en: "How readily younger farm workers leave farming, relative to all",
    },
    default: 2,
    range: [0, 5],
    source: assumed(judged),
    acts: "spin-up",
  }),
  farmOld: ratio({
    label: {
      zh: "较年长务农者转出相对平均的倍数",
      en: "How readily older farm workers leave farming, relative to all",
    },
    default: 0.5,
    range: [0, 5],
    source: assumed(judged),
    acts: "spin-up",
  }),
  farmRetires: years({
    label: { zh: "务农者开始停止劳动的年龄（岁）", en: "Age from which farm workers may stop work, years" },
    default: 68,
    range: [60, 80],
    source: assumed(judged),
    acts: "spin-up",
  }),
  ownAccountRetires: rate({
    label: { zh: "到龄个体经营者每年停业的比例", en: "Share of own-account workers of pension age who stop in a year" },
    default: 0.25,
    range: [0, 1],
    source: assumed(judged),
    acts: "spin-up",
  }),
  farmStops: rate({
    label: { zh: "到龄务农者每年停止劳动的比例", en: "Share of farm workers of that age who stop in a year" },
    default: 0.12,
    range: [0, 1],
    source: assumed(judged),
    acts: "spin-up",
  }),
  last: years({
    label: { zh: "模型中的最高年龄（岁）", en: "Age at which people leave the model, years" },
    default: 76,
    range: [70, 100],
    source: assumed({
      zh: "现有居民表止于74岁；此后已不影响就业和教育。",
      en: "The tables of residents end at 74; nobody beyond acts on work or schooling.",
    }),
    acts: "spin-up",
  }),
  parent: years({
    label: {
      zh: "初中毕业生父母的年龄（岁）",
      en: "Age of the parents of those who finish junior secondary school, years",
    },
    default: 42,
    range: [30, 55],
    source: assumed({ zh: "多数父母在25—29岁生育。", en: "Most parents have children at 25–29." }),
    acts: "spin-up",
  }),
  reform: months({
    label: {
      zh: "延迟退休开始实施（自2000年1月起的月数）",
      en: "Start of the rise of statutory ages, months since January 2000",
    },
    default: 300,
    range: [300, 360],
    source: law("关于实施渐进式延迟法定退休年龄的决定", "第十四届全国人民代表大会常务委员会第十一次会议通过", {
      zh: "2025年1月起施行。",
      en: "In force from January 2025.",
    }),
    acts: "spin-up",
  }),
  reformPace: months({
    label: { zh: "每多少个月延迟一个月", en: "Months in which the statutory age rises by a month" },
    default: 4,
    range: [1, 12],
    source: law("关于实施渐进式延迟法定退休年龄的决定", "第十四届全国人民代表大会常务委员会第十一次会议通过", {
      zh: "男职工和原55岁退休的女职工每四个月延迟一个月；原50岁的每两个月延迟一个月，此处从简。",
      en: "By a month each four months for men and for women who retired at 55; by one each two for those at 50, which is simplified here.",
    }),
    acts: "spin-up",
  }),
  reformMost: months({
    label: { zh: "法定退休年龄最多延迟月数", en: "Months by which statutory ages rise at most" },
    default: 36,
    range: [0, 60],
    source: law("关于实施渐进式延迟法定退休年龄的决定", "第十四届全国人民代表大会常务委员会第十一次会议通过", {
      zh: "男职工延至63岁；原50岁的女职工延至55岁，此处从简。",
      en: "Men to 63; women who retired at 50 to 55, which is simplified here.",
    }),
    acts: "spin-up",
  }),
});
