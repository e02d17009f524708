import process from "node:process";
import type { Text } from "../../src/kernel/text.ts";

/** What one run of a check found: whether its claim holds, and the lines that show it. */
export type Finding = { ok: boolean; lines: string[] };

/** A claim about the simulator that a person can test in under a minute, with faults that must turn it red. */
export interface Check {
  /** The file's name without its ending, as in `npm run check ID`. */
  readonly id: string;
  /** What holds when the check is green, as one sentence. */
  readonly claim: Text;
  /** Faults that `--plant` puts in, by name; each must turn the check red. */
  readonly faults: Readonly<Record<string, Text>>;
  /** True when planting every fault is quick enough to be part of `npm test`. */
  readonly quickFaults?: boolean;
  /** True when the check itself is left to `npm run test:all`. */
  readonly slow?: boolean;
  /** Runs the check, with one fault put in if its name is given. */
  run(fault?: string): Promise<Finding>;
}

/** True under `npm run test:all`, where checks take more seeds, longer runs and finer samples. */
export const thorough = process.env.SILIAN_TEST_ALL === "1";
