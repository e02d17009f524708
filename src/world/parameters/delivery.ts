import { count, number, parameters, share, yuan } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

const unmeasured = {
  zh: "协议是否落实没有统计口径，按判断取值。",
  en: "No statistics tell whether agreements are carried out; set by judgement.",
};

/** Real effort or paper: what each side of a partnership gains by the effort it signed for, and what new partners believe (E9, G1–G3). */
export const delivery = parameters("delivery", {
  alone: share({
    label: {
      zh: "只有企业投入时收益占双方都投入时的比例",
      en: "Gain of a firm's effort without the school's, relative to that with it",
    },
    default: 0.3,
    range: [0, 1],
    source: assumed({
      zh: "学校不备课、不管理、不选派学生时，企业带教的效果打折扣；幅度没有测量，越低则双方投入越互补。",
      en: "Where the school doesn't prepare, accompany and choose students, mentors achieve less; how much has not been measured. The lower, the stronger the complementarity.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.2, high: 0.7 },
  }),
  paperStanding: share({
    label: {
      zh: "只挂牌的合作带来的声誉占实际投入的比例",
      en: "Standing from an agreement kept on paper relative to one carried out",
    },
    default: 0.2,
    range: [0, 1],
    source: assumed({
      zh: "牌匾和报道带来部分声誉，没有测量；取值使百人以上企业实际参与的比例不低于10%。",
      en: "Plates and press bring part of the standing, which has not been measured; set so that no less than 10 % of firms of 100 staff take a real part.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.05, high: 0.5 },
  }),
  training: share({
    label: {
      zh: "导师时间中真正用于带教的比例",
      en: "Share of mentors' time that teaches rather than supervises work",
    },
    default: 0.15,
    range: [0, 1],
    source: assumed({
      zh: "其余是安排和检查工作，挂名合作也免不了，没有测量；取值使百人以上企业实际参与的比例不低于10%。",
      en: "The rest is giving out and checking work, which paper doesn't save; not measured, set so that no less than 10 % of firms of 100 staff take a real part.",
    }),
    acts: "spin-up",
  }),
  firmSpread: yuan({
    label: {
      zh: "企业对实际投入的评价差异（元/学生，标准差）",
      en: "Spread between firms of what effort is worth to them, yuan a student",
    },
    default: 600,
    range: [0, 20_000],
    source: assumed(unmeasured),
    acts: "spin-up",
  }),
  schoolHours: number({
    label: {
      zh: "学校每年用于每名合作培养学生的教师小时数",
      en: "Teachers' hours a year that a school puts into each student trained with a firm",
    },
    default: 16,
    range: [0, 200],
    source: assumed({
      zh: "《职业学校学生实习管理规定》（教职成〔2021〕4号）要求学校选派教师全程指导、管理实习；按每名学生十六小时取值，含共建课程。",
      en: "The internship rules of 2021 have schools send teachers to guide and manage interns throughout; sixteen hours a student are taken, joint courses included.",
    }),
    acts: "spin-up",
  }),
  schoolGain: yuan({
    label: {
      zh: "企业落实合作时每名学生对学校的价值（元/年）",
      en: "What a student trained with a firm that delivers is worth to the school, yuan a year",
    },
    default: 5000,
    range: [0, 20_000],
    source: assumed({
      zh: "就业质量计入考核和专项经费；折合金额按判断取值，约为教师时间成本的五倍。",
      en: "Graduates' jobs count in evaluations and grants; in yuan a judgement, some five times the cost of teachers' time.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 2500, high: 7500 },
  }),
  schoolSpread: yuan({
    label: {
      zh: "学校对实际投入的评价差异（元/学生，标准差）",
      en: "Spread between schools of what effort is worth to them, yuan a student",
    },
    default: 400,
    range: [0, 20_000],
    source: assumed(unmeasured),
    acts: "spin-up",
  }),
  firstTrust: share({
    label: { zh: "没有先例时对新伙伴的互信程度", en: "Trust in a new partner where nothing is known" },
    default: 0.5,
    range: [0, 1],
    source: assumed({ zh: "互信程度没有可测量的标度。", en: "Trust has no measured scale." }),
    acts: "spin-up",
  }),
  hearsay: count({
    label: {
      zh: "与没有先例时的互信程度权重相当的合作关系数",
      en: "Partnerships of the school that weigh as much as trust where nothing is known",
    },
    default: 2,
    range: [1, 1000],
    source: assumed({
      zh: "新伙伴先打听学校与其他企业的合作情况；两家的口碑与一般印象同等重要。",
      en: "New partners ask how the school works with others; word of two weighs as much as the general impression.",
    }),
    acts: "spin-up",
  }),
  teacherHours: number({
    label: { zh: "教师全年工作小时", en: "Hours a teacher works a year" },
    default: 1680,
    range: [1000, 2500],
    source: assumed({ zh: "42周，每周40小时。", en: "42 weeks of 40 hours." }),
    acts: "spin-up",
  }),
});
