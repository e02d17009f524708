import type { Parameters } from "./parameters.ts";

/** January 2025, from which statutory ages rise by a month each four months, by at most three years (2024 decision). */
const REFORM = 300;

/** Statutory retirement age in months of a person born in a month. */
export function statutoryAge(born: number, man: boolean, { moving }: Parameters): number {
  const base = 12 * (man ? moving.retireMen : moving.retireWomen);
  const late = born + base - REFORM;
  return base + (late < 0 ? 0 : Math.min(36, 1 + Math.floor(late / 4)));
}
