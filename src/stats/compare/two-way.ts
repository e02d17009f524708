import { log } from "../../kernel/maths.ts";
import { normalQuantile } from "../../kernel/quantile.ts";
import { betaShare } from "../beta.ts";
import { resampledQuantile } from "../bootstrap.ts";
import { uniforms } from "../chance.ts";
import type { Interval } from "../interval.ts";
import { demand } from "../misuse.ts";

/** Variance of a crossed table by where it comes from, each in the square of the outcome's unit. */
export type TwoWay = {
  readonly rows: Interval;
  readonly columns: Interval;
  /** What rows and columns add only together, and whatever else differs from cell to cell. */ readonly rest: Interval;
  /** Columns and rest together, times `scale`. */ readonly other: Interval;
  /** Share of the rows in the sum of rows and other. */ readonly share: Interval;
  /** p-value that rows don't matter (F test). */ readonly p: number;
};

/** Confidence of the intervals, draws by which they are found, and what columns and rest are multiplied by before they are set against rows. */
export type TwoWayOptions = { readonly level?: number; readonly draws?: number; readonly scale?: number };

/**
 * Variance components of a table with one figure a cell, rows and columns being random and crossed (e.g. parameter draws ×
 * seeds): estimates by the method of moments on the mean squares of the analysis of variance (Searle, Casella & McCulloch
 * 1992), not below 0; generalised confidence intervals (Weerahandi 1993), exact for normal effects but for their truncation
 * at 0. Throws `bad-statistic` for fewer than three rows or columns, ragged rows or a missing figure.
 */
export function twoWay(table: readonly (readonly number[])[], options: TwoWayOptions = {}): TwoWay {
  const { level = 0.95, draws = 2000, scale = 1 } = options;
  const [a, b] = [table.length, table[0]?.length ?? 0];
  const whole = a > 2 && b > 2 && table.every((row) => row.length === b && !row.some(Number.isNaN));
  demand(whole, { zh: "至少三行三列，每格一个数", en: "Three rows and columns at least, a figure in every cell" });
  const squares = sumsOfSquares(table);
  const freedom = [a - 1, b - 1, (a - 1) * (b - 1)] as const;
  const components = (rows: number, columns: number, rest: number) => {
    const found = [Math.max(0, (rows - rest) / b), Math.max(0, (columns - rest) / a), rest] as const;
    const other = (found[1] + rest) * scale;
    return [...found, other, found[0] + other > 0 ? found[0] / (found[0] + other) : 0] as const;
  };
  const [msRows, msColumns, msRest] = squares.map((ss, i) => ss / freedom[i]);
  const estimate = components(msRows, msColumns, msRest);
  const pivots = estimate.map(() => new Array<number>(draws));
  const chi = freedom.map((df, i) => chiSquares(df, i, draws));
  for (let draw = 0; draw < draws; draw++) {
    const [rows, columns, rest] = squares.map((ss, i) => ss / chi[i][draw]);
    for (const [i, value] of components(rows, columns, rest).entries()) pivots[i][draw] = value;
  }
  const tail = (1 - level) / 2;
  const [rows, columns, rest, other, share] = estimate.map((value, i): Interval => {
    const [low, high] = [tail, 1 - tail].map((p) => resampledQuantile(pivots[i], p));
    return { estimate: value, low, high };
  });
  const x = freedom[2] / (freedom[2] + (freedom[0] * msRows) / msRest);
  const p = msRest > 0 ? betaShare(x, freedom[2] / 2, freedom[0] / 2) : msRows > 0 ? 0 : 1;
  return { rows, columns, rest, other, share, p };
}

/** Sums of squares of rows, columns and what is left. */
function sumsOfSquares(table: readonly (readonly number[])[]): [number, number, number] {
  const [a, b] = [table.length, table[0].length];
  const rows = table.map((row) => row.reduce((sum, value) => sum + value, 0) / b);
  const columns = table[0].map((_, j) => table.reduce((sum, row) => sum + row[j], 0) / a);
  const all = rows.reduce((sum, value) => sum + value, 0) / a;
  const square = (x: number) => x * x;
  const left = table.flatMap((row, i) => row.map((value, j) => square(value - rows[i] - columns[j] + all)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return [b * sum(rows.map((m) => square(m - all))), a * sum(columns.map((m) => square(m - all))), sum(left)];
}

const known = new Map<string, Float64Array>();

/** Draws of chi-square, the same for the same degrees of freedom and place: pairs of degrees are exponentials, an odd one a normal's square. */
function chiSquares(df: number, place: number, draws: number): Float64Array {
  const name = `${df} ${place} ${draws}`;
  let found = known.get(name);
  if (found === undefined) {
    const uniform = uniforms(String(place), "chi-square");
    found = Float64Array.from({ length: draws }, (_, draw) => {
      let sum = 0;
      for (let i = 0; i < df >> 1; i++) sum -= 2 * log(uniform(draw, i));
      const normal = df % 2 === 1 ? normalQuantile(uniform(draw, df)) : 0;
      return sum + normal * normal;
    });
    known.set(name, found);
  }
  return found;
}
