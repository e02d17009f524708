import { parameters, rate, ratio, share } from "../../kernel/parameter.ts";
import { assumed, calibrated, law } from "./sources.ts";

/** Moving away and coming back (E12), and the course of life. */
export const moving = parameters("moving", {
  payElasticity: ratio({
    label: { zh: "去向选择对实际收入的弹性", en: "Elasticity of the choice of place to real pay" },
    default: 1.75, range: [0, 5], source: assumed("Not identified by any target: literature 1–3."), acts: "policy", prior: { kind: "uniform", low: 0.5, high: 3 },
  }),
  stayLocal: share({
    label: { zh: "本地生源高职毕业生留本市比例", en: "Share of local higher-vocational graduates who stay" },
    default: 0.75, range: [0.05, 0.99], source: calibrated("Stay .75 of local and .45 of non-local students; assumed split of a 40 % outflow"), acts: "spin-up",
  }),
  stayOther: share({
    label: { zh: "外地生源毕业生留本市比例", en: "Share of non-local graduates who stay" },
    default: 0.45, range: [0.05, 0.99], source: calibrated("Stay .75 of local and .45 of non-local students; assumed split of a 40 % outflow"), acts: "spin-up",
  }),
  staySecondary: share({
    label: { zh: "中职毕业生就业留本市比例", en: "Share of secondary graduates entering work who stay" },
    default: 0.85, range: [0.05, 0.99], source: calibrated("4.3 of 5.1 thousand stay"), acts: "spin-up",
  }),
  stayUndergraduate: share({
    label: { zh: "本地本科毕业生留本市比例（相对高职）", en: "Odds of undergraduates staying, relative to higher-vocational graduates" },
    default: 0.5, range: [0.05, 1], source: calibrated("1.5 of 4.3 thousand stay"), acts: "spin-up",
  }),
  returnAfterStudy: share({
    label: { zh: "外出就读者毕业返乡就业比例", en: "Share of those who studied away who return at graduation" },
    default: 0.38, range: [0, 1], source: calibrated("5.2 of 13.8 thousand return"), acts: "spin-up",
  }),
  returnYearly: rate({
    label: { zh: "在外青年每年返乡比例", en: "Share of the young diaspora that returns per year" },
    default: 0.03, range: [0, 0.3], source: assumed("With returns after losing a job, holds the diaspora near 85 thousand."), acts: "spin-up",
  }),
  returnJobless: rate({
    label: { zh: "在外失业者每年返乡比例", en: "Additional yearly return of those who lose their job away" },
    default: 0.1, range: [0, 0.5], source: assumed("Ties and rent pull the jobless home."), acts: "spin-up",
  }),
  leaveYearly: rate({
    label: { zh: "青年每年外出比例", en: "Share of residents under 30 that leaves per year" },
    default: 0.02, range: [0, 0.2], source: assumed("Five thousand a year in all."), acts: "spin-up",
  }),
  leaveOlder: rate({
    label: { zh: "三十岁以上每年外出比例", en: "Share of residents of 30–44 that leaves per year" },
    default: 0.004, range: [0, 0.1], source: assumed("Five thousand a year in all."), acts: "spin-up",
  }),
  leaveJobless: ratio({
    label: { zh: "失业者外出倍数", en: "Multiple of leaving while unemployed" },
    default: 3, range: [1, 10], source: assumed("Job loss triggers moves."), acts: "spin-up",
  }),
  arrivals: share({
    label: { zh: "每年外来迁入占常住劳动力比例", en: "Adult arrivals per year relative to employed residents" },
    default: 0.004, range: [0, 0.05], source: assumed("Five thousand a year in all."), acts: "spin-up",
  }),
  subsidyKnown: share({
    label: { zh: "毕业生知晓住房补贴的比例", en: "Share of graduates who count the housing allowance when they choose" },
    default: 0.6, range: [0, 1], source: assumed("Surveys of awareness of talent policies find one half to two thirds."), acts: "policy", prior: { kind: "uniform", low: 0.3, high: 0.9 },
  }),
  death: rate({
    label: { zh: "40岁每年死亡与失能退出", en: "Yearly death and disability at age 40" },
    default: 0.002, range: [0, 0.05], source: assumed("Doubles each ten years of age; sums to four thousand a year."), acts: "spin-up",
  }),
  backToFarm: share({
    label: { zh: "农村户籍者退出非农就业后务农的比例", en: "Share of rural people who farm after leaving non-farm work for good" },
    default: 0.7, range: [0, 1], source: calibrated("Farm employment 347 thousand, most of it past 50", "务农34.7万人，多数在50岁以上"), acts: "spin-up",
  }),
  retireMen: ratio({
    label: { zh: "男性法定退休年龄（改革前，岁）", en: "Statutory retirement age of men before the reform, years" },
    default: 60, range: [50, 70], source: law("关于实施渐进式延迟法定退休年龄的决定", "2024年9月13日全国人大常委会"), acts: "spin-up",
  }),
  retireWomen: ratio({
    label: { zh: "女性法定退休年龄（改革前，岁）", en: "Statutory retirement age of women before the reform, years" },
    default: 52, range: [45, 70], source: law("关于实施渐进式延迟法定退休年龄的决定", "2024年9月13日全国人大常委会"), acts: "spin-up",
  }),
});
