import type { Design } from "../../src/stats/design/design.ts";

/** Ishigami & Homma's function of a point of the unit cube, a = 7, b = 0.1. */
export function ishigami(point: readonly number[]): number {
  const [x, y, z] = point.map((u) => -Math.PI + 2 * Math.PI * u);
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

/** Sobol's G function of a point of the unit cube with the coefficients given. */
export function sobolG(a: readonly number[]): (point: readonly number[]) => number {
  return (point) => point.reduce((product, u, i) => (product * (Math.abs(4 * u - 2) + a[i])) / (1 + a[i]), 1);
}

/** Outcomes of a function over a design, by row id. */
export function run(design: Design, f: (point: readonly number[]) => number): Map<string, number> {
  return new Map(design.rows.map(({ id, point }) => [id, f(point)]));
}
