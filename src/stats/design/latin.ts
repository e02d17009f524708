import { shuffled, uniforms } from "../chance.ts";
import { demandCount } from "../misuse.ts";
import type { Design } from "./design.ts";

/**
 * Latin hypercube of `size` rows in the unit cube: in every factor each of the `size` equal strata holds one row, at a
 * uniform place in it (McKay, Beckman & Conover 1979). With the same seed, twice the size contains the first rows as they
 * are: strata are halved and the empty halves filled (Sallaberry, Helton & Hora 2008).
 */
export function latinHypercube(options: { factors: number; size: number; seed: string }): Design {
  const { factors, size, seed } = options;
  demandCount(factors, 1, { zh: "因素个数", en: "The number of factors" });
  demandCount(size, 1, { zh: "设计行数", en: "The size of a design" });
  const columns = Array.from({ length: factors }, (_, factor) => column(size, seed, factor));
  const rows = Array.from({ length: size }, (_, i) => ({ id: `r${i}`, point: columns.map((values) => values[i]) }));
  return { kind: "latin-hypercube", factors, inUnitCube: true, rows };
}

function column(size: number, seed: string, factor: number): Float64Array {
  let n = size;
  while (n % 2 === 0) n /= 2;
  const place = uniforms(seed, "latin-place");
  const first = uniforms(seed, `latin-order ${n}`);
  const slots = shuffled(n, (i) => first(factor, i));
  const within = slots.map((_, i) => place(factor, i));
  while (n < size) {
    for (let i = 0; i < n; i++) {
      const upper = within[i] >= 0.5 ? 1 : 0;
      slots[i] = 2 * slots[i] + upper;
      within[i] = 2 * within[i] - upper;
    }
    const taken = new Set(slots);
    const empty = Array.from({ length: 2 * n }, (_, slot) => slot).filter((slot) => !taken.has(slot));
    const order = uniforms(seed, `latin-order ${2 * n}`);
    for (const at of shuffled(n, (i) => order(factor, i))) {
      within.push(place(factor, slots.length));
      slots.push(empty[at]);
    }
    n *= 2;
  }
  return Float64Array.from(slots, (slot, i) => (slot + within[i]) / size);
}
