import seedrandom from "seedrandom";

/** A source of standard normal draws named by its seed (Box–Muller), for calibrating statistics. */
export function normals(seed: string): () => number {
  const next = seedrandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** Share of `times` experiments in which `hit` is true. */
export function shareOf(times: number, hit: () => boolean): number {
  let count = 0;
  for (let i = 0; i < times; i++) if (hit()) count++;
  return count / times;
}
