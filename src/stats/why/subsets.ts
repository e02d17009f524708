import { demand, demandCount } from "../misuse.ts";

/** The most parts that are taken apart exactly: 2⁸ = 256 combinations. */
export const mostParts = 8;

/** An outcome of every combination of n parts, in its unit, at the number whose bit i says whether part i is in: 2ⁿ of them, from none to all. */
export type Combinations = readonly number[];

/** Number of parts of a table of combinations; throws `bad-statistic` unless it has 2ⁿ finite figures, n in 1–8. */
export function partsOf(values: Combinations): number {
  const n = 31 - Math.clz32(values.length);
  demandCount(n, 1, { zh: "工具个数", en: "The number of parts" });
  demand(
    n <= mostParts && values.length === 1 << n,
    { zh: "每种组合各要一个结果，最多8个工具", en: "Every combination of at most 8 parts needs a figure" },
    values.length,
  );
  demand(values.every(Number.isFinite), { zh: "有的组合没有结果", en: "A combination has no figure" });
  return n;
}

/** How many parts are in a combination. */
export function sizeOf(combination: number): number {
  let count = 0;
  for (let left = combination; left > 0; left >>= 1) count += left & 1;
  return count;
}

/** The outcome of every combination of n parts, from none to all, each asked for once. Throws `bad-statistic` unless n is in 1–8. */
export function combinationsOf(n: number, outcome: (parts: readonly number[]) => number): number[] {
  demandCount(n, 1, { zh: "工具个数", en: "The number of parts" });
  demand(n <= mostParts, { zh: "最多8个工具", en: "At most 8 parts" }, n);
  const parts = Array.from({ length: n }, (_, i) => i);
  return Array.from({ length: 1 << n }, (_, combination) => outcome(parts.filter((i) => combination & (1 << i))));
}
