import { log } from "../../kernel/maths.ts";
import { mean } from "../../stats/moments.ts";

/** Third standardised moment of values: 0 where they lie alike on both sides. */
export function skewness(values: readonly number[]): number {
  const m = mean(values);
  let [second, third] = [0, 0];
  for (const value of values) {
    const d = value - m;
    second += d * d;
    third += d * d * d;
  }
  const sd = Math.sqrt(second / values.length);
  return third / values.length / (sd * sd * sd);
}

/** Log odds of counting among `part`, even places over odd ones of each pair from the second pair on, averaged by Mantel & Haenszel (1959). */
export function logOddsRatio(part: ArrayLike<number>, whole: ArrayLike<number>): number {
  let [above, below] = [0, 0];
  for (let at = 2; at + 1 < whole.length; at += 2) {
    const n = whole[at] + whole[at + 1];
    if (n === 0) continue;
    above += (part[at] * (whole[at + 1] - part[at + 1])) / n;
    below += (part[at + 1] * (whole[at] - part[at])) / n;
  }
  return log(above / below);
}

/** A column as it stands, to set beside it later. */
export const copied = (column: { readonly length: number }): Float64Array<ArrayBuffer> =>
  new Float64Array(column as unknown as ArrayLike<number>);
