import { textWidth } from "../../src/chart/measure.ts";

/** A line of text in a picture and the box it covers, in pixels. */
export type Line = { text: string; left: number; right: number; top: number; bottom: number };

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1];

const plain = (text: string): string =>
  text
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, "&");

/** Every line of text that an SVG made by Vega shows, with its place. */
export function textLines(svg: string): Line[] {
  const lines: Line[] = [];
  const origins: { x: number; y: number }[] = [{ x: 0, y: 0 }];
  let text = { x: 0, y: 0, size: 0, bold: false, anchor: "start" };
  let row = 0;
  const shift = (tag: string) => {
    const found = /translate\(([-\d.e]+),([-\d.e]+)\)/u.exec(attribute(tag, "transform") ?? "");
    return { x: Number(found?.[1] ?? 0), y: Number(found?.[2] ?? 0) };
  };
  for (const token of svg.match(/<[^>]+>|[^<]+/gu) ?? []) {
    const at = origins.at(-1) as { x: number; y: number };
    if (token.startsWith("</")) {
      if (token !== "</tspan>") origins.pop();
    } else if (token.startsWith("<tspan")) {
      row += Number(attribute(token, "dy") ?? 0);
    } else if (token.startsWith("<")) {
      const moved = shift(token);
      const here = { x: at.x + moved.x, y: at.y + moved.y };
      if (!token.endsWith("/>")) origins.push(here);
      if (token.startsWith("<text")) {
        const weight = attribute(token, "font-weight");
        const size = Number.parseFloat(attribute(token, "font-size") ?? "11");
        text = {
          ...here,
          size,
          bold: weight === "bold" || Number(weight) >= 600,
          anchor: attribute(token, "text-anchor") ?? "start",
        };
        row = 0;
      }
    } else if (token.trim() !== "") {
      const width = textWidth(plain(token), text.size, text.bold ? 700 : 400);
      const left = text.x - (text.anchor === "end" ? width : text.anchor === "middle" ? width / 2 : 0);
      const base = text.y + row;
      lines.push({
        text: plain(token),
        left,
        right: left + width,
        top: base - 0.78 * text.size,
        bottom: base + 0.12 * text.size,
      });
    }
  }
  return lines;
}

/** Pairs of lines that print over one another. */
export function overlaps(lines: readonly Line[]): string[] {
  return lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `"${a.text}" over "${b.text}"`),
  );
}
