import type { Standing } from "./coverage.ts";

const destinations = ["outflow-6m", "outflow-1y", "outflow-3y", "outflow-5y"];

/** Mechanism id → what stands for it in the model; a row that isn't here is not represented yet. */
export const standings: Readonly<Record<string, Standing>> = {
  A1: { processes: ["promise", "settle", "fund"], indicators: ["policy-spending"] },
  A2: {
    processes: ["convene", "cooperate"],

    indicators: ["decision-lag", "coordination-spending"],
  },
  A3: { processes: ["convene", "cooperate"], levers: ["park-coordinators"], indicators: ["park-participation"] },
  A4: { processes: ["plan-posts", "adjust-posts", "produce"], indicators: ["jobs", "output-per-worker"] },
  A5: { processes: ["cooperate"] },
  A6: { processes: ["cooperate"], indicators: ["participation"] },
  A7: { processes: ["enrol", "graduate", "revise-curricula"], indicators: ["placement", "skill-gap"] },
  A8: { processes: ["receive-students", "graduate"], indicators: ["stay-1y"] },
  A11: {
    processes: ["renew-teachers", "rate-teaching"],
    indicators: ["dual-share", "practice-months", "teacher-currency"],
  },
  A13: {
    processes: ["enrol", "make-plans", "graduate", "search", "keep-in-touch"],
    indicators: ["employment-6m", "stay-1y"],
  },
  A16: { processes: ["found", "turn-over"], indicators: ["start-up-rate", "start-up-survival", "start-up-jobs"] },
  A17: {
    processes: ["make-plans", "year-of-life", "arrive", "follow-help"],
    indicators: [...destinations, "outflow-near", "jobless-away-6m"],
  },
  A18: { processes: ["convene", "cooperate"], indicators: ["decision-lag"] },
  A23: { processes: ["convene"], indicators: ["consortium-maturity"] },
  B1: { processes: ["cooperate"], levers: ["order-training", "firms.seatHelp"], indicators: ["order-seats"] },
  B7: { processes: ["revise-curricula"], indicators: ["skill-gap", "curriculum-vintage"] },
  B13: { processes: ["revise-curricula"], indicators: ["skill-gap"] },
  B16: { processes: ["graduate"], indicators: ["placement"] },
  B17: { processes: ["make-plans", "graduate"], indicators: ["placement"] },
  B26: { processes: ["enrol", "graduate", "rate-teaching"], indicators: ["starting-pay"] },
  C1: { processes: ["renew-teachers"], indicators: ["dual-share"] },
  C2: { processes: ["renew-teachers"], indicators: ["practice-months", "teacher-currency"] },
  C3: { processes: ["rate-teaching"], indicators: ["part-time-share"] },
  C4: { processes: ["renew-teachers", "rate-teaching"], indicators: ["part-time-share", "teacher-attrition"] },
  C5: {
    processes: ["renew-teachers"],
    indicators: ["teacher-shortage", "pupils-per-teacher-secondary", "pupils-per-teacher-higher"],
  },
  C6: { processes: ["renew-teachers"], indicators: ["teacher-attrition"] },
  D1: { processes: ["cooperate"], indicators: ["participation"] },
  D2: { processes: ["cooperate"], indicators: ["participation"] },
  D3: { processes: ["separate", "search", "cooperate"], indicators: ["participation"] },
  D4: { processes: ["innovate", "plan-posts"], indicators: ["technology-level", "technical-staff"] },
  D5: { processes: ["revise-curricula"], indicators: ["skill-gap"] },
  D10: { processes: ["search"], indicators: ["vacancy-rate", "vacancy-duration", "hires-open"] },
  D15: { processes: ["plan-posts"], indicators: ["unemployment"] },
  D18: { processes: ["innovate", "adjust-posts", "search"], indicators: ["technical-staff"] },
  E1: { levers: ["order-training", "talent-housing"], indicators: ["policy-spending"] },
  E2: { levers: ["surcharge-credit", "firms.refund"], indicators: ["policy-spending"] },
  E3: { levers: ["surcharge-credit", "firms.refund"], indicators: ["policy-spending", "participation"] },
  E8: { processes: ["fund", "run-schools"], indicators: ["equipment-per-student", "equipment-age"] },
  E9: { levers: ["talent-housing", "help.allowance", "help.months"], indicators: ["stay-1y"] },
  E10: { levers: ["talent-housing", "help.allowance"], indicators: ["net-migration-15-24", "net-migration-25-29"] },
  E15: {
    processes: ["search"],
    levers: ["information-platform", "firms.listing"],
    indicators: ["platform-vacancies", "hires-platform", "mismatch-index"],
  },
  E21: { processes: ["cooperate", "separate"] },
  G3: { processes: ["cooperate"] },
  H1: {
    processes: ["search", "graduate"],
    indicators: [
      "unemployment",
      "employment-6m",
      "placement",
      "employed-share",
      "starting-pay",
      "early-leaving",
      "short-tenure",
    ],
  },
  H2: {
    processes: ["make-plans", "graduate", "year-of-life"],
    indicators: ["stay-1y", "stay-local-1y", "stay-nonlocal-1y", "net-migration-15-24", ...destinations],
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
  H9: { processes: ["found", "turn-over"], indicators: ["start-up-rate", "start-up-jobs"] },
  H14: { processes: ["innovate", "plan-posts"], indicators: ["sector-concentration"] },
  H16: { processes: ["cooperate"], indicators: ["participation", "order-seats"] },
};
