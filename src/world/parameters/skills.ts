import { count, parameters, ratio, share } from "../../kernel/parameter.ts";
import { assumed, calibrated, published } from "./sources.ts";

/** Needs of occupations, output of a match, and learning (E1, E10). */
export const skills = parameters("skills", {
  generalBase: ratio({
    label: { zh: "初等岗位的通用能力要求", en: "General skill needed by an elementary post" },
    default: 0.6, range: [0, 2], source: assumed("One unit is the skill of a competent worker in the base year's mean post."), acts: "spin-up",
  }),
  generalStep: ratio({
    label: { zh: "层次每升一级的通用能力要求", en: "General skill needed per level" },
    default: 0.43, range: [0.1, 1], source: calibrated("Mincer return and under-education together; at .30 levels do not sort"), acts: "spin-up",
  }),
  socialNeed: ratio({
    label: { zh: "社会交往能力要求", en: "Social skill needed" },
    default: 0.4, range: [0, 1], source: assumed("Same for all occupations until task data are found."), acts: "spin-up",
  }),
  technicalNeed: ratio({
    label: { zh: "专业技能要求", en: "Technical skill needed" },
    default: 0.4, range: [0.2, 1.2], source: calibrated("Share of 高职 graduates in a job of their field, 62 %"), acts: "spin-up",
  }),
  technicalElementary: share({
    label: { zh: "初等岗位的专业技能要求（相对）", en: "Technical need of elementary posts, relative to skilled ones" },
    default: 0.4, range: [0, 1], source: assumed("Elementary posts can be learned on the job in weeks."), acts: "spin-up",
  }),
  shortfallLoss: ratio({
    label: { zh: "跨类技能不足的产出损失（二次项）", en: "Convex loss of a technical or level shortfall" },
    default: 1.1, range: [0.2, 3], source: published("Lise & Postel-Vinay (2020), American Economic Review 110(8): loss on under-qualification is convex"), acts: "spin-up",
  }),
  relativeLoss: ratio({
    label: { zh: "专业类内相对技能不足的产出损失", en: "Loss of log output per unit of relative shortfall in key skills" },
    default: 0.35, range: [0.05, 0.8],
    source: assumed("A trained worker is about 20 % more productive (Konings & Vanormelingen 2015, Review of Economics and Statistics 97(2)); a shortfall of .6 relative to need is taken as untrained."),
    acts: "policy", prior: { kind: "triangular", low: 0.1, high: 0.6 },
  }),
  surplusGain: ratio({
    label: { zh: "技能富余的产出收益", en: "Gain of log output per unit of surplus skill" },
    default: 0.04, range: [0, 0.1], source: calibrated("Over-education about a quarter; above .05 graduates leave their field"), acts: "spin-up",
  }),
  returnSkilled: ratio({
    label: { zh: "技能岗位对初等岗位的产出溢价（对数）", en: "Log output premium of skilled posts over elementary ones" },
    default: 0.25, range: [0, 0.6], source: calibrated("Mincer return 7–11 % a year, level premia 35–60 % and 60–90 %"), acts: "spin-up",
  }),
  returnTechnician: ratio({
    label: { zh: "技术岗位对初等岗位的产出溢价（对数）", en: "Log output premium of technician posts over elementary ones" },
    default: 0.45, range: [0, 1], source: calibrated("Mincer return 7–11 % a year, level premia 35–60 % and 60–90 %"), acts: "spin-up",
  }),
  returnProfessional: ratio({
    label: { zh: "专业岗位对初等岗位的产出溢价（对数）", en: "Log output premium of professional posts over elementary ones" },
    default: 0.65, range: [0, 1.4], source: calibrated("Mincer return 7–11 % a year, level premia 35–60 % and 60–90 %"), acts: "spin-up",
  }),
  abilitySpread: ratio({
    label: { zh: "同层次通用能力标准差", en: "Standard deviation of general skill within a level" },
    default: 0.12, range: [0, 0.5], source: assumed("Gives pay dispersion within occupations of a plausible size."), acts: "spin-up",
  }),
  schoolSpread: share({
    label: { zh: "学习投入差异", en: "Spread of effort between students of a class" },
    default: 0.15, range: [0, 0.5], source: assumed("No Chinese estimate found."), acts: "spin-up",
  }),
  signalNoise: ratio({
    label: { zh: "招聘信号噪声（对数产出）", en: "Noise of a firm's reading of an applicant's log output" },
    default: 0.086, range: [0, 0.4], source: calibrated("Early dismissals 2–3 % in six months: .35 noise on log output shrunk by its reliability"), acts: "spin-up",
  }),
  reviseShare: share({
    label: { zh: "课程每年向岗位需求修订的幅度", en: "Share of the known gap that a yearly curriculum revision closes" },
    default: 0.35, range: [0.05, 1], source: assumed("Two to five years of lag; not identified by any target."), acts: "policy", prior: { kind: "uniform", low: 0.15, high: 0.6 },
  }),
  curriculumAgeing: share({
    label: { zh: "课程内容每年老化", en: "Share of a curriculum's technical content that ages away per year" },
    default: 0.05, range: [0, 0.2], source: published("de Grip & van Loo (2002), Research in Labor Economics 21: specific skills 3–8 % a year"), acts: "spin-up",
  }),
  orderShare: share({
    label: { zh: "订单班专属课程占比", en: "Share of an order class's gap to the firm's needs that its course closes beyond ordinary teaching" },
    default: 0.5, range: [0, 1], source: assumed("The firm's mentors and equipment teach the post's own skills; no estimate found."), acts: "policy", prior: { kind: "uniform", low: 0.2, high: 0.8 },
  }),
  currencyDecay: share({
    label: { zh: "教师知识每年老化", en: "Share of teachers' currency lost per year" },
    default: 0.15, range: [0, 0.5], source: assumed("Half-life of about four years away from practice."), acts: "spin-up",
  }),
  currencyGain: share({
    label: { zh: "教师每企业实践月的知识更新", en: "Currency a teacher gains per month of firm practice" },
    default: 0.08, range: [0, 0.3], source: assumed("Two months a year, the legal duty, hold currency at about one half."), acts: "spin-up",
  }),
  practiceMonths: count({
    label: { zh: "教师每年企业实践月数", en: "Months a teacher spends in firms a year" },
    default: 1, range: [0, 6], source: assumed("The duty is two months a year; about half is fulfilled."), acts: "spin-up",
  }),
});
