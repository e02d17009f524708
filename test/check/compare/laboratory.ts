import { assemble } from "../../../src/experiment/assemble.ts";
import type { Comparison } from "../../../src/experiment/comparison.ts";
import type { Laboratory } from "../../../src/experiment/laboratory.ts";
import type { Sample } from "../../../src/experiment/sample.ts";
import type { Correction } from "../../../src/experiment/several.ts";
import { fakePlan } from "../../experiment/fake-build.ts";
import { jobs } from "../../experiment/sample.ts";

/** Months of a run, from month 324. */
export const MONTHS = 24;

const lab: Laboratory = {
  worker: new URL("file:///none"),
  engine: "none",
  version: "0",
  indicators: [jobs],
  instruments: [],
  parameters: [],
  dimensions: () => [],
};

/** The comparison that runs of a baseline, so many policies and the placebo amount to. */
export function compared(sample: Sample, policies: number, correction: Correction = "holm"): Comparison {
  const ids = ["baseline", ...Array.from({ length: policies }, (_, i) => `policy-${i + 1}`), "placebo"];
  const plans = ids.map((id) => fakePlan(id, 0, {}, { end: 324 + MONTHS }));
  const design = { plans, seed: "1", pairs: sample.pairs, drawn: false, command: "", correction };
  return assemble(lab, design, sample, []);
}
