import type { IndicatorInfo } from "../../experiment/comparison.ts";
import type { Lang, Text } from "../../kernel/text.ts";

/** Names in quotation marks, as a list: “甲”“乙”和“丙”. */
export function quoted(names: readonly Text[], lang: Lang): string {
  const all = names.map((name) => (lang === "zh" ? `“${name.zh}”` : `"${name.en}"`));
  const last = all.at(-1) ?? "";
  if (all.length < 2) return last;
  const others = all.slice(0, -1);
  return { zh: `${others.join("")}和${last}`, en: `${others.join(", ")} and ${last}` }[lang];
}

/** An indicator's name inside a sentence; in English with its article and a small letter: the share at work in the city. */
export function inSentence({ name, unit }: Pick<IndicatorInfo, "name" | "unit">, lang: Lang): string {
  const { zh, en } = name;
  const small = /^[A-Z][a-z-]/u.test(en) ? en.charAt(0).toLowerCase() + en.slice(1) : en;
  const plain = unit === "share" && !/\b(?:share|rate|proportion)\b/u.test(small) ? `share ${small}` : small;
  return { zh, en: `the ${plain}` }[lang];
}

/** A sentence's first letter in capitals. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
