/** A text between Stata's quotes: at most 80 characters, without those that end it or begin a macro. */
export const stataText = (text: string): string =>
  text.replaceAll('"', "'").replaceAll("`", "'").replaceAll("$", "").replace(/\s+/gu, " ").slice(0, 80);
