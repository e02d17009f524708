import type { Command } from "./command.ts";
import { check } from "./commands/check.ts";
import { collect } from "./commands/collect.ts";
import { compare } from "./commands/compare.ts";
import { explain } from "./commands/explain.ts";
import { list } from "./commands/list.ts";
import { run } from "./commands/run.ts";
import { start } from "./commands/start.ts";
import { sweep } from "./commands/sweep.ts";
import { trace } from "./commands/trace.ts";
import { validate } from "./commands/validate.ts";

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [
  start,
  run,
  compare,
  sweep,
  collect,
  check,
  list,
  explain,
  trace,
  validate,
];
