import type { Lang } from "../kernel/text.ts";

/** The language asked for by --lang, else by the environment, else by the system's locale; English where it is not Chinese. */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const asked = askedFor(args);
  if (asked === "zh" || asked === "en") return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? "zh" : "en";
}

function askedFor(args: readonly string[]): string | undefined {
  const at = args.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at < 0) return undefined;
  return args[at]?.startsWith("--lang=") ? args[at].slice("--lang=".length) : args[at + 1];
}
