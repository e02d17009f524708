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
  A11: { processes: ["renew-teachers"] },
  A13: { processes: ["enrol", "make-plans", "graduate", "search"], indicators: ["employment-6m", "stay-1y"] },
  A17: { processes: ["make-plans", "year-of-life", "arrive"], indicators: destinations },
  A18: { processes: ["convene", "cooperate"], indicators: ["decision-lag"] },
  A23: { processes: ["convene"], indicators: ["consortium-maturity"] },
  B1: { processes: ["cooperate"], levers: ["order-training", "firms.seatHelp"], indicators: ["order-seats"] },
  B7: { processes: ["revise-curricula"], indicators: ["skill-gap"] },
  B13: { processes: ["revise-curricula"], indicators: ["skill-gap"] },
  B16: { processes: ["graduate"], indicators: ["placement"] },
  B17: { processes: ["make-plans", "graduate"], indicators: ["placement"] },
  B26: { processes: ["enrol", "graduate"], indicators: ["starting-pay"] },
  C2: { processes: ["renew-teachers"] },
  C6: { processes: ["renew-teachers"] },
  D1: { processes: ["cooperate"], indicators: ["participation"] },
  D2: { processes: ["cooperate"], indicators: ["participation"] },
  D3: { processes: ["separate", "search", "cooperate"], indicators: ["participation"] },
  D10: { processes: ["search"], indicators: ["vacancy-rate", "vacancy-duration"] },
  D15: { processes: ["plan-posts"], indicators: ["unemployment"] },
  E1: { levers: ["order-training", "talent-housing"], indicators: ["policy-spending"] },
  E2: { levers: ["surcharge-credit", "firms.refund"], indicators: ["policy-spending"] },
  E3: { levers: ["surcharge-credit", "firms.refund"], indicators: ["policy-spending", "participation"] },
  E8: { processes: ["fund"] },
  E9: { levers: ["talent-housing", "help.allowance", "help.months"], indicators: ["stay-1y"] },
  E21: { processes: ["cooperate", "separate"] },
  G3: { processes: ["cooperate"] },
  H1: {
    processes: ["search", "graduate"],
    indicators: ["unemployment", "employment-6m", "placement", "employed-share", "starting-pay"],
  },
  H2: {
    processes: ["make-plans", "graduate", "year-of-life"],
    indicators: ["stay-1y", "stay-local-1y", "stay-nonlocal-1y", ...destinations],
  },
  H3: { processes: ["search"], indicators: ["mismatch-index", "field-match", "over-education", "skill-gap"] },
  H4: { processes: ["search"], indicators: ["field-match", "field-match-6m"] },
  H5: { processes: ["search"], indicators: ["vacancy-rate", "vacancy-duration"] },
  H6: { processes: ["search", "set-wages"], indicators: ["starting-pay"] },
  H7: { processes: ["produce"], indicators: ["output-per-worker"] },
  H16: { processes: ["cooperate"], indicators: ["participation", "order-seats"] },
};
