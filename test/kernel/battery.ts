import { normalCdf } from "../../src/kernel/maths.ts";

/** Two-sided p-value of a chi-square sum with k degrees of freedom, k ≥ 30 (Wilson and Hilferty). */
export function chiSquareP(sum: number, k: number): number {
  return normalP((Math.cbrt(sum / k) - (1 - 2 / (9 * k))) / Math.sqrt(2 / (9 * k)));
}

/** Two-sided p-value of a standard normal deviate. */
export function normalP(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}

/** P-values that 32-bit words are uniform and that words `lag` apart know nothing of each other, by name of test. */
export function battery(words: Int32Array, lags: readonly number[]): Record<string, number> {
  const p: Record<string, number> = {};
  for (const shift of [20, 10, 0]) p[`uniform, bits ${shift}–${shift + 11}`] = uniformity(words, shift);
  for (const lag of lags) {
    for (const shift of [26, 13, 0]) p[`pairs ${lag} apart, bits ${shift}–${shift + 5}`] = pairs(words, lag, shift);
    p[`correlation ${lag} apart`] = correlation(words, lag);
    p[`flips ${lag} apart`] = flips(words, lag);
  }
  return p;
}

function uniformity(words: Int32Array, shift: number): number {
  const counts = new Int32Array(4096);
  for (const word of words) counts[(word >>> shift) & 4095]++;
  return chiSquareP(excess(counts, words.length), 4095);
}

function pairs(words: Int32Array, lag: number, shift: number): number {
  const counts = new Int32Array(4096);
  const n = words.length - lag;
  for (let i = 0; i < n; i++) counts[((words[i] >>> shift) & 63) * 64 + ((words[i + lag] >>> shift) & 63)]++;
  return chiSquareP(excess(counts, n), 4095);
}

function excess(counts: Int32Array, n: number): number {
  const expected = n / counts.length;
  let sum = 0;
  for (const c of counts) sum += (c - expected) ** 2 / expected;
  return sum;
}

function correlation(words: Int32Array, lag: number): number {
  const n = words.length - lag;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += words[i] * words[i + lag];
  return normalP((sum / 2 ** 64) * (12 / Math.sqrt(n)));
}

/** Each of 32 bits should change between the two in half of the cases. */
function flips(words: Int32Array, lag: number): number {
  const counts = new Int32Array(32);
  const n = words.length - lag;
  for (let i = 0; i < n; i++) {
    const x = words[i] ^ words[i + lag];
    for (let b = 0; b < 32; b++) counts[b] += (x >>> b) & 1;
  }
  let sum = 0;
  for (const c of counts) sum += (2 * c - n) ** 2 / n;
  return chiSquareP(sum, 32);
}

/** P-value that flipping any one bit of the input flips each bit of the output in half of the cases. */
export function avalanche(f: (x: number) => number, samples: number): number {
  let sum = 0;
  for (let bit = 0; bit < 32; bit++) {
    const counts = new Int32Array(32);
    for (let i = 0; i < samples; i++) {
      const low = bit < 24 ? (1 << bit) - 1 : -1;
      const x = ((i & ~low) << 1) | (i & low); // every input once, with the bit clear
      const change = f(x) ^ f(x ^ (1 << bit));
      for (let b = 0; b < 32; b++) counts[b] += (change >>> b) & 1;
    }
    for (const c of counts) sum += (2 * c - samples) ** 2 / samples;
  }
  return chiSquareP(sum, 1024);
}
