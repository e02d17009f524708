import type { ParameterSpec } from "../kernel/parameter.ts";
import type { Text } from "../kernel/text.ts";
import type { Region } from "../world/region.ts";
import type { IndicatorInfo } from "./comparison.ts";
import type { Declared } from "./prior.ts";

/** An indicator as experiments need it: `cohortAge` is the age in months at which it reads a graduate cohort. */
export type Measure = IndicatorInfo & { readonly cohortAge?: number };

/** An instrument as experiments need it: `monthsToGraduates` pass from its start to the first graduates it can have touched. */
export type Tool = {
  readonly id: string;
  readonly name: Text;
  readonly parameters: Readonly<Record<string, ParameterSpec>>;
  readonly monthsToGraduates?: number;
};

/** A way of dividing persons, with the names of its groups in the order in which they are shown. */
export type Dimension = {
  readonly id: string;
  readonly name: Text;
  readonly groups: readonly { readonly id: string; readonly name: Text }[];
};

/** Where experiments are made: the bundle that simulates, its content's id, and what can be measured, used and drawn. */
export type Laboratory = {
  readonly worker: URL;
  readonly engine: string;
  readonly version: string;
  readonly indicators: readonly Measure[];
  readonly instruments: readonly Tool[];
  readonly parameters: readonly Declared[];
  /** By what figures by group are divided in a region. */ dimensions(region: Region): readonly Dimension[];
};
