import type { Command } from "./command.ts";
import { explain } from "./commands/explain.ts";
import { list } from "./commands/list.ts";

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [list, explain];
