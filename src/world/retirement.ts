import type { Parameters } from "./parameters.ts";

/** Statutory retirement age in months of a person born in a month: since the reform it rises step by step (2024 decision). */
export function statutoryAge(born: number, man: boolean, { moving, ages: A }: Parameters): number {
  const base = 12 * (man ? moving.retireMen : moving.retireWomen);
  const late = born + base - A.reform;
  return base + (late < 0 ? 0 : Math.min(A.reformMost, 1 + Math.floor(late / A.reformPace)));
}
