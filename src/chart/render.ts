import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { characters } from "./characters.ts";
import type { Spec } from "./frame.ts";
import { textWidth } from "./measure.ts";

/** A picture as text, and as pixels at twice the size. */
export type Picture = { readonly svg: string; readonly png: Uint8Array };

type Written = { readonly fontSize?: number; readonly fontWeight?: string | number; readonly limit?: number };
type Metrics = { width(item: Written, text: string | null): number };

// The bundle lies elsewhere than this file: go up until the fonts are found.
function fontFiles(): string[] {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const files = [400, 700].map((weight) => join(folder, "src", "chart", "fonts", `NotoSansSC-${weight}.ttf`));
    if (files.every((file) => existsSync(file))) return files;
    if (dirname(folder) === folder) return [];
  }
}

/** The chart as SVG: the same bytes for the same spec, on any machine. */
export async function toSvg(spec: Spec): Promise<string> {
  const [vega, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  // Vega guesses widths without a canvas; it is told those of our fonts instead.
  const { textMetrics } = vega as unknown as { textMetrics: Metrics };
  textMetrics.width = (item, text) => {
    const bold = item.fontWeight === "bold" || Number(item.fontWeight) >= 600;
    const width = textWidth(text ?? "", item.fontSize ?? 11, bold ? 700 : 400);
    return item.limit ? Math.min(width, item.limit) : width;
  };
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: "none", logLevel: vega.Error });
  vega.resetSVGDefIds();
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/** The chart as SVG, which names its fonts, and as PNG set in the fonts shipped. */
export async function render(spec: Spec): Promise<Picture> {
  const svg = await toSvg(spec);
  const { Resvg } = await import("@resvg/resvg-js");
  const held = characters();
  // A rare hanzi in a place name is drawn from the machine's fonts rather than as a box.
  const loadSystemFonts = [...svg].some((char) => char > " " && !held.has(char));
  const font = { loadSystemFonts, fontFiles: fontFiles(), defaultFontFamily: "Noto Sans SC" };
  const drawn = new Resvg(svg, { font, fitTo: { mode: "zoom", value: 2 } }).render();
  return { svg, png: drawn.asPng() };
}
