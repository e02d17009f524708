import type { Text } from "../kernel/text.ts";
import type { streams } from "./keys.ts";
import type { schemas, World } from "./world.ts";

/** A table, or a column of it as `table.column`, that a process reads or writes. */
export type Touch = keyof typeof schemas | `${keyof typeof schemas}.${string}` | "skill" | "ledger";

/** Something that happens in a month: what it reads, writes and draws is declared, and held by a test. */
export type Process = {
  readonly id: string;
  readonly name: Text;
  /** One sentence on what it does, for the documentation. */ readonly does: Text;
  readonly reads: readonly Touch[];
  readonly writes: readonly Touch[];
  readonly draws: readonly (keyof typeof streams)[];
  readonly run: (world: World, month: number) => void;
};

/** Declares a process. */
export const process = (declaration: Process): Process => declaration;
