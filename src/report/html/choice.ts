import { styleOf } from "../../chart/theme.ts";
import type { View } from "../view.ts";
import { html, type Markup, raw } from "./markup.ts";

const PATHS: Readonly<Record<string, string>> = {
  circle: "M7 1.5a5.5 5.5 0 1 0 .01 0z",
  square: "M2 2h10v10h-10z",
  "triangle-up": "M7 1.5l6 11h-12z",
  diamond: "M7 .5l6 6.5l-6 6.5l-6-6.5z",
  cross: "M5 1h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
  "triangle-down": "M7 12.5l-6-11h12z",
};

/** The packages with their marks: the key to all charts, and the choice of the one whose cards are shown. */
export function choice(view: View, featured: string): Markup {
  const { lang } = view;
  const buttons = view.packages.map(({ id, name }, place) => {
    const { colour, shape } = styleOf(place);
    const on = id === featured;
    const mark = raw(
      `<svg width="14" height="14" aria-hidden="true"><path d="${PATHS[shape]}" fill="${colour}"/></svg>`,
    );
    return html`<button type="button" role="radio" aria-checked="${String(on)}" tabindex="${on ? 0 : -1}" data-package="${id}">${mark}<span>${name[lang]}</span></button>`;
  });
  const title = { zh: "方案（点选看各方案数值）", en: "Packages (choose one)" }[lang];
  return html`<fieldset class="choose" role="radiogroup" aria-label="${title}"><legend>${title}</legend>${buttons}</fieldset>`;
}
