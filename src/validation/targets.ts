import { type Fact, isMeasured, type Measured } from "./fact.ts";
import { facts } from "./facts.ts";

/** What parameters may be set by: a measured statement of class C, and of no other. */
export type Target = Measured<"C">;

const isTarget = (fact: Fact): fact is Target => fact.class === "C" && isMeasured(fact);

/** The calibration targets that a run can measure. */
export const targets: readonly Target[] = facts.filter(isTarget);
