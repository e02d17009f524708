import seedrandom from "seedrandom";

/** Four words from a seed in any text; different texts give different words. */
export function seedWords(seed: string): Int32Array {
  // The generator keeps one byte of a character and repeats short seeds ("a" = "aa"): so bytes, and the length first.
  let bytes = `${seed.length}:`;
  for (let i = 0; i < seed.length; i++) {
    const c = seed.charCodeAt(i);
    bytes += String.fromCharCode(c >> 8, c & 255);
  }
  const generator = seedrandom(bytes);
  return Int32Array.from({ length: 4 }, () => generator.int32());
}

/** The two words under which all draws of one stream in one month are made. */
export type DrawKey = { readonly k0: number; readonly k1: number };

/** The words of a (seed, stream, month), hashed thoroughly: once a phase, not once a draw. */
export function drawKey(words: Int32Array, stream: number, month: number): DrawKey {
  let a = 0x243f6a88;
  let b = 0x85a308d3 | 0;
  for (let i = 0; i < 6; i++) {
    const word = i < 4 ? words[i] : i === 4 ? stream : month;
    for (let round = 0; round < 3; round++) {
      a = (a ^ scramble((b + word + Math.imul(i * 3 + round + 1, 0x9e3779b9)) | 0)) | 0;
      b = (b ^ scramble((a ^ Math.imul(word, 0xc2b2ae3d)) + round)) | 0;
    }
  }
  return { k0: a, k1: b };
}

function scramble(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  h ^= h >>> 15;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** 32 random bits, signed, that depend on the draw key and the agent's key alone. */
export function draw(k0: number, k1: number, key: number): number {
  let h = key ^ k0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  h = ((h ^ (h >>> 15)) + k1) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** As `draw`, for the n-th decision of an agent, or for a pair of agents. */
export function draw2(k0: number, k1: number, key: number, ordinal: number): number {
  let h = key ^ k0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  h ^= h >>> 15;
  // Scrambled by itself first: a mere multiple would let two agents' series run side by side, out of step.
  let g = (ordinal + k1) | 0;
  g = Math.imul(g ^ (g >>> 16), 0x7feb352d);
  h ^= g ^ (g >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  h = ((h ^ (h >>> 15)) + k1) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const STEP = 2 ** -32;

/** 32 random bits as a uniform in the open interval (0, 1). */
export function unit(h: number): number {
  return ((h >>> 0) + 0.5) * STEP;
}

/** The number below which `draw(…) >>> 0` falls with probability p: p = 1 always, p = 0 never. */
export function threshold(p: number): number {
  return p >= 1 ? 4294967296 : p > 0 ? Math.floor(p * 4294967296 + 0.5) : 0;
}
