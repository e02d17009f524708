import type { Text } from "../kernel/text.ts";
import type { World } from "../world/world.ts";
import type { Census } from "./census.ts";
import type { Register } from "./register.ts";
import type { Shortfall } from "./shortfall.ts";

/** What an indicator may read: the world at the end of a month, the quarter's census, the registers of cohorts that come of age, December's shortfalls of skill. */
export type Survey = {
  readonly world: World;
  readonly month: number;
  readonly census: Census;
  readonly register: Register;
  readonly shortfall?: Shortfall | undefined;
  readonly k: number;
};

/** When an indicator has a value: each month, quarter or December, at September's intake, at July's graduation, or when a cohort of July graduates turns so many months old. */
export type Moment =
  | "monthly"
  | "quarterly"
  | "yearly"
  | "intake"
  | "graduation"
  | "two-months"
  | "half-year"
  | "anniversary";

/** A quantity with a definition a statistician would sign; NaN where nobody is there to count. */
export type Indicator = {
  readonly id: string;
  readonly name: Text;
  /** Numerator, denominator, population and moment. */ readonly definition: Text;
  readonly theme: "work" | "education" | "match" | "firms" | "finance" | "equity";
  readonly unit: "share" | "persons" | "yuan" | "yuan/month" | "index" | "months" | "ratio";
  readonly better: "higher" | "lower" | "none";
  /** Smallest difference worth talking about, in the unit. */ readonly delta: number;
  readonly headline: boolean;
  /** Whether the expected value is the same at every sampling scale; "biased" where twenty seeds at 1:50 and 1:200 differ by more than three standard errors. */ readonly scale:
    | "linear"
    | "biased";
  readonly moment: Moment;
  /** Months after graduation at which its cohort is read; nothing before the first exposed cohort is this old. */
  readonly cohortAge?: number;
  readonly measure: (s: Survey) => number;
};

/** Declares an indicator, which is no headline unless it says so. */
export const indicator = (declaration: Omit<Indicator, "headline"> & { readonly headline?: boolean }): Indicator => ({
  headline: false,
  ...declaration,
});

/** A share of integer counts; NaN where the denominator is nobody. */
export const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : Number.NaN);
