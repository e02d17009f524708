import { bootstrapInterval, resample } from "../../../src/stats/bootstrap.ts";
import { maxT } from "../../../src/stats/compare/max-t.ts";
import { jeffreysInterval } from "../../../src/stats/compare/share.ts";
import { welchInterval } from "../../../src/stats/compare/welch.ts";
import type { Interval } from "../../../src/stats/interval.ts";
import { mean, variance } from "../../../src/stats/moments.ts";
import { meanInterval } from "../../../src/stats/paired.ts";
import { quantile } from "../../../src/stats/quantile.ts";
import { ratioInterval } from "../../../src/stats/ratio.ts";
import { skewedInterval } from "../../../src/stats/skew.ts";
import { spreadInterval } from "../../../src/stats/spread.ts";
import { normals } from "../../stats/normal.ts";
import { drawsOf, shapes } from "../../stats/shapes.ts";
import { coverage, replications, type Trial } from "./measure.ts";

const draws = (n: number, normal: () => number) => Array.from({ length: n }, normal);
const holds = ({ low, high }: Interval, truth: number) => low <= truth && truth <= high;

function normalInterval(values: number[]): Interval {
  const half = 1.959964 * Math.sqrt(variance(values) / values.length);
  return { estimate: mean(values), low: mean(values) - half, high: mean(values) + half };
}

/** The bootstrap percentile interval as first written, whose quantiles are not expanded. */
function plainPercentile(values: number[]): Interval {
  const found: number[] = [];
  resample(values.length, { draws: 299 }, (rows) => found.push(mean(Array.from(rows, (i) => values[i]))));
  return { estimate: mean(values), low: quantile(found, 0.025), high: quantile(found, 0.975) };
}

/** A uniform in 0–1 from two normals: the share of a circle up to their angle. */
function uniform(normal: () => number): number {
  return (Math.atan2(normal(), normal()) / Math.PI + 1) / 2.0000001;
}

/** Coverage of every kind of interval at level 95 %. */
export function intervals(fault?: string): Trial[] {
  const normal = normals("calibration of intervals");
  const t = (values: number[]) => (fault === "normal-quantiles" ? normalInterval(values) : meanInterval(values, 0.95));
  const bootstrap = (values: number[], kind: "percentile" | "bca") =>
    fault === "plain-percentile"
      ? plainPercentile(values)
      : bootstrapInterval(values, mean, 0.95, { kind, draws: 299 });
  const meanOf = (n: number) => coverage(`t interval of a mean, ${n} pairs`, () => holds(t(draws(n, normal)), 0));
  const resampled = (n: number, kind: "percentile" | "bca") =>
    coverage(`bootstrap ${kind} interval of a mean, ${n} pairs`, () => holds(bootstrap(draws(n, normal), kind), 0));
  const told = fault === "plain-t" ? meanInterval : skewedInterval;
  const means = shapes.flatMap((shape) => {
    const draw = drawsOf(shape, `mean ${shape}`);
    return [6, 8, 10, 20].map((n) =>
      coverage(`interval of a mean of ${n} ${shape} differences`, () => holds(told(draws(n, draw), 0.95), 0)),
    );
  });
  const joint = [8, 20].map((n) => {
    const draw = drawsOf("exponential", `joint ${n}`);
    return coverage(`max-|t| interval of ${n} exponential differences`, () =>
      holds(maxT([draws(n, draw)], { draws: 199 }).intervals[0], 0),
    );
  });
  return [
    ...means,
    ...joint,
    meanOf(5),
    meanOf(20),
    resampled(12, "percentile"),
    resampled(12, "bca"),
    resampled(30, "bca"),
    coverage("Welch's interval, 8 draws of spread 4 against 40 of spread 1", () =>
      holds(
        welchInterval(
          draws(8, () => 4 * normal()),
          draws(40, normal),
          0.95,
        ),
        0,
      ),
    ),
    coverage("max-|t| intervals of 3 policies, all at once", () => {
      const shared = draws(20, normal);
      const { intervals } = maxT(
        [0, 1, 2].map(() => shared.map((luck) => luck + normal())),
        { draws: 199 },
      );
      return intervals.every((each) => holds(each, 0));
    }),
    coverage("prediction interval of one further draw, 20 draws", () =>
      holds(spreadInterval(draws(20, normal), 0.95), normal()),
    ),
    coverage("Fieller's interval of a ratio, 12 pairs", () => {
      const pairs = draws(12, normal).map((luck) => [100 + 12 * luck + 10 * normal(), 40 + 5 * luck + 6 * normal()]);
      const gap = (ratio: number) =>
        meanInterval(
          pairs.map(([y, x]) => y - ratio * x),
          0.95,
        );
      const [y, x] = [0, 1].map((of) =>
        meanInterval(
          pairs.map((pair) => pair[of]),
          0.95,
        ),
      );
      const found = ratioInterval(y, x, gap);
      return found !== undefined && holds(found, 2.5);
    }),
    coverage("Jeffreys interval of a share of 30, over all shares", (replication) => {
      const share = (replication + 0.5) / replications;
      const hits = draws(30, () => uniform(normal)).filter((u) => u < share).length;
      return holds(jeffreysInterval(hits, 30, 0.95), share);
    }),
  ];
}
