const rows = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The characters that the committed fonts hold: GB2312 (signs and both levels of hanzi), Latin, Greek and the punctuation of both languages. */
export function characters(): Set<string> {
  const decoder = new TextDecoder("gb18030");
  const held = new Set<string>("‐‑–—―‘’“”†‡…‰‹›€™−≈≠≤≥→←↑↓●○◆◇■□▲△▼▽★☆²³ΔΣαβγδεθκλμπρσφ");
  for (const code of [...rows(0x20, 0x7e), ...rows(0xa1, 0x17f)]) held.add(String.fromCharCode(code));
  for (const row of [...rows(0xa1, 0xa3), ...rows(0xb0, 0xf7)])
    for (const cell of rows(0xa1, 0xfe)) held.add(decoder.decode(Uint8Array.of(row, cell)));
  return new Set([...held].filter((c) => c.length === 1 && c !== "\ufffd" && !(c >= "\ue000" && c <= "\uf8ff")));
}
