/** Quantile by linear interpolation between order statistics (Hyndman & Fan 1996, type 7); p in 0–1; NaN of none. */
export function quantile(values: ArrayLike<number>, p: number): number {
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  if (sorted.length === 0 || !(p >= 0 && p <= 1)) return Number.NaN;
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}
