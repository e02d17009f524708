import type { Comparison } from "../experiment/comparison.ts";
import { type Io, say } from "./io.ts";

/** Names the runs that failed, with the command that repeats each, and returns the exit code: 1 where any did. */
export function tellFailures({ failed, failures = [] }: Comparison, io: Io): number {
  if (failed === 0) return 0;
  io.note(
    say(io, { zh: `有${failed}次测算失败，其余结果已保留：`, en: `${failed} runs failed; the others are kept:` }),
  );
  for (const { scenario, pair, message, text, command } of failures)
    io.note(`  ${scenario} #${pair}: ${text ? say(io, text) : message}\n    ${command}`);
  return 1;
}
