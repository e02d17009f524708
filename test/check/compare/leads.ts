import type { Comparison } from "../../../src/experiment/comparison.ts";
import type { RunResult } from "../../../src/experiment/engine.ts";
import { differencesOf } from "../../../src/experiment/range.ts";
import { type Sample, yearMean } from "../../../src/experiment/sample.ts";
import { pairedP } from "../../../src/stats/paired.ts";
import { runOf, sampleOf } from "../../experiment/sample.ts";
import { normals } from "../../stats/normal.ts";
import type { Measured } from "../calibration/measure.ts";
import { compared, MONTHS } from "./laboratory.ts";

/** Replications; with a fault put in fewer show it. */
const REPLICATIONS = { sound: 600, faulty: 200 };
/** Pairs of a comparison: as many as compare takes, and as few as start does. */
const PAIRS = [20, 12];
const POLICIES = 3;
/** Simulated persons stand for fifty, and ranges hold the luck of a city of real size, as the command line has it. */
const LUCK = 50;

/** A share of replications that may be 5 % at most, three and a half errors of sampling allowed. */
function atMost(name: string, count: number, replications: number): Measured {
  const share = count / replications;
  const ok = share <= 0.05 + 3.5 * Math.sqrt((0.05 * 0.95) / replications);
  return { ok, line: `${name.padEnd(66)}${(100 * share).toFixed(1).padStart(6)} %` };
}

/** Policies that do nothing: each wanders from the baseline by luck alone, month by month, and all share the baseline's own. */
function idle(normal: () => number, pairs: number) {
  const wander = (): number[] => {
    let at = 0;
    return Array.from({ length: MONTHS }, () => {
      at = 0.8 * at + normal();
      return at;
    });
  };
  const base = Array.from({ length: pairs }, wander);
  const arm = () =>
    base.map((months): RunResult => {
      const own = wander();
      return runOf(
        "jobs",
        months.map((level, i) => 100 + level + own[i]),
      );
    });
  const baseline = base.map((months) =>
    runOf(
      "jobs",
      months.map((level) => 100 + level),
    ),
  );
  return sampleOf([baseline, ...Array.from({ length: POLICIES + 1 }, arm)], LUCK);
}

const made: { readonly sample: Sample; readonly found: Comparison }[] = [];
const normal = normals("leads that are none");

/** A replication and what is told of it, made once for the check and its faults. */
function replication(i: number) {
  while (made.length <= i) {
    const sample = idle(normal, PAIRS[made.length % PAIRS.length]);
    made.push({ sample, found: compared(sample, POLICIES) });
  }
  return made[i];
}

/** How often something is claimed of policies that do nothing. */
export function leads(fault?: string): Measured[] {
  const counts = { holm: 0, maxT: 0, earned: 0, clear: 0, month: 0 };
  const replications = fault === undefined ? REPLICATIONS.sound : REPLICATIONS.faulty;
  for (let i = 0; i < replications; i++) {
    const { sample, found } = replication(i);
    const rows = found.tests?.rows ?? [];
    if (rows.some(({ p, clear }) => (fault === "uncorrected" ? p <= 0.05 : clear))) counts.holm++;
    if (i % 3 === 0 && compared(sample, POLICIES, "max-t").tests?.rows.some(({ clear }) => clear)) counts.maxT += 3;
    if (fault === "best-first" ? found.ranking.order.length > 0 : found.ranking.earned) counts.earned++;
    const verdicts = found.outcomes.filter(
      ({ from, verdict }) =>
        from !== undefined &&
        /stable|direction|average/.test(fault === "untested" && verdict === "unsure" ? "average" : verdict),
    );
    if (verdicts.length > 0) counts.clear++;
    if (fault === "pointwise" ? anyMonth(sample) : found.firstClear.some(({ mean }) => mean !== null)) counts.month++;
  }
  return [
    atMost("any difference, Holm over three policies", counts.holm, replications),
    atMost("any difference, max-|t| over three policies", counts.maxT, replications),
    atMost("an order of the policies", counts.earned, replications),
    atMost("a verdict of a clear direction, in a single draw or on average", counts.clear, replications),
    atMost("a month of effect, over all months and policies", counts.month, replications),
  ];
}

function anyMonth(sample: Sample): boolean {
  return Array.from({ length: POLICIES * MONTHS }, (_, i) => i).some((i) => {
    const month = 324 + Math.floor(i / POLICIES);
    return pairedP(differencesOf(sample, 1 + (i % POLICIES), (result) => yearMean(result, "jobs", month))) <= 0.05;
  });
}
