import { join } from "node:path";
import { render } from "../chart/render.ts";
import type { Comparison } from "../experiment/comparison.ts";
import { makeFolder } from "../experiment/files.ts";
import type { Lang } from "../kernel/text.ts";
import { BOM, csv } from "./csv.ts";
import { figuresOf } from "./figures/all.ts";
import { drawn } from "./figures/drawn.ts";
import { page } from "./html/page.ts";
import { save } from "./save.ts";
import { viewOf } from "./view.ts";

/** Writes a comparison's report into a folder: a page a language, its charts as PNG and SVG in `charts`, their data as CSV in `data`. Returns the path of each page. */
export async function writeReport<L extends Lang>(
  comparison: Comparison,
  folder: string,
  langs: readonly L[],
): Promise<Record<L, string>> {
  const [charts, data] = ["charts", "data"].map((name) => join(folder, name));
  for (const each of [folder, charts, data]) makeFolder(each);
  const pages: [L, string][] = [];
  for (const lang of langs) {
    const view = viewOf(comparison, lang);
    const figures = await drawn(figuresOf(view), ({ spec }) => render(spec));
    for (const [place, figure] of Object.values(figures).flat().entries()) {
      const name = `${String(place + 1).padStart(2, "0")}-${figure.id}-${lang}`;
      await save(join(charts, `${name}.svg`), figure.svg);
      await save(join(charts, `${name}.png`), figure.png);
      await save(join(data, `${name}.csv`), `${BOM}${csv(figure.data)}`);
    }
    pages.push([lang, await save(join(folder, `report-${lang}.html`), page(view, figures))]);
  }
  return Object.fromEntries(pages) as Record<L, string>;
}
