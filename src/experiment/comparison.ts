import type { Text } from "../kernel/text.ts";
import type { Decision } from "../stats/decide/acceptability.ts";
import type { Means, Standing } from "../stats/decide/frontier.ts";
import type { Interval } from "../stats/interval.ts";
import type { Verdict } from "../stats/verdict.ts";
import type { Deeper } from "./deeper.ts";

export type { Interval, Verdict };

/** The last month of a horizon: 12 months after the branch end with the year's last simulated month. */
export const horizonMonth = (branch: number, horizon: number): number => branch + horizon - 1;

/** A scenario as a comparison shows it. */
export type ScenarioInfo = {
  readonly id: string;
  readonly name: Text;
  readonly note: Text;
  /** Instruments that differ from the baseline: id, name, dose in words. */
  readonly policies: readonly { readonly id: string; readonly name: Text; readonly dose: Text }[];
  /** True where the instrument's own rule stops spending short of equal money. */ readonly atCeiling: boolean;
};

/** An indicator as a comparison shows it. */
export type IndicatorInfo = {
  readonly id: string;
  readonly name: Text;
  readonly definition: Text;
  readonly theme: "work" | "education" | "match" | "firms" | "finance" | "equity";
  readonly unit: "share" | "persons" | "yuan" | "yuan/month" | "index" | "months" | "ratio";
  readonly better: "higher" | "lower" | "none";
  /** Smallest difference worth talking about, in the unit. */ readonly delta: number;
  readonly headline: boolean;
};

/** One indicator in one scenario: the mean of the year that ends at a date, or of the whole span that is concluded on. */
export type Outcome = {
  readonly scenario: string;
  readonly indicator: string;
  /** Month index of the date: a December, or `horizonMonth` of a horizon. */ readonly month: number;
  /** First month of the mean, where the comparison concludes on it. */ readonly from?: number;
  readonly level: Interval;
  /** Paired difference from the baseline; absent for the baseline itself. */ readonly difference?: Interval;
  /** The same for the placebo (baseline with one post closed). */ readonly placebo?: Interval;
  /** Mean difference with its paired t interval at 95 %: how well the mean is known, not how far draws spread. */ readonly mean?: Interval;
  /** Share of pairs in which the difference is above 0. */ readonly positive?: number;
  readonly verdict: Verdict;
  readonly pairs: number;
  /** Pairs at which its mean would be told from 0; see `pairsToTell`. */ readonly needed?: number;
  /** Variance of the unpaired over that of the paired difference; NaN where undefined. */ readonly varianceReduction: number;
  /** Why there is no figure, where there is none. */ readonly reason?: Text;
};

/** Public money paid under one instrument in one year, yuan a year (mean over pairs). */
export type CostRow = {
  readonly scenario: string;
  readonly instrument: string;
  readonly year: number;
  readonly yuan: Interval;
};

/** A run that failed: what happened, and a command that repeats it. */
export type Failure = {
  readonly scenario: string;
  readonly pair: number;
  readonly message: string;
  readonly command: string;
  /** The message in either language, where it has two. */ readonly text?: Text;
};

/** How narrow the mean differences that are concluded on have become, where pairs were added until they were narrow enough. */
export type Reached = {
  readonly indicator: string;
  /** Half-width that was asked for, as a share of the estimate or in the indicator's unit. */ readonly half: number;
  readonly relative: boolean;
  /** Confidence of the intervals, which hold although they were looked at while pairs were added. */ readonly level: number;
  readonly month: number;
  readonly verdict: "continue" | "reached" | "cap";
  /** Pairs at which to look next; as many as now where it stops. */ readonly next: number;
  readonly rows: readonly {
    readonly scenario: string;
    readonly pairs: number;
    readonly half: number;
    readonly interval: Interval;
  }[];
};

/** Who gains: net changes of counts of persons by group, which sum to the whole change dimension by dimension. */
export type Who = {
  readonly month: number;
  /** What is counted. */ readonly counts: readonly { readonly id: string; readonly name: Text }[];
  readonly dimensions: readonly {
    readonly id: string;
    readonly name: Text;
    readonly groups: readonly { readonly id: string; readonly name: Text }[];
  }[];
  readonly rows: readonly {
    readonly scenario: string;
    readonly indicator: string;
    readonly dimension: string;
    readonly group: string;
    /** Persons of the group under the baseline. */ readonly base: number;
    readonly difference: Interval;
    readonly placebo: Interval;
    /** p-value that the mean difference is 0, corrected over all groups and scenarios. */ readonly adjusted: number;
    readonly clear: boolean;
  }[];
};

