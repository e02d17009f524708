import { basename, isAbsolute, relative, sep } from "node:path";
import { word } from "../experiment/command.ts";
import { commands } from "./commands.ts";

/** How the program is called where it was started as this script in this folder: `node dist/cli.mjs` in a clone, else `silian`. */
export function invocation(script: string, folder: string): string {
  if (basename(script) !== "cli.mjs" || script.split(sep).includes("node_modules")) return "silian";
  const near = relative(folder, script);
  return `node ${word((isAbsolute(near) ? script : near).split(sep).join("/"))}`;
}

/** A text with the commands that it quotes written as the program was called, so that they can be pasted. */
export function asCalled(text: string, program: string): string {
  return text.replace(
    new RegExp(`(?<![\\w/\\\\.-])silian (?=(?:--\\w+|${commands.map(({ id }) => id).join("|")})(?![\\w-]))`, "g"),
    () => `${program} `,
  );
}
