/** Arithmetic mean, in the unit of the values; NaN of none. Summed in the order given. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/** Sample covariance with divisor n − 1, in the product of the units; NaN for fewer than two pairs. */
export function covariance(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const n = x.length;
  if (n < 2 || y.length !== n) return Number.NaN;
  const mx = mean(x);
  const my = mean(y);
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (x[i] - mx) * (y[i] - my);
  return sum / (n - 1);
}

/** Sample variance with divisor n − 1, in the unit squared; NaN for fewer than two values. */
export function variance(values: ArrayLike<number>): number {
  return covariance(values, values);
}
