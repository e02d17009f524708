import { indicators } from "../../../src/indicator/registry.ts";
import { categorical } from "../../../src/kernel/chance.ts";
import { draw2, drawKey, seedWords, unit } from "../../../src/kernel/random.ts";
import { mismatchIndex } from "../../../src/stats/mismatch.ts";

/** Markets tried, and draws of counts from markets of equal tightness. */
const MARKETS = 200;
const SAMPLES = 400;

/** Seekers and vacancies drawn in a sample. */
const SEEKERS = 300;
const VACANCIES = 120;

const { k0, k1 } = drawKey(seedWords("mismatch"), 0, 0);
const chance = (i: number, j: number): number => unit(draw2(k0, k1, i, j));
const whole = (i: number, j: number, most: number): number => 1 + Math.floor(most * chance(i, j));

/** Of markets in equal proportion, those whose index isn't 0; of the same with one vacancy moved, those whose index isn't above 0. */
export function exact(swapped: boolean): { readonly equal: number; readonly moved: number } {
  let [equal, moved] = [0, 0];
  for (let i = 0; i < MARKETS; i++) {
    const n = 1 + whole(i, 0, 14);
    const times = whole(i, 1, 7);
    const seekers = Array.from({ length: n }, (_, j) => whole(i, 2 + j, 90));
    seekers[0] = (seekers[1] as number) + 1;
    const vacancies = seekers.map((u) => times * u);
    if (swapped) vacancies.push(...vacancies.splice(0, 1));
    if (mismatchIndex(seekers, vacancies) !== 0) equal++;
    const other = vacancies.map((v, j) => v + (j === 0 ? -1 : j === 1 ? 1 : 0));
    if (!(mismatchIndex(seekers, other) > 0)) moved++;
  }
  return { equal, moved };
}

/** The indicator over samples from markets of equal tightness, and from markets where it differs by a factor of nine: mean, and standard error of the mean. */
export function sampled(plain: boolean): readonly { readonly mean: number; readonly error: number }[] {
  const measure = indicators.find(({ id }) => id === "mismatch-index")?.measure;
  return [1, 3].map((spread) => {
    const shares = Array.from({ length: 12 }, (_, i) => 1 + i);
    const tight = shares.map((share, i) => share * (i % 2 === 0 ? spread : 1 / spread));
    let [sum, square] = [0, 0];
    for (let s = 0; s < SAMPLES; s++) {
      const seekers = counts(shares, SEEKERS, 2 * s);
      const vacancies = counts(tight, VACANCIES, 2 * s + 1);
      const x = plain
        ? mismatchIndex(seekers, vacancies)
        : (measure?.({ census: { seekers, vacancies } } as never) ?? 0);
      sum += x;
      square += x * x;
    }
    const mean = sum / SAMPLES;
    return { mean, error: Math.sqrt((square / SAMPLES - mean * mean) / SAMPLES) };
  });
}

function counts(shares: readonly number[], n: number, sample: number): Int32Array {
  const found = new Int32Array(shares.length);
  for (let i = 0; i < n; i++) found[categorical(chance(1000 + sample, i), shares)]++;
  return found;
}
