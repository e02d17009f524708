import { draw2, drawKey, seedWords } from "../../kernel/random.ts";
import { demand, demandCount } from "../misuse.ts";
import type { Design } from "./design.ts";
import { joeKuo } from "./joe-kuo.ts";

const BITS = 32;
const STEP = 2 ** -32;

const numbers = joeKuo.split(",").map((row) => row.trim().split(" ").map(Number));

/** The most factors a Sobol sequence has numbers for; a Saltelli design uses two a factor. */
export const sobolDimensions = numbers.length + 1;

function directions(dimension: number): Int32Array {
  const v = new Int32Array(BITS);
  if (dimension === 0) {
    for (let i = 0; i < BITS; i++) v[i] = 1 << (31 - i);
    return v;
  }
  const [s, a, ...m] = numbers[dimension - 1];
  for (let i = 0; i < BITS; i++) {
    if (i < s) {
      v[i] = m[i] << (31 - i);
      continue;
    }
    v[i] = v[i - s] ^ (v[i - s] >>> s);
    for (let k = 1; k < s; k++) if ((a >>> (s - 1 - k)) & 1) v[i] ^= v[i - k];
  }
  return v;
}

/**
 * The first points of a Sobol sequence in the unit cube, in Gray-code order, with the direction numbers new-joe-kuo-6
 * (Joe & Kuo 2008). With a seed they are Owen-scrambled (nested uniform scrambling, Owen 1995: every point is uniform in
 * the open cube and the balance of the sequence is kept); without, they are the sequence itself, whose first point is the
 * origin. More rows contain the first ones; balanced sizes are powers of two. Throws `bad-statistic` beyond `sobolDimensions`.
 */
export function sobolSequence(options: { factors: number; size: number; seed?: string }): Design {
  const { factors, size, seed } = options;
  demandCount(factors, 1, { zh: "因素个数", en: "The number of factors" });
  demandCount(size, 1, { zh: "设计行数", en: "The size of a design" });
  const text = {
    zh: `索博尔序列最多${sobolDimensions}维`,
    en: `A Sobol sequence has at most ${sobolDimensions} dimensions`,
  };
  demand(factors <= sobolDimensions, text, factors);
  const rows = Array.from({ length: size }, (_, i) => ({ id: `r${i}`, point: new Array<number>(factors) }));
  for (let dimension = 0; dimension < factors; dimension++) {
    const v = directions(dimension);
    const scramble = seed === undefined ? undefined : scrambler(seed, dimension);
    let x = 0;
    for (let i = 0; i < size; i++) {
      if (i > 0) x ^= v[31 - Math.clz32(i & -i)];
      rows[i].point[dimension] = scramble ? ((scramble(x) >>> 0) + 0.5) * STEP : (x >>> 0) * STEP;
    }
  }
  return { kind: "sobol", factors, inUnitCube: true, rows };
}

/** Flips each bit by a random bit that depends on the bits above it. */
function scrambler(seed: string, dimension: number): (x: number) => number {
  const { k0, k1 } = drawKey(seedWords(`sobol:${seed}`), dimension, 0);
  return (x) => {
    let flips = 0;
    for (let bit = 0; bit < BITS; bit++) {
      const above = bit === 0 ? 0 : x >>> (BITS - bit);
      flips |= (draw2(k0, k1, above, bit) >>> 31) << (31 - bit);
    }
    return x ^ flips;
  };
}
