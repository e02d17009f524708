/** A least-squares fit: coefficients in the order of the columns, and the share of variance explained. */
export type Fit = { readonly coefficients: readonly number[]; readonly explained: number };

/** Sums for a least-squares fit of y on columns x, gathered row by row so that no table of rows is kept. */
export class Regression {
  readonly columns: number;
  rows = 0;
  readonly #products: Float64Array;
  readonly #targets: Float64Array;
  #square = 0;
  #total = 0;

  constructor(columns: number) {
    this.columns = columns;
    this.#products = new Float64Array(columns * columns);
    this.#targets = new Float64Array(columns);
  }

  /** Adds a row; a constant, where one is wanted, is a column of ones. */
  add(x: readonly number[], y: number): void {
    for (let i = 0; i < this.columns; i++) {
      for (let j = 0; j <= i; j++) this.#products[i * this.columns + j] += x[i] * x[j];
      this.#targets[i] += x[i] * y;
    }
    this.#square += y * y;
    this.#total += y;
    this.rows++;
  }

  /** Ordinary least squares by Cholesky's factorisation; NaN where columns depend on one another or rows are too few. */
  fit(): Fit {
    const n = this.columns;
    const lower = new Float64Array(n * n);
    const nothing = { coefficients: Array.from({ length: n }, () => Number.NaN), explained: Number.NaN };
    if (this.rows < n) return nothing;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= i; j++) {
        let sum = this.#products[i * n + j];
        for (let k = 0; k < j; k++) sum -= lower[i * n + k] * lower[j * n + k];
        if (i !== j) lower[i * n + j] = sum / lower[j * n + j];
        else if (!(sum > 1e-10 * this.#products[i * n + i])) return nothing;
        else lower[i * n + i] = Math.sqrt(sum);
      }
    }
    const b = Array.from(this.#targets);
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < i; k++) b[i] -= lower[i * n + k] * b[k];
      b[i] /= lower[i * n + i];
    }
    for (let i = n - 1; i >= 0; i--) {
      for (let k = i + 1; k < n; k++) b[i] -= lower[k * n + i] * b[k];
      b[i] /= lower[i * n + i];
    }
    const fitted = b.reduce((sum, each, i) => sum + each * this.#targets[i], 0);
    const spread = this.#square - (this.#total * this.#total) / this.rows;
    return { coefficients: b, explained: spread > 0 ? 1 - (this.#square - fitted) / spread : Number.NaN };
  }
}

/** Slope of y on x by least squares with a constant; NaN for fewer than two pairs or an x that doesn't vary. */
export function slope(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const regression = new Regression(2);
  for (let i = 0; i < Math.min(x.length, y.length); i++) regression.add([1, x[i]], y[i]);
  return regression.fit().coefficients[1];
}
