import { exp } from "../../kernel/maths.ts";
import type { Parameters } from "../parameters.ts";
import type { Region } from "../region.ts";

/** Shares of a cohort that take each path, read off the region's flows of the data year. */
export type Paths = {
  /** Of a cohort at 15. */
  readonly academic: number;
  readonly vocational: number;
  /** Of a cohort at 18: 高职 here and away, undergraduate here and away. */
  readonly higherHere: number;
  readonly higherAway: number;
  readonly underHere: number;
  readonly underAway: number;
  /** Of a cohort at 18: from secondary vocational school to 高职. */
  readonly articulate: number;
};

/** Shares of a cohort that take each path: at 15 of those who turn 15 in the data year, at 18 of those who turn 18 in it. */
export function pathsOf(region: Region): Paths {
  const { flows: f, dataYear } = region;
  const at15 = f.academic + f.vocational + f.noSchool;
  const at18 = cohortAt15(region, dataYear - (18 - 15));
  // A cohort of nobody takes no path.
  const of18 = (flow: number): number => (at18 > 0 ? flow / at18 : 0);
  return {
    academic: f.academic / at15,
    vocational: f.vocational / at15,
    higherHere: of18(f.higherVocationalHere),
    higherAway: of18(f.higherVocationalAway),
    underHere: of18(f.undergraduateHere),
    underAway: of18(f.undergraduateAway),
    articulate: of18(f.fromVocationalToHigher),
  };
}

/** Persons who turn 15 in a year; years beyond the sheet take its nearest. */
export function cohortAt15(region: Region, year: number): number {
  const rows = region.cohorts;
  return (rows.find((r) => r.year === year) ?? (year < rows[0].year ? rows[0] : rows[rows.length - 1])).at15;
}

/** The band in which an age lies; below the first and past the last the nearest. */
export const bandAt = <B extends { readonly from: number; readonly to: number }>(bands: readonly B[], age: number): B =>
  bands.find((b) => age >= b.from && age <= b.to) ?? bands[age < bands[0].from ? 0 : bands.length - 1];

/** Yearly hazard of death or disability at an age. */
export const deathAt = ({ death, deathDoubles }: Parameters["moving"], age: number): number =>
  Math.min(1, death * exp(((age - 40) / deathDoubles) * Math.LN2));

/**
 * Residents of an age at the start of the spin-up: those of the data year's pyramid, younger by the years between and
 * before the deaths of those years; below 21, the cohort less those who study away.
 */
export function residentsAt(region: Region, moving: Parameters["moving"], year: number, age: number): number {
  const back = region.dataYear + 1 - year;
  const at15 = cohortAt15(region, year - (age - 15));
  if (age < 18) return at15;
  const p = pathsOf(region);
  if (age < 21) return at15 * (1 - p.higherAway - p.underAway);
  const last = region.ages[region.ages.length - 1];
  const then = region.ages.find((r) => r.age === age + back) ?? last;
  let lost = 0;
  for (let a = age; a < then.age; a++) lost += deathAt(moving, a);
  return then.residents * exp(lost);
}

/** Residents of the data year who work off the farms or look for work, by the status table. */
export const labourForceOf = ({ ages, statuses }: Region): number =>
  ages.reduce((sum, { age, residents }) => {
    const { employer, ownAccount, unemployed } = bandAt(statuses, age);
    return sum + (age < statuses[0].from ? 0 : residents * (employer + ownAccount + unemployed));
  }, 0);
