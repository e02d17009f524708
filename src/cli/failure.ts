import { describeFault, Fault } from "../kernel/fault.ts";
import type { Io } from "./io.ts";

/** Tells the person (or, with --json, the program) what went wrong, and returns the exit code. */
export function tellFailure(error: unknown, io: Io): number {
  if (io.signal.aborted) return interrupted(io);
  if (!(error instanceof Fault)) {
    io.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
  if (io.json) io.note(JSON.stringify({ code: error.code, text: error.text, ...error.details, exit: error.exit }));
  else io.note(describeFault(error, io.lang));
  return error.exit;
}

function interrupted(io: Io): number {
  io.note(
    {
      zh: "已中断。已完成的测算都已保存，再次运行同一命令即可接着算。",
      en: "Interrupted. What was finished is kept; the same command goes on from there.",
    }[io.lang],
  );
  return 130;
}
