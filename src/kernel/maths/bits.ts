const bits = new ArrayBuffer(8);

/** One float whose bits are `word32`. */
export const float64: Float64Array = new Float64Array(bits);
/** The two words of `float64`, at `HIGH` and `LOW`. */
export const word32: Int32Array = new Int32Array(bits);

const little = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
/** Index of the sign-and-exponent word in `word32`, whatever the byte order of the machine. */
export const HIGH: number = little ? 1 : 0;
/** Index of the low word in `word32`. */
export const LOW: number = little ? 0 : 1;

/** The word of a float that holds its sign and exponent. */
export function highWord(x: number): number {
  float64[0] = x;
  return word32[HIGH];
}

/** The float with its low 32 bits cleared: products of two such are exact. */
export function truncated(x: number): number {
  float64[0] = x;
  word32[LOW] = 0;
  return float64[0];
}

/** 2 to the integer power k, for −1022 ≤ k ≤ 1023. */
export function powerOfTwo(k: number): number {
  word32[HIGH] = (1023 + k) << 20;
  word32[LOW] = 0;
  return float64[0];
}

/** x·2^k, rounded once, for |k| ≤ 2100. */
export function scaled(x: number, k: number): number {
  if (k > 1023)
    return k > 2046
      ? x * 2 ** 1023 * 2 ** 1023 * powerOfTwo(Math.min(k - 2046, 1023))
      : x * 2 ** 1023 * powerOfTwo(k - 1023);
  if (k < -1022) return k < -1076 ? x * 0 : x * powerOfTwo(k + 54) * 2 ** -54;
  return x * powerOfTwo(k);
}
