import { toSvg } from "../chart/render.ts";
import type { Comparison } from "../experiment/comparison.ts";
import type { Lang } from "../kernel/text.ts";
import { type Figures, figuresOf } from "./figures/all.ts";
import type { Figure } from "./figures/figure.ts";
import { page } from "./html/page.ts";
import { viewOf } from "./view.ts";

/** Figures with what `drawer` makes of each, tab by tab. */
export async function drawn<P extends { svg: string }>(
  figures: Figures,
  drawer: (figure: Figure) => Promise<P>,
): Promise<Figures<Figure & P>> {
  const all = (list: readonly Figure[]) =>
    Promise.all(list.map(async (figure) => ({ ...figure, ...(await drawer(figure)) })));
  const lists = [figures.conclusion, figures.effects, figures.funds, figures.who];
  const [conclusion, effects, funds, who] = await Promise.all(lists.map(all));
  return { conclusion, effects, funds, who };
}

/** The report of a comparison as one HTML file that opens without a network. */
export async function reportHtml(comparison: Comparison, lang: Lang): Promise<string> {
  const view = viewOf(comparison, lang);
  return page(view, await drawn(figuresOf(view), async ({ spec }) => ({ svg: await toSvg(spec) })));
}
