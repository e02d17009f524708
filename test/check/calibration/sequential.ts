import { firstPairs, type Until, untilNarrow } from "../../../src/experiment/until.ts";
import { lookAt, type StoppingRule } from "../../../src/stats/compare/until.ts";
import type { Interval } from "../../../src/stats/interval.ts";
import { variance } from "../../../src/stats/moments.ts";
import { meanInterval } from "../../../src/stats/paired.ts";
import { fakePlan } from "../../experiment/fake-build.ts";
import { runOf, sampleOf } from "../../experiment/sample.ts";
import { normals } from "../../stats/normal.ts";
import { coverage, type Measured } from "./measure.ts";

/** Stops, as nobody should, at any width a plain interval shows from three pairs on. */
function hasty(draw: () => number, wanted: number): Interval {
  const values = [draw(), draw(), draw()];
  for (;;) {
    const found = meanInterval(values, 0.95);
    if (found.high - found.estimate <= wanted || values.length === 400 || variance(values) === 0) return found;
    values.push(draw());
  }
}

function stopped(draw: () => number, half: StoppingRule["half"], batch: number): Interval {
  const values: number[] = [];
  for (;;) {
    const look = lookAt(values, { level: 0.95, half, first: 10, batch, cap: 400 });
    if (look.verdict !== "continue") return look.interval;
    while (values.length < look.next) values.push(draw());
  }
}

/** The first of three scenarios that share the baseline's luck, stopped by a comparison once all of them are narrow enough. */
function compared(normal: () => number, until: Until): Interval {
  const runs: number[][] = [[], [], [], [], []];
  for (let pairs = firstPairs(10); ; ) {
    while (runs[0].length < pairs) {
      const luck = normal();
      for (const [arm, run] of runs.entries()) run.push(arm === 0 ? luck : luck + (arm === 4 ? 0 : normal()));
    }
    const found = untilNarrow(
      until,
      10,
      study,
      sampleOf(runs.map((row) => row.map((figure) => runOf("jobs", [figure])))),
    );
    if (found.verdict !== "continue") return found.rows[0].interval;
    pairs = found.next;
  }
}

const plans = Array.from({ length: 5 }, (_, arm) => fakePlan(`plan-${arm}`, 0, {}, { end: 325 }));
const study = { plans, seed: "1", pairs: 10, drawn: [] };

/** Coverage of intervals that were stopped for their width, in spreads of a difference, in looks after each pair and in batches. */
export function sequential(fault?: string): Measured[] {
  const normal = normals("calibration of stopping");
  const widths = [0.25, 0.35, 0.45, 0.55, 0.7].flatMap((half) => [1, 10].map((batch) => [half, batch] as const));
  const unit = widths.map(([half, batch]) =>
    coverage(`stopped at ±${half} spreads, looks every ${batch} pairs`, () => {
      const { low, high } = fault === "few-pairs" ? hasty(normal, half) : stopped(normal, { unit: half }, batch);
      return low <= 0 && high >= 0;
    }),
  );
  if (fault !== undefined) return unit;
  const shares = [0.2, 0.35, 0.5].map((share) =>
    coverage(`stopped at ±${100 * share} % of a mean of one spread, looks every 10 pairs`, () => {
      const { low, high } = stopped(() => 1 + normal(), { share }, 10);
      return low <= 1 && high >= 1;
    }),
  );
  const together = [0.35, 0.5].map((half) =>
    coverage(`a comparison of three scenarios stopped at ±${half} spreads`, () => {
      const { low, high } = compared(normal, { indicator: "jobs", half, relative: false });
      return low <= 0 && high >= 0;
    }),
  );
  return [...unit, ...shares, ...together];
}
