import { lookAt } from "../../../src/stats/compare/until.ts";
import type { Interval } from "../../../src/stats/interval.ts";
import { variance } from "../../../src/stats/moments.ts";
import { meanInterval } from "../../../src/stats/paired.ts";
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

function stopped(draw: () => number, half: number, batch: number): Interval {
  const values: number[] = [];
  for (;;) {
    const look = lookAt(values, { level: 0.95, half: { unit: half }, first: 10, batch, cap: 400 });
    if (look.verdict !== "continue") return look.interval;
    while (values.length < look.next) values.push(draw());
  }
}

/** Coverage of intervals that were stopped for their width, in spreads of a difference, in looks after each pair and in batches. */
export function sequential(fault?: string): Measured[] {
  const normal = normals("calibration of stopping");
  const widths = [0.25, 0.35, 0.45, 0.55, 0.7].flatMap((half) => [1, 10].map((batch) => [half, batch] as const));
  return widths.map(([half, batch]) =>
    coverage(`stopped at ±${half} spreads, looks every ${batch} pairs`, () => {
      const { low, high } = fault === "few-pairs" ? hasty(normal, half) : stopped(normal, half, batch);
      return low <= 0 && high >= 0;
    }),
  );
}
