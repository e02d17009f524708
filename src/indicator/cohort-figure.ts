import { type Indicator, indicator, type Survey } from "./indicator.ts";
import type { Cohort } from "./register.ts";

type Own = Pick<Indicator, "id" | "name" | "definition"> & Partial<Indicator>;

/** A figure of the cohort of July graduates that turns so many months old; a share of which more is better unless it says otherwise. */
export const cohortFigure = (
  cohortAge: 2 | 6 | 12 | 36 | 60,
  own: Own,
  of: (c: Cohort, s: Survey) => number,
): Indicator =>
  indicator({
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.01,
    scale: "linear",
    moment: cohortAge === 2 ? "two-months" : cohortAge === 6 ? "half-year" : "anniversary",
    cohortAge,
    ...own,
    measure: (s) => {
      const cohort = s.register.get(cohortAge);
      return cohort ? of(cohort, s) : Number.NaN;
    },
  });
