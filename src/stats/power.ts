import { studentQuantile } from "./student.ts";

/** Chance that is asked for of telling what is there: four times in five. */
const POWER = 0.8;

/** Pairs beyond which none are counted. */
const MOST = 10_000;

/**
 * Fewest pairs at which a two-sided paired t test at a level rejects 0 with a chance of 80 % where the mean difference is
 * `size` and differences have the standard deviation `sd`, both in one unit: t quantiles of the level and of the power added
 * up in place of the noncentral t, which differs by a pair or so; 10,000 at most, NaN without a spread.
 */
export function pairsToTell(size: number, sd: number, level: number): number {
  if (!(size > 0) || Number.isNaN(sd)) return Number.NaN;
  const enough = (n: number) =>
    (studentQuantile(1 - level / 2, n - 1) + studentQuantile(POWER, n - 1)) * sd <= size * Math.sqrt(n);
  let [few, many] = [1, 2];
  while (!enough(many) && many < MOST) [few, many] = [many, Math.min(MOST, 2 * many)];
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2);
    if (enough(middle)) many = middle;
    else few = middle;
  }
  return many;
}
