import type { Lang } from "../../kernel/text.ts";
import type { Figure } from "../figures/figure.ts";
import { html, type Markup, raw } from "./markup.ts";

/** A figure together with its drawing. */
export type Drawn = Figure & { readonly svg: string };

/** A chart with what one may do with it: copy it, save its data, read what its figures mean. */
export function picture({ id, title, svg, about }: Drawn, lang: Lang): Markup {
  const chart = svg.replace(
    /^<svg [^>]*?(?= width)/u,
    '<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img"',
  );
  return html`<figure data-id="${id}" aria-label="${title}">${raw(chart)}
<div class="tools"><output></output><button type="button" data-do="copy">${{ zh: "复制图片", en: "Copy picture" }[lang]}</button><button type="button" data-do="save">${{ zh: "下载数据", en: "Save data" }[lang]}</button><button type="button" data-do="about" aria-expanded="false">${{ zh: "口径", en: "Definition" }[lang]}</button></div>
<p class="about" hidden>${about}</p></figure>`;
}
