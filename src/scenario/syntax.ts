import type { Text } from "../kernel/text.ts";

const known: Readonly<Record<string, Text>> = {
  TAB_AS_INDENT: { zh: "缩进用了制表符，请改用空格", en: "A tab is used to indent; use spaces" },
  DUPLICATE_KEY: { zh: "同一键名出现两次", en: "A key is given twice" },
  BAD_INDENT: { zh: "缩进不一致", en: "Indentation is inconsistent" },
  MISSING_CHAR: {
    zh: "缺少标点，如引号、括号或冒号后的空格",
    en: "A quote, bracket or the blank after a colon is missing",
  },
  MULTIPLE_DOCS: { zh: "一个文件只能有一份内容（去掉“---”）", en: "A file holds one document only (remove ---)" },
  BLOCK_AS_IMPLICIT_KEY: { zh: "冒号的位置不对或缺少引号", en: "A colon is misplaced or a quote is missing" },
  MULTILINE_IMPLICIT_KEY: { zh: "键名跨了行，可能缺少冒号", en: "A key spans lines; a colon may be missing" },
  UNEXPECTED_TOKEN: { zh: "此处的符号多余或位置不对", en: "A sign here is superfluous or misplaced" },
  TAG_RESOLVE_FAILED: { zh: "不支持自定义标签", en: "Custom tags are not supported" },
  BAD_ALIAS: { zh: "不支持锚点和别名", en: "Anchors and aliases are not supported" },
};

/** What a YAML parser's error code means to the author of the file. */
export function syntaxText(code: string): Text {
  return known[code] ?? { zh: "YAML写法有误", en: "This is not well-formed YAML" };
}
