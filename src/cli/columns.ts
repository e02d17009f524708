/** Widths at which a terminal shows a character: two columns from the Chinese, Japanese, Korean and full-width ranges. */
const wide = (character: string): boolean =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u2014\u2026\u201c\u201d]/u.test(
    character,
  );

const widthOf = (text: string): number => [...text].reduce((n, c) => n + (wide(c) ? 2 : 1), 0);

/** A line broken to a width: between Chinese characters, and at spaces in other text; no line begins with a stop. */
function wrapped(text: string, width: number): string[] {
  const pieces = text.match(/\s*(?:[\u2e80-\uffef][，。；：、）】％]*|[^\s\u2e80-\uffef]+[，。；：、）】]*)/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && widthOf(line) + widthOf(piece) > width) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return line === "" ? lines : [...lines, line];
}

/** Two texts of some lines beside one another. */
export function beside(left: readonly string[], right: readonly string[], width: number): string[] {
  const [a, b] = [left, right].map((lines) => lines.flatMap((line) => wrapped(line, width)));
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => {
    const first = a[i] ?? "";
    return `${first}${" ".repeat(Math.max(0, width - widthOf(first)))} │ ${b[i] ?? ""}`.trimEnd();
  });
}
