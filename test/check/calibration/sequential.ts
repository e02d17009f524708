import { firstPairs, type Until, untilNarrow } from "../../../src/experiment/until.ts";
import { fewestPairs, type Look, lookAt, type StoppingRule } from "../../../src/stats/compare/until.ts";
import type { Interval } from "../../../src/stats/interval.ts";
import { variance } from "../../../src/stats/moments.ts";
import { meanInterval } from "../../../src/stats/paired.ts";
import { fakePlan } from "../../experiment/fake-build.ts";
import { runOf, sampleOf } from "../../experiment/sample.ts";
import { normals } from "../../stats/normal.ts";
import { drawsOf, type Shape, shapes } from "../../stats/shapes.ts";
import { coverage, type Trial } from "./measure.ts";

const holds = ({ low, high }: Interval, truth: number) => low <= truth && truth <= high;

/** Stops, as nobody should, at any width a plain interval shows from three pairs on. */
function hasty(draw: () => number, wanted: number): Interval {
  const values = [draw(), draw(), draw()];
  for (;;) {
    const found = meanInterval(values, 0.95);
    if (found.high - found.estimate <= wanted || values.length === 400 || variance(values) === 0) return found;
    values.push(draw());
  }
}

/** As first written: from ten pairs on, widened a little, and the share is of the estimate. Enough for normal differences only. */
function symmetric(values: ArrayLike<number>, { half: wanted, batch, cap }: StoppingRule): Look {
  const { estimate, high } = meanInterval(values, 0.95);
  const half = (high - estimate) * Math.sqrt(1 + 2 / values.length);
  const narrow = half <= ("unit" in wanted ? wanted.unit : wanted.share * Math.abs(estimate));
  const pairs = values.length;
  const verdict = pairs >= 10 && narrow ? "reached" : pairs >= cap ? "cap" : "continue";
  const interval = { estimate, low: estimate - half, high: estimate + half };
  return { interval, pairs, verdict, next: pairs < 10 ? 10 : pairs + batch, half };
}

function stopped(draw: () => number, rule: Pick<StoppingRule, "half" | "batch" | "cap">, look = lookAt): Interval {
  const values = [draw(), draw(), draw()];
  for (;;) {
    const found = look(values, { level: 0.95, first: fewestPairs, ...rule });
    if (found.verdict !== "continue") return found.interval;
    while (values.length < found.next) values.push(draw());
  }
}

/** The width, in spreads of a difference, at which coverage is lowest: found by a search over 42 widths with 30,000 replications each. */
const worstWidth: Record<Shape, number> = {
  normal: 0.1,
  uniform: 0.11,
  exponential: 0.35,
  lognormal: 0.27,
  t5: 0.17,
};

/** The worst of means and shares, searched alike: the widest share there may be, a mean that takes most of the looks. */
const worstShare = { mean: 0.4, half: { share: 0.5 } } as const;

/** Coverage at the worst width for every kind of difference; differences may be skewed either way. */
function worst(look?: typeof lookAt): Trial[] {
  return shapes.flatMap((shape) => {
    const draw = drawsOf(shape, `stopping ${shape}`);
    const unit = worstWidth[shape];
    const { mean, half } = worstShare;
    const skewed = shape === "exponential" || shape === "lognormal";
    return [
      coverage(`${shape} differences stopped at ±${unit} spreads, looks after every pair`, () =>
        holds(stopped(draw, { half: { unit }, batch: 1, cap: 400 }, look), 0),
      ),
      coverage(`${shape} differences stopped at ±${100 * half.share} % of a mean of ${mean} spreads, ten looks`, () =>
        holds(
          stopped(() => mean + draw(), { half, batch: 15, cap: 150 }, look),
          mean,
        ),
      ),
      coverage(
        `${shape} differences${skewed ? ", tail towards 0," : ""} stopped at that share, looks after every pair`,
        () =>
          holds(
            stopped(() => mean - draw(), { half, batch: 1, cap: 200 }, look),
            mean,
          ),
      ),
    ];
  });
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

/** Coverage of intervals that were stopped for their width, in spreads of a difference or as a share of the mean. */
export function sequential(fault?: string): Trial[] {
  const normal = normals("calibration of stopping");
  if (fault === "symmetric") return worst(symmetric);
  if (fault === "few-pairs")
    return [0.25, 0.35, 0.45, 0.55, 0.7].map((half) =>
      coverage(`stopped at ±${half} spreads, looks after every pair`, () => holds(hasty(normal, half), 0)),
    );
  const together = [0.35, 0.5].map((half) =>
    coverage(`a comparison of three scenarios stopped at ±${half} spreads`, () =>
      holds(compared(normal, { indicator: "jobs", half, relative: false }), 0),
    ),
  );
  return [...worst(), ...together];
}
