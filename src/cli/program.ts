import { commands } from "./commands.ts";
import { tellFailure } from "./failure.ts";
import type { Io } from "./io.ts";
import { checkNames } from "./names.ts";
import { parse } from "./parse.ts";
import { programVersion } from "./root.ts";

/** Runs one command line to its exit code: 0 done, 1 some runs failed, 2 bad input, 130 interrupted. */
export async function program(args: readonly string[], io: Io): Promise<number> {
  try {
    checkNames(args, commands);
    const parsed = await parse(args, commands, programVersion(), io.lang, io.called);
    if ("shown" in parsed) {
      if (parsed.shown !== "") io.out(parsed.shown);
      return 0;
    }
    const code = await parsed.command.run(parsed.input, io);
    return io.signal.aborted ? tellFailure(undefined, io) : code;
  } catch (error) {
    return tellFailure(error, io);
  }
}
