import { months, parameters, rate, ratio, share, years } from "../../kernel/parameter.ts";
import { assumed, calibrated, law } from "./sources.ts";

/** Moving away and coming back (E12), and the course of life. */
export const moving = parameters("moving", {
  payElasticity: ratio({
    label: { zh: "去向选择对实际收入的弹性", en: "Elasticity of the choice of place to real pay" },
    default: 1.75,
    range: [0, 5],
    source: assumed({
      zh: "没有可据以识别的目标值；迁移研究中常见取值为1—3。",
      en: "No target identifies it; values of 1–3 are usual in studies of migration.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.5, high: 3 },
  }),
  payElsewhere: ratio({
    label: {
      zh: "政策起点以来外地工资的相对变化（对数）",
      en: "Change of pay elsewhere since the branch, log, relative to here",
    },
    default: 0,
    range: [-0.5, 0.5],
    source: assumed({
      zh: "基准情景中外地与本市工资同步；情景取值。",
      en: "In the baseline pay elsewhere and here keep step; a scenario value.",
    }),
    acts: "policy",
  }),
  stayLocal: share({
    label: { zh: "本地生源高职毕业生留本市比例", en: "Share of local higher-vocational graduates who stay" },
    default: 0.75,
    range: [0.05, 0.99],
    source: calibrated({
      zh: "毕业生到外地就业的占40%；按判断拆分为本地生源留75%、外地生源留45%。",
      en: "40 % of graduates leave; split by judgement so that 75 % of local and 45 % of non-local students stay.",
    }),
    acts: "spin-up",
  }),
  stayOther: share({
    label: { zh: "外地生源毕业生留本市比例", en: "Share of non-local graduates who stay" },
    default: 0.45,
    range: [0.05, 0.99],
    source: calibrated({
      zh: "毕业生到外地就业的占40%；按判断拆分为本地生源留75%、外地生源留45%。",
      en: "40 % of graduates leave; split by judgement so that 75 % of local and 45 % of non-local students stay.",
    }),
    acts: "spin-up",
  }),
  staySecondary: share({
    label: { zh: "中职毕业生就业留本市比例", en: "Share of secondary graduates entering work who stay" },
    default: 0.85,
    range: [0.05, 0.99],
    source: calibrated({ zh: "5100人中有4300人留在本市。", en: "4.3 of 5.1 thousand stay." }),
    acts: "spin-up",
  }),
  stayUndergraduate: share({
    label: {
      zh: "本地本科毕业生留本市比例（相对高职）",
      en: "Odds of undergraduates staying, relative to higher-vocational graduates",
    },
    default: 0.5,
    range: [0.05, 1],
    source: calibrated({ zh: "4300人中有1500人留在本市。", en: "1.5 of 4.3 thousand stay." }),
    acts: "spin-up",
  }),
  returnAfterStudy: share({
    label: { zh: "外出就读者毕业返乡就业比例", en: "Share of those who studied away who return at graduation" },
    default: 0.38,
    range: [0, 1],
    source: calibrated({ zh: "1.38万人中有5200人返回。", en: "5.2 of 13.8 thousand return." }),
    acts: "spin-up",
  }),
  returnYearly: rate({
    label: { zh: "在外青年每年返乡比例", en: "Share of the young diaspora that returns per year" },
    default: 0.03,
    range: [0, 0.3],
    source: assumed({
      zh: "与失业后返乡一起，使在外青年保持在8.5万人左右。",
      en: "With returns after losing a job, holds the diaspora near 85 thousand.",
    }),
    acts: "spin-up",
  }),
  returnJobless: rate({
    label: { zh: "在外失业者每年返乡比例", en: "Additional yearly return of those who lose their job away" },
    default: 0.1,
    range: [0, 0.5],
    source: assumed({ zh: "亲友联系和房租使失业者返乡。", en: "Ties and rent pull the jobless home." }),
    acts: "spin-up",
  }),
  leaveYearly: rate({
    label: { zh: "青年每年外出比例", en: "Share of residents under 30 that leaves per year" },
    default: 0.011,
    range: [0, 0.2],
    source: assumed({
      zh: "与三十岁上下两个比例一起，使全年合计约5000人外出，如地区资料所列。",
      en: "With its neighbour, set so that about five thousand leave in a year, as the region states.",
    }),
    acts: "spin-up",
  }),
  leaveOlder: rate({
    label: { zh: "三十岁以上每年外出比例", en: "Share of residents of 30–44 that leaves per year" },
    default: 0.0022,
    range: [0, 0.1],
    source: assumed({
      zh: "与三十岁上下两个比例一起，使全年合计约5000人外出，如地区资料所列。",
      en: "With its neighbour, set so that about five thousand leave in a year, as the region states.",
    }),
    acts: "spin-up",
  }),
  leaveJobless: ratio({
    label: { zh: "失业者外出倍数", en: "Multiple of leaving while unemployed" },
    default: 3,
    range: [1, 10],
    source: assumed({ zh: "失业会促使人外出。", en: "Job loss triggers moves." }),
    acts: "spin-up",
  }),
  arrivals: share({
    label: { zh: "每年外来迁入占常住劳动力比例", en: "Adult arrivals per year relative to employed residents" },
    default: 0.004,
    range: [0, 0.05],
    source: assumed({ zh: "使全年合计约5000人迁移。", en: "Set so that about five thousand a year move in all." }),
    acts: "spin-up",
  }),
  thickness: ratio({
    label: { zh: "本职业松紧度折合对数工资", en: "Log pay worth a log unit of tightness in one's occupation" },
    default: 0.05,
    range: [0, 0.5],
    source: assumed({
      zh: "本职业空岗多一倍，约抵工资3.5%；没有可据以识别的目标值。",
      en: "Twice the vacancies in one's occupation are worth about 3.5 % of pay; no target identifies it.",
    }),
    acts: "spin-up",
  }),
  hometown: ratio({
    label: { zh: "外出时选择生源地的倾向（对数几率）", en: "Log odds of one's own home among outside cities" },
    default: 1.7,
    range: [0, 6],
    source: assumed({
      zh: "离开本市的外地生源约四分之三回到生源地所在层级的城市。",
      en: "About three in four of the non-local who leave go to the tier they came from.",
    }),
    acts: "spin-up",
  }),
  distance: ratio({
    label: { zh: "距离每一百公里的代价（对数几率）", en: "Log odds lost per hundred kilometres" },
    default: 0.15,
    range: [0, 1],
    source: assumed({
      zh: "迁移量随距离下降；基准分布由各层级的固有吸引力吸收。",
      en: "Flows fall with distance; each tier's own attraction absorbs it at the base.",
    }),
    acts: "spin-up",
  }),
  rent: ratio({
    label: { zh: "房租对常住人口的弹性", en: "Elasticity of rent to the number of residents" },
    default: 0.3,
    range: [0, 2],
    source: assumed({
      zh: "人口增加1%，房租上涨0.3%。",
      en: "One per cent more people raise rent by .3 %.",
    }),
    acts: "spin-up",
  }),
  rentShare: share({
    label: { zh: "房租占生活成本的比例", en: "Share of rent in the cost of living" },
    default: 0.3,
    source: assumed({
      zh: "青年租房者约三成收入用于房租，按判断取值。",
      en: "Young tenants pay some three tenths of their income; set by judgement.",
    }),
    acts: "spin-up",
  }),
  settled: ratio({
    label: {
      zh: "三十岁以下不愿搬到工作地的程度（对数几率）",
      en: "Log odds against moving to where one works, under 30",
    },
    default: 2.5,
    range: [0, 10],
    source: assumed({
      zh: "跨县区通勤的青年每年约7%—10%搬到工作地。",
      en: "Of the young who commute between places some 7–10 % a year move to where they work.",
    }),
    acts: "spin-up",
  }),
  settledOlder: ratio({
    label: { zh: "三十岁以上更不愿搬家的程度（对数几率）", en: "Further log odds against it from 30 on" },
    default: 1.5,
    range: [0, 10],
    source: assumed({ zh: "住房和子女入学使搬家很少。", en: "Homes and children at school make moves rare." }),
    acts: "spin-up",
  }),
  rivalShare: share({
    label: { zh: "外地跟进的比例", en: "Share of help here that outside cities match" },
    default: 0.8,
    source: assumed({
      zh: "只在“外地应对”设为跟进时起作用；各地人才政策标准相近，取八成。",
      en: "Acts only where rivals match; cities' offers lie close together, four fifths are taken.",
    }),
    acts: "policy",
  }),
  rivalLag: months({
    label: { zh: "外地跟进的滞后", en: "Months in which outside cities come to match" },
    default: 18,
    range: [1, 120],
    source: assumed({
      zh: "各地出台和修订人才政策一般需要一到两年。",
      en: "Cities take a year or two to bring rules of their own out.",
    }),
    acts: "policy",
  }),
  subsidyKnown: share({
    label: {
      zh: "毕业生知晓住房补贴的比例",
      en: "Share of graduates who count the housing allowance when they choose",
    },
    default: 0.6,
    range: [0, 1],
    source: assumed({
      zh: "估计知晓人才政策的占一半到三分之二；未查到有代表性的调查。",
      en: "About one half to two thirds are thought to know of such rules; no representative survey was found.",
    }),
    acts: "policy",
    prior: { kind: "uniform", low: 0.3, high: 0.9 },
  }),
  death: rate({
    label: { zh: "40岁每年死亡与失能退出", en: "Yearly death and disability at age 40" },
    default: 0.002,
    range: [0, 0.05],
    source: assumed({
      zh: "每长十岁翻一番；全年合计约4000人。",
      en: "Doubles each ten years of age; sums to four thousand a year.",
    }),
    acts: "spin-up",
  }),
  deathDoubles: years({
    label: {
      zh: "死亡与失能每长多少岁翻一番",
      en: "Years of age over which death and disability double",
    },
    default: 10,
    range: [4, 30],
    source: assumed({
      zh: "各国生命表中成年死亡率约每8—10岁翻一番（贡珀茨规律）。",
      en: "In life tables mortality of adults doubles about every 8–10 years (Gompertz).",
    }),
    acts: "spin-up",
  }),
  backToFarm: share({
    label: {
      zh: "农村户籍者退出非农就业后务农的比例",
      en: "Share of rural people who farm after leaving non-farm work for good",
    },
    default: 0.7,
    range: [0, 1],
    source: calibrated({
      zh: "务农34.7万人，多数在50岁以上。",
      en: "347 thousand work on farms, most of them past 50.",
    }),
    acts: "spin-up",
  }),
  retireMen: years({
    label: { zh: "男性法定退休年龄（改革前，岁）", en: "Statutory retirement age of men before the reform, years" },
    default: 60,
    range: [50, 70],
    source: law("全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定", "2024年9月13日通过"),
    acts: "spin-up",
  }),
  retireWomen: years({
    label: { zh: "女性法定退休年龄（改革前，岁）", en: "Statutory retirement age of women before the reform, years" },
    default: 52,
    range: [45, 70],
    source: assumed({
      zh: "改革前女工人50岁、女干部55岁；按两者之间的52岁取值。",
      en: "Before the reform 50 for workers and 55 for cadres; 52 is taken between them.",
    }),
    acts: "spin-up",
  }),
});
