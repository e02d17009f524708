import { cos, sin } from "../../kernel/maths.ts";
import { type Outcomes, outcomesOf } from "../design/design.ts";
import { type FastDesign, harmonics } from "../design/fast.ts";
import type { Interval } from "../interval.ts";
import { meanInterval } from "../paired.ts";

/** eFAST's shares of the variance by factor, with t intervals over curves (no ends for one curve). */
export type FastIndices = {
  /** What a factor explains by itself (S1), 0–1. */
  readonly first: readonly Interval[];
  /** What would be left unexplained if all but the factor were known (ST), 0–1. */
  readonly total: readonly Interval[];
  /** Curves dropped because a run of theirs gave NaN or the outcome didn't vary, over all factors. */
  readonly dropped: number;
};

/**
 * S1 and ST of an eFAST design (Saltelli, Tarantola & Chan 1999): the share of a curve's variance at the factor's frequency
 * and its harmonics, and the share not at the others' low frequencies. Both lean upwards by a few hundredths for small
 * samples. Throws `bad-statistic` where outcomes and rows don't belong together.
 */
export function fastIndices(design: FastDesign, outcomes: Outcomes, level = 0.95): FastIndices {
  const { factors, curves, samples, frequency } = design;
  const y = outcomesOf(design, outcomes);
  const own = Array.from({ length: harmonics }, (_, i) => (i + 1) * frequency);
  const others = Array.from({ length: Math.floor(frequency / 2) }, (_, i) => i + 1);
  const first: number[][] = Array.from({ length: factors }, () => []);
  const total: number[][] = Array.from({ length: factors }, () => []);
  for (let at = 0; at < curves * factors; at++) {
    const curve = y.subarray(at * samples, (at + 1) * samples);
    const [fast, slow] = [shareAt(curve, own), shareAt(curve, others)];
    if (Number.isNaN(fast)) continue;
    first[at % factors].push(fast);
    total[at % factors].push(1 - slow);
  }
  const used = first.reduce((sum, { length }) => sum + length, 0);
  const interval = (values: number[]) => meanInterval(values, level);
  return { first: first.map(interval), total: total.map(interval), dropped: curves * factors - used };
}

/** Share of a curve's variance at some frequencies; NaN where it doesn't vary or a value is NaN. */
function shareAt(curve: Float64Array, frequencies: readonly number[]): number {
  const n = curve.length;
  const centre = curve.reduce((sum, value) => sum + value, 0) / n;
  const variance = curve.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / n;
  if (!(variance > 0)) return Number.NaN;
  let power = 0;
  for (const frequency of frequencies) {
    let a = 0;
    let b = 0;
    for (let k = 0; k < n; k++) {
      const angle = (2 * Math.PI * ((frequency * k) % n)) / n;
      a += (curve[k] - centre) * cos(angle);
      b += (curve[k] - centre) * sin(angle);
    }
    power += (2 * (a * a + b * b)) / (n * n);
  }
  return power / variance;
}
