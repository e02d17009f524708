import { answer, namesTie } from "../answer/answer.ts";
import { doubts, onOrder } from "../answer/doubts.ts";
import { ceilings } from "../answer/funds.ts";
import { pointToMore } from "../answer/more-pairs.ts";
import type { View } from "../view.ts";
import { cards } from "./cards.ts";
import { choice } from "./choice.ts";
import { html, kept, type Markup } from "./markup.ts";
import { type Drawn, picture } from "./picture.ts";

/** The first screen: the answer, four cards, two pictures, and what the conclusion has to fear. */
export function conclusion(view: View, figures: readonly Drawn[]): Markup {
  const { lang, comparison, packages } = view;
  const { earned, order } = comparison.ranking;
  // Where no package has earned the first place, none is put forward by its rank.
  const featured = (earned && packages.find(({ id }) => id === order[0])?.id) || packages[0]?.id || "";
  const fear = { zh: "结论最怕什么", en: "What could overturn this" }[lang];
  const joined = (namesTie(view) ? doubts(view) : [onOrder(view), ...doubts(view)]).join({ zh: "；", en: "; " }[lang]);
  return html`<p class="answer">${kept(answer(view))}</p>
<p class="holds">${comparison.holds[lang]} ${ceilings(view)}${pointToMore(view)}</p>
<div class="overview">${choice(view, featured)}<div>${cards(view, featured)}</div></div>
<div class="pair">${figures.map((figure) => picture(figure, lang))}</div>
<p class="fear"><b>${fear}</b>${joined}${{ zh: "。", en: "." }[lang]}</p>`;
}
