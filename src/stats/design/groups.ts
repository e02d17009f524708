import { demand } from "../misuse.ts";

/** Factors by number, from 0, that are moved together; every factor is in one group. */
export type Groups = readonly (readonly number[])[];

/** The groups, or each factor by itself; throws `bad-statistic` unless every factor is in exactly one. */
export function checkGroups(groups: Groups | undefined, factors: number): Groups {
  if (groups === undefined) return Array.from({ length: factors }, (_, factor) => [factor]);
  const seen = groups.flat().sort((a, b) => a - b);
  const whole =
    seen.length === factors && seen.every((factor, i) => factor === i) && groups.every(({ length }) => length > 0);
  demand(
    whole,
    { zh: "每个因素应恰好属于一组", en: "Every factor must be in exactly one group" },
    JSON.stringify(groups),
  );
  return groups;
}
