import type { Command } from "./command.ts";
import { check } from "./commands/check.ts";
import { explain } from "./commands/explain.ts";
import { list } from "./commands/list.ts";
import { run } from "./commands/run.ts";

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [run, check, list, explain];
