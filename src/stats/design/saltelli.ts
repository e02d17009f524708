import type { Design, DesignRow } from "./design.ts";
import { checkGroups, type Groups } from "./groups.ts";
import { sobolSequence } from "./sobol.ts";

/** A Saltelli design: `size` base rows, each run as A, B, one AB a group and, for the second order, one BA a group. */
export type SaltelliDesign = Design & {
  readonly kind: "saltelli";
  readonly groups: Groups;
  readonly size: number;
  readonly secondOrder: boolean;
};

/** Rows that one base row takes: 2 + groups, or 2 + 2·groups with the second order. */
export const rowsPerBase = ({ groups, secondOrder }: Pick<SaltelliDesign, "groups" | "secondOrder">): number =>
  2 + groups.length * (secondOrder ? 2 : 1);

/**
 * Saltelli's (2002; 2010) design in the unit cube from an Owen-scrambled Sobol sequence of twice the factors: base row b is
 * run at a point A and at a point B, and once a group at A with the group's factors from B (AB); with `secondOrder`
 * also at B with them from A (BA). `size` is best a power of two; a larger one contains the first rows.
 */
export function saltelli(options: {
  factors: number;
  size: number;
  seed: string;
  groups?: Groups;
  secondOrder?: boolean;
}): SaltelliDesign {
  const { factors, size, seed, secondOrder = false } = options;
  const groups = checkGroups(options.groups, factors);
  const base = sobolSequence({ factors: 2 * factors, size, seed });
  const rows: DesignRow[] = [];
  for (const [b, { point }] of base.rows.entries()) {
    const [a, other] = [point.slice(0, factors), point.slice(factors)];
    rows.push({ id: `b${b}.A`, point: a }, { id: `b${b}.B`, point: other });
    rows.push(...groups.map((group, g) => ({ id: `b${b}.AB${g}`, point: crossed(a, other, group) })));
    if (!secondOrder) continue;
    rows.push(...groups.map((group, g) => ({ id: `b${b}.BA${g}`, point: crossed(other, a, group) })));
  }
  return { kind: "saltelli", factors, inUnitCube: true, rows, groups, size, secondOrder };
}

function crossed(own: readonly number[], other: readonly number[], group: readonly number[]): number[] {
  return own.map((value, factor) => (group.includes(factor) ? other[factor] : value));
}
