import { type Resampling, resample, resampledQuantile } from "../bootstrap.ts";
import { type Outcomes, outcomesOf } from "../design/design.ts";
import { rowsPerBase, type SaltelliDesign } from "../design/saltelli.ts";
import type { Interval } from "../interval.ts";
import { mean } from "../moments.ts";

/** Shares of an outcome's variance by group of factors, each with a bootstrap percentile interval over base rows. */
export type SobolIndices = {
  /** What a group explains by itself (S1), 0–1. An interval that holds 0 can't be told from it: raise the size. */
  readonly first: readonly Interval[];
  /** What would be left unexplained if all but the group were known (ST), 0–1. */
  readonly total: readonly Interval[];
  /** What two groups explain only together (S2), for i < j; empty unless the design has the second order. */
  readonly second: readonly { readonly groups: readonly [number, number]; readonly index: Interval }[];
  /** Mean and variance of the outcome over the A and B rows, in its unit and unit squared. */
  readonly mean: number;
  readonly variance: number;
  /** Base rows used, and those dropped because one of their runs gave NaN. */
  readonly used: number;
  readonly dropped: number;
};

/**
 * Sobol indices of a Saltelli design: S1 by Saltelli et al. (2010), ST by Jansen (1999), S2 by Saltelli (2002), of outcomes
 * less their mean. A base row with any outcome NaN is dropped whole. All NaN where the outcome doesn't vary or fewer than
 * two base rows are left. Throws `bad-statistic` where outcomes and rows don't belong together.
 */
export function sobolIndices(
  design: SaltelliDesign,
  outcomes: Outcomes,
  options: Resampling & { readonly level?: number } = {},
): SobolIndices {
  const { size, groups, secondOrder } = design;
  const y = outcomesOf(design, outcomes);
  const width = rowsPerBase(design);
  const bases = Array.from({ length: size }, (_, b) => y.subarray(b * width, (b + 1) * width));
  const whole = bases.filter((base) => !base.some(Number.isNaN));
  const centre = mean(whole.flatMap((base) => [base[0], base[1]]));
  const g = groups.length;
  const pairs = secondOrder ? groups.flatMap((_, j) => Array.from({ length: j }, (_, i) => [i, j] as const)) : [];
  const terms = whole.map((base) => termsOf(base, centre, g, pairs));
  const all = Int32Array.from(terms, (_, i) => i);
  const estimates = Array.from(indicesOf(terms, all, g, pairs));
  const drawn: number[][] = estimates.map(() => []);
  resample(terms.length, options, (rows) => {
    for (const [at, index] of indicesOf(terms, rows, g, pairs).entries()) drawn[at].push(index);
  });
  const tail = (1 - (options.level ?? 0.95)) / 2;
  const intervals = estimates.map((estimate, at) => ({
    estimate,
    low: resampledQuantile(drawn[at], tail),
    high: resampledQuantile(drawn[at], 1 - tail),
  }));
  return {
    first: intervals.slice(0, g),
    total: intervals.slice(g, 2 * g),
    second: pairs.map((each, at) => ({ groups: each, index: intervals[2 * g + at] })),
    mean: centre,
    variance: spread(terms, all),
    used: whole.length,
    dropped: size - whole.length,
  };
}

type Pairs = readonly (readonly [number, number])[];

/** What one base row adds to each sum: outcomes at A and B, then S1, ST and closed pairs, all of centred outcomes. */
function termsOf(base: Float64Array, centre: number, g: number, pairs: Pairs): Float64Array {
  const f = base.map((value) => value - centre);
  const [a, b] = f;
  const terms = new Float64Array(2 + 2 * g + pairs.length);
  terms[0] = a;
  terms[1] = b;
  for (let i = 0; i < g; i++) {
    const ab = f[2 + i];
    terms[2 + i] = b * (ab - a);
    terms[2 + g + i] = ((a - ab) * (a - ab)) / 2;
  }
  for (const [at, [i, j]] of pairs.entries()) terms[2 + 2 * g + at] = f[2 + g + i] * f[2 + j] - a * b;
  return terms;
}

function spread(terms: readonly Float64Array[], rows: Int32Array): number {
  let sum = 0;
  let squares = 0;
  for (const row of rows) {
    const [a, b] = [terms[row][0], terms[row][1]];
    sum += a + b;
    squares += a * a + b * b;
  }
  const n = 2 * rows.length;
  return n < 4 ? Number.NaN : (squares - (sum * sum) / n) / (n - 1);
}

/** S1 by group, ST by group, S2 by pair. */
function indicesOf(terms: readonly Float64Array[], rows: Int32Array, g: number, pairs: Pairs): Float64Array {
  const variance = spread(terms, rows);
  const found = new Float64Array(2 * g + pairs.length);
  for (const row of rows) {
    const each = terms[row];
    for (let i = 0; i < found.length; i++) found[i] += each[2 + i];
  }
  const scale = variance > 0 ? 1 / (rows.length * variance) : Number.NaN;
  for (let i = 0; i < found.length; i++) found[i] *= scale;
  for (const [at, [i, j]] of pairs.entries()) found[2 * g + at] -= found[i] + found[j];
  return found;
}
