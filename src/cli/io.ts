import type { Lang, Text } from "../kernel/text.ts";

/** Where a command reads its surroundings and writes: results to `out`, everything else to `note`. */
export type Io = {
  readonly lang: Lang;
  /** How the program was called: `silian`, or `node` and its file. */ readonly called: string;
  /** True where a program reads the results. */ readonly json: boolean;
  /** True where a person watches standard error. */ readonly terminal: boolean;
  /** Aborted by Ctrl-C. */ readonly signal: AbortSignal;
  out(line: string): void;
  note(line: string): void;
};

/** The text in the language of the person at the terminal. */
export function say(io: Io, text: Text): string {
  return text[io.lang];
}

/** Writes a value as indented JSON to standard output; figures that don't exist become null. */
export function printJson(io: Io, value: unknown): void {
  io.out(JSON.stringify(value, null, 2));
}
