import { indicators } from "../indicator/registry.ts";
import { declared, type ParameterSpec } from "../kernel/parameter.ts";
import type { Text } from "../kernel/text.ts";
import { instruments } from "../policy/registry.ts";
import { parameterGroups } from "../world/parameters.ts";

/** An instrument as files need it: its names and the parameters a dose may set. */
export type Tool = {
  readonly id: string;
  readonly name: Text;
  /** What it acts on: firms, parks, schools or classes of persons. */ readonly on:
    | "firms"
    | "help"
    | "parks"
    | "schools";
  readonly parameters: Readonly<Record<string, ParameterSpec>>;
};

/** What scenario and region files may speak of besides the region's own things. */
export type Vocabulary = {
  readonly instruments: readonly Tool[];
  readonly parameters: readonly { readonly id: string; readonly spec: ParameterSpec }[];
  readonly indicators: readonly { readonly id: string; readonly name: Text }[];
};

/** The instruments and parameters of the simulator. */
export const vocabulary: Vocabulary = {
  instruments,
  parameters: declared(Object.values(parameterGroups)),
  indicators,
};
