import type { Lang, Text } from "../kernel/text.ts";

type Counted = { readonly one: string; readonly other: string };
const counted = (text: string): Counted => ({ one: text, other: text });

/** The parser's own messages, where its dictionary has none or a clumsy one. */
export const yargsWords: Readonly<Record<Lang, Record<string, string | Counted>>> = {
  zh: {
    "Not enough non-option arguments: got %s, need at least %s": counted("参数不够：给了%s个，至少需要%s个"),
    "Too many non-option arguments: got %s, maximum of %s": counted("参数过多：给了%s个，最多%s个"),
    "Not enough arguments following: %s": "选项缺少取值：--%s",
    "Unknown argument: %s": counted("多余的参数：%s"),
    "Positionals:": "参数：",
  },
  en: {
    "Not enough non-option arguments: got %s, need at least %s": counted("Too few arguments: got %s, need at least %s"),
    "Too many non-option arguments: got %s, maximum of %s": counted("Too many arguments: got %s, at most %s"),
    "Not enough arguments following: %s": "This option needs a value: --%s",
    "Positionals:": "Arguments:",
  },
};

/** What the completion command does. */
export const completionAbout: Text = { zh: "输出命令行补全脚本", en: "Print the script for shell completion" };
