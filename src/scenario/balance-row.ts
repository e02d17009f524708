import type { Text } from "../kernel/text.ts";
import type { Region } from "../world/region.ts";

/** Two figures of a region that must agree: persons, yuan or shares; `ok` where the residual is within the tolerance. */
export type BalanceRow = {
  readonly name: Text;
  readonly left: number;
  readonly right: number;
  /** Left less right. */ readonly residual: number;
  readonly tolerance: number;
  readonly ok: boolean;
};

/** A row for two figures that must be equal within a tolerance. */
export function equal(zh: string, en: string, left: number, right: number, tolerance: number): BalanceRow {
  const residual = left - right;
  return { name: { zh, en }, left, right, residual, tolerance, ok: Math.abs(residual) <= tolerance };
}

/** A row for two figures that must be equal but for rounding, half a per cent of the larger. */
export function near(zh: string, en: string, left: number, right: number): BalanceRow {
  return equal(zh, en, left, right, 0.005 * Math.max(Math.abs(left), Math.abs(right)));
}

/** A row for a figure that may not exceed another by more than half a per cent. */
export function atMost(zh: string, en: string, left: number, right: number): BalanceRow {
  const residual = left - right;
  const tolerance = 0.005 * Math.abs(right);
  return { name: { zh, en }, left, right, residual, tolerance, ok: residual <= tolerance };
}

/** The sum of a figure over rows. */
export function total<T>(rows: readonly T[], figure: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + figure(row), 0);
}

/** A stated figure by key, NaN where the region doesn't state it. */
export function stated(region: Region, key: string): number {
  return Object.hasOwn(region.stated, key) ? region.stated[key] : Number.NaN;
}
