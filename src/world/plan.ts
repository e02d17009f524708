import type { Text } from "../kernel/text.ts";
import type { Governance } from "./governance.ts";
import type { PolicyEntry, Region } from "./region.ts";

/** How demand for labour closes: outside demand with an elasticity, or posts that follow the labour force. */
export type Closure = "elastic" | "fixed-jobs";

/** A scenario resolved against its region: all that a run needs besides a seed. Plain data, no functions. */
export type Plan = {
  readonly id: string;
  readonly name: Text;
  readonly note: Text;
  readonly region: Region;
  /** Each simulated person and post stands for this many real ones. */ readonly k: number;
  /** First month of the spin-up, month from which scenarios differ, first month not simulated. */
  readonly begin: number;
  readonly branch: number;
  readonly end: number;
  readonly closure: Closure;
  readonly demography: "projected" | "constant-cohorts";
  readonly finance: "cut-other" | "transfer";
  readonly rivals: "passive" | "matching";
  /** How the city leads cooperation from the branch on; until then it convenes. */ readonly governance: Governance;
  /** Instrument id → dated entries; baseline entries included. */
  readonly policies: Readonly<Record<string, readonly PolicyEntry[]>>;
  /** Parameter id → value, every declared parameter resolved. */
  readonly parameters: Readonly<Record<string, number>>;
  /** One post closes in the first month after the branch: the placebo. */ readonly placebo: boolean;
};
