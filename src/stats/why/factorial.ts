import { type Combinations, partsOf, sizeOf } from "./subsets.ts";

/** Effect of a factor or an interaction, in the outcome's unit, with the parts it is of. */
export type FactorialEffect = { readonly parts: readonly number[]; readonly effect: number };

/**
 * Effects of a full 2ⁿ factorial (Yates 1937): a main effect is the mean outcome with the part less that without, over
 * all combinations of the others; an interaction is half the difference of an effect with and without the other part.
 * Ordered by number of parts. Unlike Shapley's values they need not sum to the total.
 */
export function factorialEffects(values: Combinations): FactorialEffect[] {
  const n = partsOf(values);
  const contrast = [...values];
  for (let i = 0; i < n; i++) {
    for (let at = 0; at < contrast.length; at++) {
      if (!(at & (1 << i))) continue;
      const [without, having] = [contrast[at ^ (1 << i)], contrast[at]];
      contrast[at ^ (1 << i)] = having + without;
      contrast[at] = having - without;
    }
  }
  const all = Array.from({ length: n }, (_, i) => i);
  return contrast
    .map((sum, at) => ({ at, effect: sum / (1 << (n - 1)) }))
    .slice(1)
    .sort((a, b) => sizeOf(a.at) - sizeOf(b.at) || a.at - b.at)
    .map(({ at, effect }) => ({ parts: all.filter((i) => at & (1 << i)), effect }));
}
