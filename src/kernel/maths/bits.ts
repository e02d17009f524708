const float64 = new Float64Array(1);
const word32 = new Int32Array(float64.buffer);

const little = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
const HIGH = little ? 1 : 0; // where the sign and exponent lie depends on the machine's byte order

/** The upper 32 bits of a float: its sign, its exponent and the first 20 bits of its fraction. */
export function highWord(x: number): number {
  float64[0] = x;
  return word32[HIGH];
}

// A table, since a float put together from two words is slow to read back.
const LEAST = -1074;
const powers = new Float64Array(1023 - LEAST + 1);
for (let k = LEAST, power = 5e-324; k <= 1023; k++, power *= 2) powers[k - LEAST] = power;

/** x·2^k for whole k, rounded once. */
export function scaled(x: number, k: number): number {
  if (k >= LEAST && k <= 1023) return x * powers[k - LEAST];
  if (k > 1023) return scaled(x * powers[1023 - LEAST], k - 1023);
  return k < -2100 ? x * 0 : scaled(x, k + 54) * powers[-54 - LEAST];
}

/** The upper half of a float's digits: products of two such are exact, and the rest fits in a float (Dekker 1971). */
export function upperHalf(x: number): number {
  const c = 134217729 * x;
  return c - (c - x);
}
