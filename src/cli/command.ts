import type { Text } from "../kernel/text.ts";
import type { Io } from "./io.ts";
import type { OptionId, Values } from "./options.ts";

/** A word that follows the command: required, optional, or one or more. */
export type Positional = { readonly id: string; readonly count: "one" | "optional" | "several"; readonly about: Text };

/** What a command is given: its words in order and its options, already checked. */
export type Input = { readonly words: readonly string[]; readonly values: Values };

/** One command of the program, declared; `run` returns the exit code and alone loads what is heavy. */
export type Command = {
  readonly id: string;
  readonly about: Text;
  readonly words: readonly Positional[];
  readonly options: readonly OptionId[];
  readonly examples: readonly string[];
  run(input: Input, io: Io): Promise<number>;
};

/** How the command is written, e.g. `compare <baseline> <scenarios...>`. */
export function usage(command: Command): string {
  const words = command.words.map(({ id, count }) =>
    count === "one" ? `<${id}>` : count === "optional" ? `[${id}]` : `<${id}...>`,
  );
  return [command.id, ...words].join(" ");
}
