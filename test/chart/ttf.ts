/** What a test reads from a TrueType font: which characters it has, and their advance widths in thousandths of an em. */
export function advances(font: Uint8Array): Map<string, number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables: Record<string, number> = {};
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    tables[String.fromCharCode(...font.subarray(at, at + 4))] = view.getUint32(at + 8);
  }
  const cmap = tables.cmap as number;
  const metrics = view.getUint16((tables.hhea as number) + 34);
  const width = (glyph: number) => view.getUint16((tables.hmtx as number) + 4 * Math.min(glyph, metrics - 1));
  const found = new Map<string, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * i);
    if (view.getUint16(at) !== 4) continue;
    const segments = view.getUint16(at + 6) / 2;
    for (let s = 0; s < segments; s++) {
      const end = view.getUint16(at + 14 + 2 * s);
      const start = view.getUint16(at + 16 + 2 * segments + 2 * s);
      const delta = view.getUint16(at + 16 + 4 * segments + 2 * s);
      const rangeAt = at + 16 + 6 * segments + 2 * s;
      const range = view.getUint16(rangeAt);
      for (let code = start; code <= end && code < 0xffff; code++) {
        const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start));
        const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
        if (glyph !== 0) found.set(String.fromCharCode(code), width(glyph));
      }
    }
  }
  return found;
}
