import { draw, drawKey } from "../../kernel/random.ts";
import { streams } from "../keys.ts";

/** Every k-th ordinal from a start that the seed sets: samples at k and at a multiple of k are nested. */
export function sampleStart(words: Int32Array, k: number): number {
  const { k0, k1 } = drawKey(words, streams.sample, 0);
  return (draw(k0, k1, 0) >>> 0) % Math.max(1, Math.round(k));
}
