import type { Ends } from "./input.ts";

/** Range of an axis that holds all the numbers, and a little more where they coincide. */
export function range(numbers: readonly number[]): [number, number] {
  const finite = numbers.filter(Number.isFinite);
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  if (finite.length === 0) return [-1, 1];
  return low < high ? [low, high] : [low - 1, high + 1];
}

/** Both ends of intervals, for the range of an axis. */
export const endsOf = (intervals: readonly (Ends | undefined)[]): number[] =>
  intervals.flatMap((ends) => (ends ? [ends.low, ends.high] : []));

/** A range widened to whole steps of 1, 2 or 5 times a power of ten, about `count` of them. */
export function nice([low, high]: readonly [number, number], count: number): [number, number] {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((s) => s * power >= rough) as number);
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}

/** Places in pixels moved apart as little as needed so that neighbours are `gap` apart and all lie between 0 and `length`. */
export function apart(places: readonly number[], gap: number, length: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b] || a - b);
  const moved = order.map((i) => places[i] as number);
  for (let i = 1; i < moved.length; i++) moved[i] = Math.max(moved[i] as number, moved[i - 1] + gap);
  let ceiling = Math.max(length, gap * (moved.length - 1));
  for (let i = moved.length - 1; i >= 0; i--, ceiling -= gap) moved[i] = Math.min(moved[i] as number, ceiling);
  const result = [...places];
  for (const [rank, i] of order.entries()) result[i] = moved[rank];
  return result;
}
