import { type Combinations, partsOf, sizeOf } from "./subsets.ts";

/**
 * Shapley's (1953) value of each part, in the outcome's unit: what it adds, averaged over all orders in which the parts may
 * be put together. They sum to the outcome of all parts less that of none.
 */
export function shapley(values: Combinations): number[] {
  const n = partsOf(values);
  const weight = [1 / n];
  for (let size = 1; size < n; size++) weight.push((weight[size - 1] * size) / (n - size));
  return Array.from({ length: n }, (_, i) => {
    let value = 0;
    for (let without = 0; without < values.length; without++) {
      if (!(without & (1 << i))) value += weight[sizeOf(without)] * (values[without | (1 << i)] - values[without]);
    }
    return value;
  });
}

/**
 * What each combination adds that none within it does (Harsanyi's dividends, 1963), in the outcome's unit, at the
 * combination's number: parts by themselves, then what two do only together, and so on; that of none is the outcome
 * without any. They sum to the outcome of all parts.
 */
export function dividends(values: Combinations): number[] {
  const n = partsOf(values);
  const found = [...values];
  for (let i = 0; i < n; i++) {
    for (let at = 0; at < found.length; at++) if (at & (1 << i)) found[at] -= found[at ^ (1 << i)];
  }
  return found;
}
