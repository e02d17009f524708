import { option, word } from "../experiment/command.ts";
import { type OptionId, options, type Values } from "./options.ts";

/** Options that change how results are made, kept or shown, but no figure. */
const idle: readonly OptionId[] = ["lang", "json", "workers", "out", "csv"];

const compareHead = (words: readonly string[]): string =>
  ["silian compare", ...words.map((each) => word(each))].join(" ");

/** The command line that makes the same comparison anywhere: everything that was asked for and changes a figure. */
export function commandLine(words: readonly string[], values: Partial<Values>, head = compareHead(words)): string {
  const asked = { pairs: 20, ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) };
  const parts = (Object.keys(options) as OptionId[])
    .filter((id) => !idle.includes(id))
    .flatMap((id) => {
      const value = (asked as Partial<Values>)[id];
      if (value === undefined || value === false) return [];
      if (value === true) return [`--${id}`];
      return [value].flat().map((each) => option(id, String(each)));
    });
  return [head, ...parts].join(" ");
}
