import type { Text } from "../kernel/text.ts";
import type { Criterion } from "../stats/decide/robustness.ts";
import type { Interval } from "../stats/interval.ts";
import type { Verdict } from "../stats/verdict.ts";

/** What each instrument of a package adds to one figure; the parts' estimates sum to the total's. */
export type Share = { readonly total: Interval; readonly parts: readonly Interval[] };

/** A package taken apart by its instruments: the primary outcome at the main date, and by group where runs hold groups. */
export type Why = {
  readonly scenario: string;
  readonly indicator: string;
  readonly month: number;
  readonly instruments: readonly { readonly id: string; readonly name: Text }[];
  readonly whole: Share;
  readonly groups: readonly (Share & {
    readonly dimension: string;
    readonly group: string;
    readonly name: Text;
  })[];
};

/** Who leads in a future and by how much: the range of a further calculation, as rankings are judged by. */
export type Lead = {
  readonly first: string;
  readonly second: string;
  /** The first's gain over the second's, in the indicator's unit, more being better. */ readonly lead: Interval;
  readonly verdict: Verdict;
};

/** A value between what is assumed and an end of a prior at which the first place changes hands. */
export type Turn = {
  readonly parameter: string;
  readonly name: Text;
  readonly assumed: number;
  readonly end: number;
  /** Where a straight line between the two crosses 0. */ readonly value: number;
  readonly scenarios: readonly [string, string];
};

/** How scenarios do in each of several futures, and by which criterion which is best. */
export type Robust = {
  readonly indicator: string;
  readonly futures: readonly { readonly id: string; readonly name: Text }[];
  /** The baseline first. */ readonly scenarios: readonly { readonly id: string; readonly name: Text }[];
  /** Mean gain over the baseline by scenario and future, more being better, in the indicator's unit. */
  readonly gains: readonly (readonly number[])[];
  readonly regrets: readonly (readonly number[])[];
  readonly criteria: readonly Criterion[];
  /** By future. */ readonly leads: readonly Lead[];
  readonly turns: readonly Turn[];
  /** Whether the same scenario is first in every future, each time by more than luck. */ readonly survives: boolean;
  readonly sentence: Text;
};

/** How much of the spread of differences comes from parameters and how much from luck, from parameter draws × seeds. */
export type Split = {
  readonly month: number;
  readonly draws: number;
  readonly seeds: number;
  /** Runs that failed; their parameter draws are left out. */ readonly failed: number;
  /** What the figures hold. */ readonly holds: Text;
  readonly rows: readonly {
    readonly scenario: string;
    readonly indicator: string;
    /** Standard deviations in the indicator's unit, with intervals at 95 %. */ readonly parameters: Interval;
    readonly luck: Interval;
    /** Share of parameters in the variance, 0–1. */ readonly share: Interval;
    /** p-value that parameters don't matter. */ readonly p: number;
  }[];
};

/** What a comparison was asked for besides. */
export type Deeper = {
  readonly split?: Split | undefined;
  readonly robust?: Robust | undefined;
  readonly why?: Why | undefined;
};
