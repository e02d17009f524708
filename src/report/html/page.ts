import { csv } from "../csv.ts";
import type { Figures } from "../figures/all.ts";
import { place, type View } from "../view.ts";
import { span } from "../words/time.ts";
import { behaviour } from "./behaviour.ts";
import { conclusion } from "./conclusion.ts";
import { definitions } from "./definitions.ts";
import { effects } from "./effects.ts";
import { funds } from "./funds.ts";
import { html, inlineJson, type Markup, raw } from "./markup.ts";
import type { Drawn } from "./picture.ts";
import { STYLE } from "./style.ts";
import { trust } from "./trust.ts";
import { whoGains } from "./who.ts";

type Tab = { readonly id: string; readonly name: string; readonly body: Markup };

function tabsOf(view: View, figures: Figures<Drawn>): Tab[] {
  const { lang } = view;
  const named = (id: string, zh: string, en: string, body: Markup): Tab => ({ id, name: { zh, en }[lang], body });
  return [
    named("conclusion", "结论", "Conclusion", conclusion(view, figures.conclusion)),
    named("effects", "成效", "Effects", effects(view, figures.effects)),
    ...(figures.funds.length > 0 ? [named("funds", "资金", "Money", funds(view, figures.funds))] : []),
    ...(figures.who.length > 0 ? [named("who", "谁受益", "Who gains", whoGains(view, figures.who))] : []),
    named("trust", "可信度", "Trust", trust(view)),
    named("definitions", "口径与数据", "Definitions and data", definitions(view)),
  ];
}

/** The whole page as one file that needs nothing else. */
export function page(view: View, figures: Figures<Drawn>): string {
  const { comparison, lang } = view;
  const tabs = tabsOf(view, figures);
  const { data, derived, assumed } = comparison.region.standing;
  const title = comparison.title[lang];
  const kind = { zh: "情景测算结果，非统计数据", en: "scenario results, not statistics" }[lang];
  const standing = {
    zh: `数据：实${data}/推${derived}/假${assumed}`,
    en: `figures: ${data} filled in, ${derived} derived, ${assumed} assumed`,
  }[lang];
  const heading = { zh: `《${title}》`, en: title }[lang];
  const drawn = Object.values(figures).flat();
  const words = {
    copied: { zh: "图片已复制", en: "Picture copied" }[lang],
    saved: { zh: "已存为图片文件", en: "Saved as a picture file" }[lang],
  };
  const saved = Object.fromEntries(drawn.map((figure) => [figure.id, csv(figure.data)]));
  const buttons = tabs.map(
    ({ id, name }, i) =>
      html`<button type="button" role="tab" id="tab-${id}" aria-controls="${id}" aria-selected="${String(i === 0)}" tabindex="${i === 0 ? 0 : -1}">${name}</button>`,
  );
  const panels = tabs.map(
    ({ id, body }, i) =>
      html`<section role="tabpanel" id="${id}" aria-labelledby="tab-${id}" ${i === 0 ? "" : "hidden"}>${body}</section>`,
  );
  return html`${raw("<!doctype html>")}
<html lang="${{ zh: "zh-CN", en: "en" }[lang]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${place(view)}</title><link rel="icon" href="data:,"><style>${raw(STYLE)}</style></head>
<body><header class="top"><h1>${heading}</h1><span>${span(comparison.branch, comparison.end, lang)} · ${kind} · ${standing}</span></header>
<nav role="tablist" aria-label="${{ zh: "报告各部分", en: "Parts of the report" }[lang]}">${buttons}</nav>
<main>${panels}</main>
${inlineJson("data", { words, csv: saved })}
<script>${raw(`const __name = (f) => f;\n(${behaviour.toString()})();`)}</script></body></html>
`.markup;
}
