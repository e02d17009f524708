import { mean } from "../stats/moments.ts";

/** Sum of squares. */
export const squares = (values: readonly number[]): number => values.reduce((sum, x) => sum + x * x, 0);

const product = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * b[i], 0);

/** The step of damped least squares (Levenberg 1944) for residuals that each dial moves by a column, by Gauss–Seidel on the normal equations. */
export function dampedStep(
  columns: readonly (readonly number[])[],
  residuals: readonly number[],
  damping: number,
): number[] {
  const steps = columns.map(() => 0);
  const left = [...residuals];
  const sizes = columns.map(squares);
  const scale = damping * mean(sizes.length > 0 ? sizes : [1]) + 1e-9;
  for (let sweep = 0; sweep < 200; sweep++) {
    columns.forEach((column, j) => {
      const change = -(product(column, left) + scale * steps[j]) / (sizes[j] + scale);
      steps[j] += change;
      column.forEach((x, i) => {
        left[i] += change * x;
      });
    });
  }
  return steps;
}

/** Columns after a step that moved the residuals by `found`: the least change that would have foreseen it (Broyden 1965). */
export function learned(
  columns: readonly (readonly number[])[],
  step: readonly number[],
  found: readonly number[],
): number[][] {
  const size = squares(step);
  const error = found.map((x, i) => x - columns.reduce((sum, column, j) => sum + column[i] * step[j], 0));
  return columns.map((column, j) => column.map((x, i) => (size > 0 ? x + (error[i] * step[j]) / size : x)));
}
