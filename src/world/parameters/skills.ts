import { count, number, parameters, ratio, share } from "../../kernel/parameter.ts";
import { assumed, calibrated } from "./sources.ts";

/** Needs of occupations, output of a match, and learning (E1, E10). */
export const skills = parameters("skills", {
  generalBase: ratio({
    label: { zh: "初等岗位的通用能力要求", en: "General skill needed by an elementary post" },
    default: 0.6,
    range: [0, 2],
    source: assumed({
      zh: "以基准年平均岗位上胜任者的能力为1个单位。",
      en: "One unit is the skill of a competent worker in the base year's mean post.",
    }),
    acts: "spin-up",
  }),
  generalStep: ratio({
    label: { zh: "层次每升一级的通用能力要求", en: "General skill needed per level" },
    default: 0.43,
    range: [0.1, 1],
    source: calibrated({
      zh: "与明瑟教育回报率和学历低于岗位要求者的比例一并校准；取0.30时各学历层次的人在岗位上分不开层次。",
      en: "Mincer returns and the share under-educated for their post together; at .30 people do not sort by level.",
    }),
    acts: "spin-up",
  }),
  socialNeed: ratio({
    label: { zh: "社会交往能力要求", en: "Social skill needed" },
    default: 0.4,
    range: [0, 1],
    source: assumed({
      zh: "在取得岗位任务数据之前，各职业取同一数值。",
      en: "Same for all occupations until task data are found.",
    }),
    acts: "spin-up",
  }),
  technicalNeed: ratio({
    label: { zh: "专业技能要求", en: "Technical skill needed" },
    default: 0.4,
    range: [0.2, 1.2],
    source: calibrated({
      zh: "高职毕业生工作与专业相关度为62%。",
      en: "62 % of higher-vocational graduates work in their field.",
    }),
    acts: "spin-up",
  }),
  newNeed: ratio({
    label: {
      zh: "新职业的专业技能要求相对同类同级岗位的倍数",
      en: "Technical skill that new occupations need, relative to posts of their field and level",
    },
    default: 1.25,
    range: [1, 3],
    source: assumed({
      zh: "新职业标准发布时课程尚未按其修订；缺口约四分之一，随在岗学习缩小。",
      en: "When standards of a new occupation are published no curriculum has been drawn up by them; a shortfall of a quarter is taken, which work narrows.",
    }),
    acts: "spin-up",
  }),
  technicalElementary: share({
    label: { zh: "初等岗位的专业技能要求（相对）", en: "Technical need of elementary posts, relative to skilled ones" },
    default: 0.4,
    range: [0, 1],
    source: assumed({ zh: "初等岗位在岗几周即可学会。", en: "Elementary posts can be learned on the job in weeks." }),
    acts: "spin-up",
  }),
  shortfallLoss: ratio({
    label: { zh: "跨类技能不足的产出损失（二次项）", en: "Convex loss of a technical or level shortfall" },
    default: 1.1,
    range: [0.2, 3],
    source: assumed({
      zh: "技能不足的损失为凸函数，形式参照Lise和Postel-Vinay（2020，American Economic Review 110卷8期）；大小按判断取值。",
      en: "The loss of the under-qualified is convex, in the form of Lise & Postel-Vinay (2020), American Economic Review 110(8); its size is set by judgement.",
    }),
    acts: "spin-up",
  }),
  relativeLoss: ratio({
    label: {
      zh: "专业类内相对技能不足的产出损失",
      en: "Loss of log output per unit of relative shortfall in key skills",
    },
    default: 0.35,
    range: [0.05, 0.8],
    source: assumed({
      zh: "受过培训的员工生产率约高20%（Konings和Vanormelingen，2015，Review of Economics and Statistics 97卷2期）；相对技能不足0.6视为未受培训。",
      en: "A trained worker is about 20 % more productive (Konings & Vanormelingen 2015, Review of Economics and Statistics 97(2)); a shortfall of .6 relative to need is taken as untrained.",
    }),
    acts: "spin-up",
    prior: { kind: "triangular", low: 0.1, high: 0.6 },
  }),
  surplusGain: ratio({
    label: { zh: "技能富余的产出收益", en: "Gain of log output per unit of surplus skill" },
    default: 0.04,
    range: [0, 0.1],
    source: calibrated({
      zh: "学历高于岗位要求者约占四分之一；高于0.05时毕业生会离开所学专业。",
      en: "About a quarter are over-educated for their post; above .05 graduates leave their field.",
    }),
    acts: "spin-up",
  }),
  returnSkilled: ratio({
    label: {
      zh: "技能岗位对初等岗位的产出溢价（对数）",
      en: "Log output premium of skilled posts over elementary ones",
    },
    default: 0.25,
    range: [0, 0.6],
    source: calibrated({
      zh: "明瑟教育回报率每年7%—11%；各层次工资溢价为35%—60%和60%—90%。",
      en: "Mincer returns of 7–11 % a year of schooling; pay premia of levels of 35–60 % and 60–90 %.",
    }),
    acts: "spin-up",
  }),
  returnTechnician: ratio({
    label: {
      zh: "技术岗位对初等岗位的产出溢价（对数）",
      en: "Log output premium of technician posts over elementary ones",
    },
    default: 0.44,
    range: [0, 1],
    source: calibrated({
      zh: "明瑟教育回报率每年7%—11%；各层次工资溢价为35%—60%和60%—90%。",
      en: "Mincer returns of 7–11 % a year of schooling; pay premia of levels of 35–60 % and 60–90 %.",
    }),
    acts: "spin-up",
  }),
  returnProfessional: ratio({
    label: {
      zh: "专业岗位对初等岗位的产出溢价（对数）",
      en: "Log output premium of professional posts over elementary ones",
    },
    default: 0.62,
    range: [0, 1.4],
    source: calibrated({
      zh: "明瑟教育回报率每年7%—11%；各层次工资溢价为35%—60%和60%—90%。",
      en: "Mincer returns of 7–11 % a year of schooling; pay premia of levels of 35–60 % and 60–90 %.",
    }),
    acts: "spin-up",
  }),
  abilitySpread: ratio({
    label: { zh: "同层次通用能力标准差", en: "Standard deviation of general skill within a level" },
    default: 0.12,
    range: [0, 0.5],
    source: assumed({
      zh: "使同一职业内部的工资差距大小合理。",
      en: "Gives pay dispersion within occupations of a plausible size.",
    }),
    acts: "spin-up",
  }),
  schoolSpread: share({
    label: { zh: "学习投入差异", en: "Spread of effort between students of a class" },
    default: 0.15,
    range: [0, 0.5],
    source: assumed({ zh: "未查到国内估计值。", en: "No estimate for China was found." }),
    acts: "spin-up",
  }),
  signalNoise: ratio({
    label: { zh: "招聘信号噪声（对数产出）", en: "Noise of a firm's reading of an applicant's log output" },
    default: 0.086,
    range: [0, 0.4],
    source: calibrated({
      zh: "入职半年内被辞退者占2%—3%；由对数产出0.35的噪声按信号可靠程度收缩而得。",
      en: "Dismissals of 2–3 % in the first six months: noise of .35 on log output, shrunk by its reliability.",
    }),
    acts: "spin-up",
  }),
  reviseShare: share({
    label: {
      zh: "课程每年向岗位需求修订的幅度",
      en: "Share of the known gap that a yearly curriculum revision closes",
    },
    default: 0.5,
    range: [0.05, 1],
    source: assumed({
      zh: "连同所知的岗位要求本身的滞后，课程内容共滞后二至五年，平均三年半左右；没有可据以识别的目标值。",
      en: "With the lag of what schools know, content is two to five years behind in all, some three and a half on average; no target identifies it.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.2, high: 0.85 },
  }),
  curriculumAgeing: share({
    label: { zh: "课程内容每年老化", en: "Share of a curriculum's technical content that ages away per year" },
    default: 0.05,
    range: [0, 0.2],
    source: assumed({
      zh: "专用技能按每年老化3%—8%估计；成因见de Grip和van Loo（2002，Research in Labor Economics 21卷）的综述。",
      en: "Specific skills are taken to age by 3–8 % a year; de Grip & van Loo (2002), Research in Labor Economics 21, review the causes.",
    }),
    acts: "spin-up",
  }),
  orderShare: share({
    label: {
      zh: "订单班专属课程占比",
      en: "Share of an order class's gap to the firm's needs that its course closes beyond ordinary teaching",
    },
    default: 0.5,
    range: [0, 1],
    source: assumed({
      zh: "企业师傅和设备传授岗位专用技能；未查到估计值。",
      en: "The firm's mentors and equipment teach the post's own skills; no estimate was found.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.2, high: 0.8 },
  }),
  currencyDecay: share({
    label: { zh: "教师知识每年老化", en: "Share of teachers' currency lost per year" },
    default: 0.15,
    range: [0, 0.5],
    source: assumed({
      zh: "脱离企业实践约四年，知识时新度减半。",
      en: "Knowledge halves in about four years away from practice.",
    }),
    acts: "spin-up",
  }),
  currencyGain: share({
    label: { zh: "教师每企业实践月的知识更新", en: "Currency a teacher gains per month of firm practice" },
    default: 0.08,
    range: [0, 0.3],
    source: assumed({
      zh: "每年企业实践两个月，可使知识时新度保持在一半左右。",
      en: "Two months of firm practice a year hold currency at about one half.",
    }),
    acts: "spin-up",
  }),
  practiceMonths: count({
    label: { zh: "教师每年企业实践月数", en: "Months a teacher spends in firms a year" },
    default: 1,
    range: [0, 6],
    source: assumed({
      zh: "《职业学校教师企业实践规定》（2016年）要求专业课教师每5年累计不少于6个月，即每年约1.2个月；按落实1个月取值。",
      en: "The Rules on firm practice of vocational school teachers (2016) ask of specialised teachers at least six months in five years, some 1.2 a year; one is taken as done.",
    }),
    acts: "spin-up",
  }),
  technicalSkilled: ratio({
    label: {
      zh: "技能岗位的专业技能要求（相对）",
      en: "Technical need of skilled posts, relative to the technical need",
    },
    default: 1.1,
    range: [0.5, 3],
    source: assumed({
      zh: "每升一级略高；没有分层次的任务数据。",
      en: "A little more with each level; no task data by level were found.",
    }),
    acts: "spin-up",
  }),
  technicalTechnician: ratio({
    label: {
      zh: "技术岗位的专业技能要求（相对）",
      en: "Technical need of technicians’ posts, relative to the technical need",
    },
    default: 1.2,
    range: [0.5, 3],
    source: assumed({
      zh: "每升一级略高；没有分层次的任务数据。",
      en: "A little more with each level; no task data by level were found.",
    }),
    acts: "spin-up",
  }),
  technicalProfessional: ratio({
    label: {
      zh: "专业岗位的专业技能要求（相对）",
      en: "Technical need of professionals’ posts, relative to the technical need",
    },
    default: 1.3,
    range: [0.5, 3],
    source: assumed({
      zh: "每升一级略高；没有分层次的任务数据。",
      en: "A little more with each level; no task data by level were found.",
    }),
    acts: "spin-up",
  }),
  usedAt: number({
    label: { zh: "岗位需要超过多少算用得上该技能", en: "Need from which a post keeps a skill in use" },
    default: 0.02,
    range: [0, 1],
    source: assumed({ zh: "再低等于不用。", en: "Less is as good as none." }),
    acts: "spin-up",
  }),
});
