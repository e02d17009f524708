/** How a series swings: years from peak to peak on average, and the size of its last quarter's swings relative to its first's. */
export type Swings = { readonly period: number; readonly left: number };

/** Least height of a peak: below it lie rounding errors. */
const LEAST = 1e-9;

/** Reads the swings of a yearly series around 0. */
export function swings(series: readonly number[]): Swings {
  const peaks = series.flatMap((x, i) =>
    i > 0 && i < series.length - 1 && x > LEAST && x > (series[i - 1] as number) && x >= (series[i + 1] as number)
      ? [i]
      : [],
  );
  const quarter = Math.floor(series.length / 4);
  const size = (part: readonly number[]) => Math.max(...part) - Math.min(...part);
  const [first, last] = [peaks[0], peaks.at(-1)];
  return {
    period:
      first === undefined || last === undefined || first === last ? Number.NaN : (last - first) / (peaks.length - 1),
    left: size(series.slice(-quarter)) / size(series.slice(0, quarter)),
  };
}
