import type { Standing } from "./coverage.ts";

const destinations = ["outflow-6m", "outflow-1y", "outflow-3y", "outflow-5y"];

/** Why the number of those who go on answers no policy. */
const quota = {
  zh: "升学名额占毕业生的比例由地区数据给定；按成绩和贯通资格排序，政策只影响谁升学，不影响多少人升学。",
  en: "Places are a given share of a region’s graduates, filled by score and articulated claim; policies bear on who goes on, not on how many.",
};

/** Mechanism id → what stands for it in the model; a row that isn't here is not represented yet. */
export const standings: Readonly<Record<string, Standing>> = {
  A1: { processes: ["promise", "settle", "fund"], indicators: ["policy-spending"] },
  A2: {
    processes: ["convene", "cooperate"],

    indicators: ["decision-lag", "coordination-spending"],
  },
  A3: { processes: ["convene", "cooperate"], levers: ["park-coordinators"], indicators: ["park-participation"] },
  A4: { processes: ["plan-posts", "adjust-posts", "produce"], indicators: ["jobs", "output-per-worker"] },
  A5: { processes: ["cooperate"], indicators: ["participation", "participation-medium", "participation-small"] },
  A6: {
    processes: ["cooperate"],
    indicators: ["participation", "real-participation", "firms-base", "firms-college", "training-spending"],
    lacks: {
      zh: "大企业按人数区分，不按营业收入；没有龙头企业与上下游企业之间的供应关系。",
      en: "Large firms are told by staff and not by sales; there are no supply ties of a lead firm.",
    },
  },
  A7: { processes: ["enrol", "graduate", "revise-curricula"], indicators: ["placement", "skill-gap"] },
  A8: {
    processes: ["receive-students", "graduate"],
    indicators: ["stay-undergraduate-1y", "over-education"],
    lacks: {
      zh: "普通高校只培养学生，不与企业合作，也不承接企业研发。",
      en: "Universities only teach: they neither cooperate with firms nor take research contracts.",
    },
  },
  A11: {
    processes: ["renew-teachers", "rate-teaching"],
    indicators: ["dual-share", "practice-months", "teacher-currency"],
  },
  A13: {
    processes: ["enrol", "drop-out", "make-plans", "graduate", "search", "keep-in-touch"],
    indicators: ["employment-6m", "stay-1y", "dropout-secondary"],
  },
  A12: { processes: ["internships", "cooperate"], indicators: ["firms-mentors"] },
  A9: { processes: ["research"], indicators: ["technology-transfers"] },
  A14: { processes: ["enrol"], indicators: ["vocational-applications"] },
  A15: { processes: ["retrain"], indicators: ["training-rate"] },
  A16: { processes: ["found", "turn-over"], indicators: ["start-up-rate", "start-up-survival", "start-up-jobs"] },
  A17: {
    processes: ["make-plans", "year-of-life", "arrive", "follow-help"],
    indicators: [...destinations, "outflow-near", "jobless-away-6m"],
  },
  A18: { processes: ["convene", "cooperate"], indicators: ["decision-lag"] },
  A23: { processes: ["convene"], indicators: ["consortium-maturity"] },
  B1: { processes: ["cooperate"], levers: ["order-training", "firms.seatHelp"], indicators: ["order-seats"] },
  B2: { processes: ["cooperate", "internships", "revise-curricula"], indicators: ["firms-college"] },
  B3: {
    processes: ["cooperate", "internships"],
    indicators: ["firms-base", "firms-college", "practice-places", "intern-conversion"],
    lacks: {
      zh: "没有签劳动合同、工学交替的学徒身份，由最深的几级合作方式近似。",
      en: "No apprentice with a contract of employment who alternates between firm and school; the closest modes of cooperation come near.",
    },
  },
  B4: { processes: ["cooperate", "internships"], indicators: ["practice-places", "firms-base"] },
  B6: { processes: ["internships"], indicators: ["interns", "intern-conversion", "intern-share-most"] },
  B5: { processes: ["internships"], levers: ["practice-centre", "parks.practice"], indicators: ["centre-use"] },
  B7: { processes: ["revise-curricula"], indicators: ["skill-gap", "curriculum-vintage"] },
  B8: {
    processes: ["adjust-programmes"],
    indicators: ["programmes-opened", "programmes-closed", "programme-coverage"],
  },
  B9: { processes: ["adjust-programmes"], indicators: ["programme-coverage"] },
  B13: { processes: ["cooperate", "revise-curricula"], indicators: ["skill-gap", "firms-college"] },
  B14: {
    processes: ["make-plans", "search", "hold-fairs"],
    indicators: ["certificate-share", "certificate-pay"],
    lacks: { zh: "没有学分银行和学分互认。", en: "No credits that are banked or recognised elsewhere." },
  },
  B16: {
    processes: ["enrol", "make-plans", "receive-students"],
    indicators: ["further-study-secondary"],
    lacks: quota,
  },
  B17: {
    processes: ["make-plans", "graduate", "receive-students"],
    indicators: ["further-study-higher"],
    lacks: quota,
  },
  B19: { processes: ["retrain"], indicators: ["training-rate"] },
  B20: { processes: ["retrain"], indicators: ["training-rate"] },
  B21: { processes: ["make-plans"], indicators: ["graduate-social"] },
  B22: {
    processes: ["research", "innovate"],
    indicators: ["graduate-innovation", "technology-adopters"],
    lacks: { zh: "没有跨学科学习。", en: "No learning across fields." },
  },
  B25: { processes: ["enrol", "receive-students"] },
  B26: { processes: ["enrol", "graduate", "rate-teaching"], indicators: ["starting-pay-schools"] },
  C1: { processes: ["renew-teachers"], indicators: ["dual-share"] },
  C2: {
    processes: ["renew-teachers"],
    levers: ["teacher-practice", "schools.practiceHelp"],
    indicators: ["practice-months", "teacher-currency"],
  },
  C3: { processes: ["rate-teaching"], indicators: ["part-time-share"] },
  C4: { processes: ["renew-teachers", "rate-teaching"], indicators: ["part-time-share", "teacher-attrition"] },
  C5: {
    processes: ["renew-teachers"],
    indicators: ["teacher-shortage", "pupils-per-teacher-secondary", "pupils-per-teacher-higher"],
  },
  C6: { processes: ["renew-teachers"], indicators: ["teacher-attrition"] },
  D1: { processes: ["cooperate"], indicators: ["participation", "gain-unaided"] },
  D2: { processes: ["cooperate"], indicators: ["participation", "training-spending"] },
  D3: {
    processes: ["separate", "search", "cooperate"],
    indicators: ["trained-moved-1y", "participation", "training-spending"],
  },
  D4: { processes: ["innovate", "plan-posts"], indicators: ["technology-level", "technical-staff"] },
  D5: { processes: ["innovate", "revise-curricula"], indicators: ["new-occupations", "skill-gap"] },
  D6: { processes: ["convene", "innovate", "cooperate"], indicators: ["park-participation", "park-technology"] },
  D8: { processes: ["research"], indicators: ["technology-transfers", "school-contracts"] },
  D9: { processes: ["research"], indicators: ["project-students", "graduate-innovation"] },
  D10: { processes: ["search"], indicators: ["vacancy-rate", "vacancy-duration", "hires-open"] },
  D11: { processes: ["research", "innovate"], indicators: ["research-intensity", "technology-level"] },
  D14: { processes: ["turn-over"], indicators: ["park-entrants", "park-tenants", "firm-entry"] },
  D15: {
    processes: ["plan-posts"],
    indicators: ["jobs", "unemployment", "unemployment-16-24", "openings-per-seeker"],
    lacks: {
      zh: "需求波动由行业和全国走势给定，没有直接衡量抗冲击能力的指标。",
      en: "Demand follows given paths of sectors and nation; no figure tells resilience as such.",
    },
  },
  D18: { processes: ["innovate", "adjust-posts", "search"], indicators: ["technical-staff"] },
  E1: { levers: ["order-training", "talent-housing"], indicators: ["policy-spending"] },
  E2: { levers: ["surcharge-credit", "firms.refund"], indicators: ["policy-spending"] },
  E3: { levers: ["surcharge-credit", "firms.refund"], indicators: ["policy-spending", "participation"] },
  E8: {
    processes: ["fund", "run-schools"],
    levers: ["school-equipment", "schools.equipmentHelp"],
    indicators: ["equipment-per-student", "equipment-age"],
  },
  E9: { levers: ["talent-housing", "help.allowance", "help.months"], indicators: ["stay-1y"] },
  E10: { levers: ["talent-housing", "help.allowance"], indicators: ["net-migration-15-24", "net-migration-25-29"] },
  E11: { levers: ["start-up-grant", "help.grant"], indicators: ["start-up-rate", "policy-spending"] },
  E15: {
    processes: ["search", "revise-curricula", "adjust-programmes"],
    levers: ["information-platform", "firms.listing"],
    indicators: ["platform-vacancies", "hires-platform", "mismatch-index", "curriculum-vintage"],
  },
  E21: { processes: ["cooperate", "separate", "compensate"], indicators: ["breach-rate", "compensation"] },
  G1: { processes: ["cooperate"], indicators: ["joint-effort", "paper-agreements"] },
  G3: { processes: ["cooperate", "internships"], indicators: ["breach-rate", "joint-effort"] },
  H1: {
    processes: ["search", "graduate"],
    indicators: [
      ...["unemployment", "unemployment-16-24", "employment-6m", "at-work-1y", "placement", "employed-share"],
      ...["treated-jobs", "starting-pay", "pay-dispersion", "early-leaving", "short-tenure"],
    ],
    lacks: {
      zh: "就业质量只看工资、稳定和对口；没有劳动合同、社会保险和工时。",
      en: "Quality is pay, stability and match to field; no contracts, social insurance or hours.",
    },
  },
  H2: {
    processes: ["make-plans", "graduate", "year-of-life"],
    indicators: [
      ...["stay-1y", "stayers-1y", "stay-local-1y", "stay-nonlocal-1y", "stay-undergraduate-1y", "at-work-1y"],
      ...["net-migration-15-24", "net-migration-25-29", ...destinations],
    ],
  },
  H3: {
    processes: ["search"],
    indicators: [
      ...["mismatch-index", "mismatch-places", "mismatch-unemployment", "field-match", "skill-gap", "skill-shortfall"],
      ...["over-education", "under-education", "over-education-pay"],
    ],
  },
  H4: { processes: ["search"], indicators: ["field-match", "field-match-6m"] },
  H5: {
    processes: ["search"],
    indicators: [
      ...["vacancy-rate", "vacancy-duration", "hard-to-fill"],
      ...["vacancy-loss", "openings-per-seeker", "hiring-cost"],
    ],
  },
  H6: { processes: ["search", "set-wages"], indicators: ["starting-pay"] },
  H7: { processes: ["innovate", "produce"], indicators: ["output-per-worker", "technology-level"] },
  H8: { processes: ["hold-fairs", "search"], indicators: ["first-job-lag"] },
  H9: { processes: ["found", "turn-over"], indicators: ["start-up-rate", "start-up-jobs"] },
  H10: { processes: ["research"], indicators: ["school-contracts"] },
  H11: { processes: ["enrol"], indicators: ["vocational-applications", "vocational-intake"] },
  H14: { processes: ["innovate", "plan-posts"], indicators: ["sector-concentration"] },
  H16: {
    processes: ["cooperate"],
    indicators: [
      "participation",
      "participation-medium",
      "participation-small",
      "real-participation",
      "real-participation-medium",
      "real-participation-small",
      "firms-mentors",
      "firms-interns",
      "firms-order-class",
      "firms-base",
      "firms-college",
      "order-seats",
      "training-spending",
    ],
  },
  H17: { processes: ["make-plans", "research"], indicators: ["graduate-mastery", "graduate-innovation"] },
};
