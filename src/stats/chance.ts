import { draw2, drawKey, seedWords, unit } from "../kernel/random.ts";

/**
 * Uniforms in the open interval (0, 1) that depend on the seed, what they are for, a key and an ordinal alone, so that
 * asking for more of them changes none of those before.
 */
export function uniforms(seed: string, purpose: string): (key: number, ordinal: number) => number {
  const { k0, k1 } = drawKey(seedWords(`${purpose}:${seed}`), 0, 0);
  return (key, ordinal) => unit(draw2(k0, k1, key, ordinal));
}

/** The whole numbers below n in an order drawn by `next`, each order equally likely (Durstenfeld 1964). */
export function shuffled(n: number, next: (ordinal: number) => number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let last = n - 1; last > 0; last--) {
    const other = Math.floor(next(last) * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
