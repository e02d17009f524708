import { covariance, mean, variance } from "./moments.ts";

/** Pearson's correlation of two series; NaN for fewer than two pairs or where one doesn't vary. */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return covariance(x, y) / Math.sqrt(variance(x) * variance(y));
}

/** A series less the mean of its season: of all values a whole number of `season` steps away. The overall mean is kept. */
export function withoutSeason(values: ArrayLike<number>, season: number): Float64Array {
  const overall = mean(values);
  const means = Array.from({ length: season }, (_, s) =>
    mean(Array.from(values).filter((_value, i) => i % season === s)),
  );
  return Float64Array.from(values, (value, i) => value - means[i % season] + overall);
}

/** A series less its straight line by least squares; the mean is kept. */
export function withoutTrend(values: ArrayLike<number>): Float64Array {
  const middle = (values.length - 1) / 2;
  const centred = Float64Array.from(values, (_, i) => i - middle);
  const rise = covariance(centred, values) / variance(centred);
  return Float64Array.from(values, (value, i) => value - rise * centred[i]);
}

/** Means of each run of `length` values, the first run first; what is left over at the end is dropped. */
export function blockMeans(values: ArrayLike<number>, length: number): Float64Array {
  return Float64Array.from({ length: Math.floor(values.length / length) }, (_, block) =>
    mean(Array.from({ length }, (_each, i) => values[block * length + i])),
  );
}

/**
 * Area that a closed path through (x, y) encloses, in the product of the units: above 0 where it runs counter-clockwise
 * with x to the right and y up (Gauss's formula; the last point is joined to the first).
 */
export function loopArea(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let twice = 0;
  const n = Math.min(x.length, y.length);
  for (let i = 0; i < n; i++) {
    const j = (i + 1) % n;
    twice += x[i] * y[j] - x[j] * y[i];
  }
  return twice / 2;
}
