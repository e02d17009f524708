import type { ParameterSpec } from "../../kernel/parameter.ts";
import type { Text } from "../../kernel/text.ts";
import type { Plan } from "../../world/plan.ts";

/** The value of a factor: a number in its declared unit, or one of a few words. */
export type Value = number | string;

/** What a factor moves: a parameter of the model, a dose of an instrument, or a setting of the run. */
export type Target =
  | { readonly kind: "parameter"; readonly spec: ParameterSpec }
  | {
      readonly kind: "dose";
      readonly instrument: string;
      readonly parameter: string;
      readonly spec: ParameterSpec;
      /** The instrument's other doses where it isn't in force. */ readonly defaults: Readonly<Record<string, number>>;
    }
  | { readonly kind: "setting"; readonly words: readonly string[] };

/** How the values of a continuous factor are spread; `mode` is a triangle's peak, a lognormal's ends are its 5th and 95th percentiles. */
export type Spread = {
  readonly kind: "uniform" | "log-uniform" | "triangular" | "lognormal" | "normal" | "beta";
  readonly low: number;
  readonly high: number;
  readonly mode?: number;
  readonly mean?: number;
  readonly sd?: number;
  readonly alpha?: number;
  readonly beta?: number;
};

/** One thing that an experiment varies, under its id as `--set` takes it. */
export type Factor = {
  readonly id: string;
  readonly name: Text;
  /** X, L and R of XLRM. */ readonly role: "uncertainty" | "lever" | "relationship";
  readonly target: Target;
  /** Factors of one group are moved together by designs that know groups. */ readonly group?: string;
  /** Where it stands while another is moved; null: as the scenario has it. */ readonly base: Value | null;
  /** The values that a grid, one-at-a-time or a list of rows takes. */ readonly levels: readonly Value[];
  /** How likely each level is where levels are drawn; alike unless said. */ readonly weights?: readonly number[];
  /** What a design of the unit cube draws from; without it, `levels` are drawn. */ readonly spread?: Spread;
};

/** How rows are chosen; in given rows null means: as the scenario has it. */
export type DesignSpec =
  | { readonly kind: "one-at-a-time" | "grid" }
  | { readonly kind: "latin-hypercube" | "sobol"; readonly size: number }
  | { readonly kind: "morris"; readonly trajectories: number; readonly levels: number }
  | { readonly kind: "efast"; readonly curves: number; readonly samples: number }
  | { readonly kind: "saltelli"; readonly size: number; readonly secondOrder: boolean }
  | { readonly kind: "rows"; readonly rows: readonly (readonly (Value | null)[])[] };

/** How often figures are kept: the mean of each year, quarter or month. */
export type Every = "year" | "quarter" | "month";

/** An experiment file resolved: everything a sweep needs besides where it runs. Plain data. */
export type Experiment = {
  readonly id: string;
  readonly name: Text;
  readonly note: Text;
  readonly scenarios: readonly Plan[];
  readonly factors: readonly Factor[];
  readonly design: DesignSpec;
  /** Ids of the indicators kept. */ readonly outcomes: readonly string[];
  readonly primary: string;
  /** Dimensions by which figures are kept besides the whole city. */ readonly groups: readonly string[];
  readonly every: Every;
  readonly seed: string;
  readonly replicates: number;
  /** Seconds after which a run is stopped. */ readonly seconds: number;
  /** Megabytes that a run may take. */ readonly megabytes: number;
  /** Failures one after another that stop the sweep. */ readonly patience: number;
  readonly workers?: number;
  /** How a command names its file and those of its scenarios, in their order; unknown of one that a program made. */
  readonly files?: { readonly experiment: string; readonly scenarios: readonly string[] };
};
