import { fault, nearestName } from "../kernel/fault.ts";
import type { Command } from "./command.ts";
import { common, options } from "./options.ts";

const own = ["--help", "--version", "--get-yargs-completions"];

/** Faults, with the nearest name, on a command or an option that doesn't exist. */
export function checkNames(args: readonly string[], commands: readonly Command[]): void {
  const named = args.find((arg, at) => !arg.startsWith("-") && !isValue(args[at - 1]));
  const command = commands.find(({ id }) => id === named);
  const names = [...commands.map(({ id }) => id), "completion"];
  if (named !== undefined && !names.includes(named) && !args.includes("--get-yargs-completions")) {
    unknown("unknown-command", named, names, { zh: "没有这个命令", en: "There is no such command" });
  }
  const known = [...own, ...[...common, ...(command?.options ?? [])].map((id) => `--${id}`)];
  for (const arg of args) {
    if (arg === "--") return;
    const flag = arg.split("=", 1)[0] as string;
    if (flag.startsWith("--") && !known.includes(flag)) {
      unknown("unknown-option", flag, known, { zh: "这个命令没有这个选项", en: "This command has no such option" });
    }
  }
}

function isValue(before: string | undefined): boolean {
  const spec = Object.entries(options).find(([id]) => before === `--${id}`)?.[1];
  return spec !== undefined && spec.kind !== "flag";
}

function unknown(code: string, got: string, names: readonly string[], text: { zh: string; en: string }): never {
  const nearest = nearestName(got, names);
  return fault(code, text, {
    got,
    ...(nearest === undefined ? {} : { nearest }),
    hint: { zh: "用 silian --help 查看用法", en: "See silian --help" },
  });
}
