import yargs, { type Argv } from "yargs";
import { fault } from "../kernel/fault.ts";
import type { Lang } from "../kernel/text.ts";
import { type Command, type Input, usage } from "./command.ts";
import type { OptionSpec } from "./option.ts";
import { common, type OptionId, options, type Values } from "./options.ts";
import { completionAbout, yargsWords } from "./words.ts";

/** What was typed, understood: text to show (help, version, completion), or a command and what it is given. */
export type Parsed = { readonly shown: string } | { readonly command: Command; readonly input: Input };

/** Reads the command line; what it cannot read is a Fault. */
export async function parse(
  args: readonly string[],
  commands: readonly Command[],
  version: string,
  lang: Lang,
  called = "silian",
): Promise<Parsed> {
  let found: Parsed | undefined;
  let shown = "";
  const parser = yargs()
    .scriptName(args[0] === "completion" ? "silian" : called)
    .locale(lang === "zh" ? "zh_CN" : "en")
    .updateStrings(yargsWords[lang] as Record<string, string>)
    .parserConfiguration({
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "greedy-arrays": false,
      "boolean-negation": false,
    })
    .version(version)
    .wrap(94 + called.length)
    .strict()
    .recommendCommands()
    .completion("completion", completionAbout[lang])
    .exitProcess(false)
    .fail((message, error) => {
      throw error === undefined || error.name === "YError" ? misused(message ?? error?.message) : error;
    });
  describeOptions(parser, common, lang);
  for (const command of commands) {
    parser.command(
      usage(command),
      command.about[lang],
      (builder) => describe(builder, command, lang, called),
      (argv) => {
        found = { command, input: { words: wordsOf(command, argv), values: valuesOf(argv) } };
      },
    );
  }
  if (args[0] === "completion" && args.length === 1) {
    parser.showCompletionScript(); // writes to standard output by itself
    return { shown: "" };
  }
  await parser.parse(
    args.length === 0 ? ["--help"] : [...args],
    {},
    (_error: unknown, _argv: unknown, output: string) => {
      shown = output;
    },
  );
  return found ?? { shown };
}

function describe(builder: Argv, command: Command, lang: Lang, called: string): Argv {
  for (const { id, about } of command.words) builder.positional(id, { describe: about[lang] });
  describeOptions(builder, command.options, lang);
  for (const example of command.examples) builder.example(`${called} ${example}`, "");
  return builder;
}

function describeOptions(builder: Argv, ids: readonly OptionId[], lang: Lang): void {
  for (const id of ids) {
    const spec: OptionSpec<unknown> = options[id];
    const standing =
      spec.shown === undefined ? "" : lang === "zh" ? `（默认${spec.shown}）` : ` (default ${spec.shown})`;
    const described = { describe: spec.about[lang] + standing, global: common.includes(id) };
    if (spec.kind === "flag") builder.option(id, { ...described, type: "boolean" });
    else builder.option(id, { ...described, requiresArg: true, ...(spec.kind === "values" ? { type: "array" } : {}) });
  }
}

function wordsOf(command: Command, argv: Record<string, unknown>): string[] {
  return command.words.flatMap(({ id }) => (argv[id] === undefined ? [] : [argv[id]].flat().map(String)));
}

/** The options' values; of one given twice the last holds. */
function valuesOf(argv: Record<string, unknown>): Values {
  const read = Object.entries(options).map(([id, spec]) => {
    const given = argv[id];
    return [id, spec.read(spec.kind === "value" && Array.isArray(given) ? given.at(-1) : given, id)];
  });
  return Object.fromEntries(read) as Values;
}

function misused(message: string): never {
  return fault(
    "usage",
    { zh: message, en: message },
    {
      hint: { zh: "用 silian --help 查看用法", en: "See silian --help" },
    },
  );
}