/** Everything a report of a comparison is made from. Plain JSON. */
export type Comparison = Deeper & {
  readonly title: Text;
  readonly region: {
    readonly id: string;
    readonly name: Text;
    readonly fictional: boolean;
    readonly standing: { readonly data: number; readonly derived: number; readonly assumed: number };
  };
  readonly baseline: string;
  readonly primary: string;
  readonly scenarios: readonly ScenarioInfo[];
  readonly indicators: readonly IndicatorInfo[];
  /** Month indices. */ readonly branch: number;
  readonly end: number;
  /** Horizons in months after the branch for which tables are made. */ readonly horizons: readonly number[];
  readonly pairs: number;
  readonly failed: number;
  readonly failures?: readonly Failure[];
  readonly k: number;
  readonly closure: string;
  /** What the intervals hold. */ readonly holds: Text;
  /** Yearly dates (December) and horizons, and the span concluded on; all scenarios and indicators. */ readonly outcomes: readonly Outcome[];
  readonly costs: readonly CostRow[];
  /** Names of the instruments under which money was paid. */ readonly instruments: readonly {
    readonly id: string;
    readonly name: Text;
  }[];
  /** Per scenario: extra public money a year, net jobs, extra stayers, and the ratios (yuan each), with intervals. */
  readonly efficiency: readonly {
    readonly scenario: string;
    readonly costPerYear: Interval;
    readonly netJobs: Interval;
    readonly stayers: Interval;
    readonly costPerJob?: Interval;
    readonly costPerStayer?: Interval;
    /** The same as ratios of means with their margins of error (95 %), where only the mean of what is added is clear of 0. */ readonly meanPerJob?: Interval;
    readonly meanPerStayer?: Interval;
    readonly treatedJobs?: Interval;
  }[];
  /** When the primary outcome's difference can be told from zero; null if never. */
  readonly firstClear: readonly {
    readonly scenario: string;
    /** First month from which the range of a further calculation excludes zero to the end. */ readonly month:
      | number
      | null;
    /** First month whose interval of the mean excludes zero, at 95 % over all months and scenarios together. */
    readonly mean: number | null;
  }[];
  /** Tests of mean differences over the span concluded on, corrected for how many are made. */
  readonly tests?: {
    readonly month: number;
    /** How the primary outcome is corrected; the others by Benjamini and Hochberg. */ readonly primary:
      | "holm"
      | "max-t";
    readonly rows: readonly {
      readonly scenario: string;
      readonly indicator: string;
      readonly p: number;
      readonly adjusted: number;
      readonly clear: boolean;
    }[];
  };
  /** Which scenario is worth its money; absent where nothing that money buys is counted. */
  readonly money?:
    | {
        /** Indicator that money is weighed against. */ readonly effect: string;
        readonly discount: number;
        readonly pairs: number;
        /** The baseline first, with an empty id; effect and yuan a year beyond it. */
        readonly strategies: readonly (Means & Standing & { readonly scenario: string })[];
        /** By willingness to pay; strategies in the same order. */ readonly decisions: readonly Decision[];
        /** The same at more values, to be drawn. */ readonly curve: readonly Decision[];
        /** Net benefit at the declared worth of one more, yuan a year. */
        readonly declared?: {
          readonly worth: number;
          readonly rows: readonly {
            readonly scenario: string;
            readonly benefit: Interval;
            readonly above: number;
            readonly evpi: number;
          }[];
        };
      }
    | undefined;
  /** The drawn parameter on which the order of the two best hangs, and its value where it flips. */
  readonly flip?:
    | {
        readonly scenarios: readonly [string, string];
        readonly parameter: string;
        readonly value: number;
        readonly low: number;
        readonly high: number;
        readonly inside: boolean;
        readonly p: number;
        readonly sentence: Text;
      }
    | undefined;
  readonly until?: Reached | undefined;
  readonly who?: Who | undefined;
  readonly ranking: { readonly earned: boolean; readonly order: readonly string[]; readonly sentence: Text };
  readonly provenance: {
    readonly engine: string;
    readonly version: string;
    readonly seed: string;
    readonly fingerprint: string;
    /** The command that makes the same comparison. */ readonly command: string;
    readonly parameters: {
      readonly law: number;
      readonly data: number;
      readonly calibrated: number;
      readonly assumed: number;
    };
  };
};
