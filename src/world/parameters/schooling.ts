import { parameters, rate, ratio, share } from "../../kernel/parameter.ts";
import { assumed, calibrated } from "./sources.ts";

/** Choice of track, school and programme, effort and leaving early (E10, E11). */
export const schooling = parameters("schooling", {
  expectation: share({
    label: { zh: "预期收入向上一届收入调整的比例", en: "Weight of the last cohort's earnings in expectations" },
    default: 0.4,
    range: [0.05, 1],
    source: assumed({
      zh: "适应性预期；工资预期研究中常用0.3—0.5。",
      en: "Adaptive expectations; .3–.5 is usual.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.3, high: 0.5 },
  }),
  shrink: ratio({
    label: {
      zh: "预期收入收缩所用的虚拟毕业生数（模拟）",
      en: "Pseudo-graduates that draw a programme's record to its cluster's, simulated",
    },
    default: 8,
    range: [0, 100],
    source: assumed({
      zh: "一个专业在模拟中每年只有几名毕业生，过少则预期随抽样波动。",
      en: "A programme has a few simulated graduates a year; with less, expectations would follow the luck of the sample.",
    }),
    acts: "spin-up",
  }),
  payWeight: ratio({
    label: { zh: "志愿选择对预期收入（对数）的权重", en: "Weight of expected log earnings in choices of study" },
    default: 1.5,
    range: [0, 6],
    source: assumed({
      zh: "专业选择对预期收入的反应多数研究认为较弱；按判断取值。",
      en: "Choices of study are mostly found to respond weakly to expected earnings; set by judgement.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.75, high: 3 },
  }),
  payNoise: ratio({
    label: { zh: "学生对各专业类收入判断的误差（对数）", en: "Error in what a student believes a cluster pays, log" },
    default: 0.15,
    range: [0, 1],
    source: assumed({
      zh: "就业指导不足使学生对收入了解有限；未查到估计值。",
      en: "With little career guidance students know pay roughly; no estimate was found.",
    }),
    acts: "spin-up",
  }),
  qualityWeight: ratio({
    label: { zh: "志愿选择对学校教学质量的权重", en: "Weight of a school's quality in choices of study" },
    default: 1,
    range: [0, 5],
    source: assumed({ zh: "按判断取值。", en: "Set by judgement." }),
    acts: "spin-up",
  }),
  distanceWeight: ratio({
    label: { zh: "志愿选择对每公里距离的权重", en: "Weight of a kilometre in choices of study" },
    default: 0.012,
    range: [0, 0.1],
    source: assumed({
      zh: "50公里约抵消四成收入差异。",
      en: "Fifty kilometres weigh as much as some 40 % of earnings.",
    }),
    acts: "spin-up",
  }),
  fieldWeight: ratio({
    label: { zh: "志愿选择对原专业类的权重", en: "Weight of an earlier field in choices of study" },
    default: 1.5,
    range: [0, 5],
    source: assumed({ zh: "多数升学者不换专业类。", en: "Most who go on keep their field." }),
    acts: "spin-up",
  }),
  programmeTaste: ratio({
    label: { zh: "学校与专业选择的个人偏好差异", en: "Scale of taste among schools and programmes" },
    default: 0.6,
    range: [0.05, 3],
    source: assumed({
      zh: "嵌套Logit下层尺度，须小于上层。",
      en: "The lower scale of a nested logit, below the upper one.",
    }),
    acts: "spin-up",
  }),
  trackTaste: ratio({
    label: { zh: "普职选择的个人偏好差异", en: "Scale of taste among tracks" },
    default: 1,
    range: [0.05, 3],
    source: assumed({
      zh: "嵌套Logit上层尺度，作为效用单位。",
      en: "The upper scale of the nested logit: the unit of utility.",
    }),
    acts: "spin-up",
  }),
  yearCost: ratio({
    label: { zh: "多读一年的代价（对数收入）", en: "Cost of a year more at school, log earnings" },
    default: 0.05,
    range: [0, 0.2],
    source: assumed({
      zh: "与明瑟教育回报率下限相近的贴现率。",
      en: "A discount rate near the lower end of Mincer returns.",
    }),
    acts: "spin-up",
  }),
  abilityCollege: ratio({
    label: {
      zh: "能力对预期升入本科机会的影响（对数几率）",
      en: "Log odds of reaching undergraduate study per unit of ability",
    },
    default: 1.5,
    range: [0, 5],
    source: assumed({
      zh: "学生按中考水平估计高考机会，与模型中的考试成绩噪声相符。",
      en: "Students judge their chances by ability, in line with the noise of examinations in the model.",
    }),
    acts: "spin-up",
  }),
  stigma: ratio({
    label: { zh: "家庭对职业教育的偏见（效用）", en: "Families' distaste for vocational schools, utility" },
    default: 1.6,
    range: [0, 50],
    source: calibrated({
      zh: "约两成家庭的第一志愿是中职（技工），其余多为普通高中；比例按判断取值，没有统计。",
      en: "Some fifth of families put a vocational school first; the share is set by judgement, no count exists.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.8, high: 2 },
  }),
  stigmaCounty: ratio({
    label: { zh: "县域家庭的偏见相差（相对）", en: "Distaste of families in counties beyond others', relative" },
    default: -0.2,
    range: [-1, 2],
    source: assumed({
      zh: "县域普通高中资源较少，家庭更能接受职业学校；大小按判断取值。",
      en: "Families in counties, with fewer academic schools, accept vocational ones more readily; the size is set by judgement.",
    }),
    acts: "spin-up",
  }),
  stigmaParents: ratio({
    label: {
      zh: "父母受过高等教育的家庭偏见相差（相对）",
      en: "Distaste where a parent has been to college beyond others', relative",
    },
    default: 0.5,
    range: [-1, 2],
    source: assumed({
      zh: "父母学历越高越倾向普通高中；大小按判断取值。",
      en: "The better educated the parents, the more they favour academic school; the size is set by judgement.",
    }),
    acts: "spin-up",
  }),
  leaving: ratio({
    label: { zh: "初中毕业即离校的反感（效用）", en: "Distaste for leaving school at 15, utility" },
    default: 2.9,
    range: [0, 50],
    source: calibrated({
      zh: "一届中约5.5%初中毕业后不再升学。",
      en: "Some 5.5 % of a cohort leave school after junior secondary.",
    }),
    acts: "spin-up",
  }),
  effortCost: ratio({
    label: { zh: "学习投入成本的凸度", en: "Convexity of the cost of effort" },
    default: 3,
    range: [1, 20],
    source: assumed({
      zh: "投入对预期收入的弹性取其倒数，约三分之一；未查到估计值。",
      en: "Effort has the inverse as its elasticity to expected earnings, one third; no estimate was found.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 2, high: 8 },
  }),
  effortAbility: ratio({
    label: { zh: "能力每高一个标准差的学习投入（对数）", en: "Log effort per unit of ability" },
    default: 0.05,
    range: [0, 0.5],
    source: assumed({
      zh: "能力强者学得较省力；大小按判断取值。",
      en: "The able find learning easier; set by judgement.",
    }),
    acts: "spin-up",
  }),
  dropSecondary: rate({
    label: {
      zh: "中职（技工）学生每年中途离校的基准比例",
      en: "Yearly hazard of leaving a secondary vocational course, ordinary student",
    },
    default: 0.027,
    range: [0, 0.5],
    source: calibrated({
      zh: "每年招生1.22万人、毕业1.13万人，三年约7.4%中途离校。",
      en: "12.2 thousand enter and 11.3 thousand finish: 7.4 % leave over three years.",
    }),
    acts: "spin-up",
  }),
  dropHigher: rate({
    label: {
      zh: "高职学生每年中途离校的基准比例",
      en: "Yearly hazard of leaving a higher vocational course, ordinary student",
    },
    default: 0.032,
    range: [0, 0.5],
    source: calibrated({
      zh: "每年招生1.33万人、毕业1.26万人，三年约5.3%中途离校。",
      en: "13.3 thousand enter and 12.6 thousand finish: 5.3 % leave over three years.",
    }),
    acts: "spin-up",
  }),
  dropUndergraduate: rate({
    label: {
      zh: "本科学生每年中途离校的基准比例",
      en: "Yearly hazard of leaving an undergraduate course, ordinary student",
    },
    default: 0.0145,
    range: [0, 0.5],
    source: calibrated({
      zh: "每年招生4500人、毕业4300人，四年约4.4%中途离校。",
      en: "4.5 thousand enter and 4.3 thousand finish: 4.4 % leave over four years.",
    }),
    acts: "spin-up",
  }),
  dropEffort: ratio({
    label: { zh: "中途离校对学习投入的弹性", en: "Elasticity of leaving early to effort" },
    default: 4,
    range: [0, 20],
    source: assumed({
      zh: "投入低一成，离校风险高约四成；大小按判断取值。",
      en: "A tenth less effort raises the hazard by some 40 %; set by judgement.",
    }),
    acts: "spin-up",
  }),
  dropRural: ratio({
    label: {
      zh: "农村学生中途离校的风险（对数）",
      en: "Log hazard of leaving early for students of rural origin beyond others'",
    },
    default: 0.4,
    range: [-2, 2],
    source: assumed({
      zh: "家庭收入较低者更早工作；以农村户籍代表家庭收入。",
      en: "Poorer families need earnings sooner; rural origin stands for income.",
    }),
    acts: "spin-up",
  }),
});
