import type { Figures } from "./all.ts";
import type { Figure } from "./figure.ts";

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
