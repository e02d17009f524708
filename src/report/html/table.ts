import { textWidth } from "../../chart/measure.ts";
import { pairsOf } from "../figures/figure.ts";
import { place, type View } from "../view.ts";
import { html, type Markup, raw } from "./markup.ts";

/** A cell: text, a figure with what is said of it, or markup. */
export type Cell = string | { readonly figure: string; readonly note?: string };

/** Rows under one heading; the heading is left out where `theme` is. */
export type Block = { readonly theme?: string; readonly rows: readonly (readonly Cell[])[] };

/** A table: what it shows, then its unit, population and moment, which every table says. */
export type Table = {
  readonly title: string;
  readonly unit: string;
  readonly population: string;
  readonly moment: string;
  readonly columns: readonly string[];
  readonly blocks: readonly Block[];
};

/** Whose figures a table of indicators holds. */
export const populationOf = ({ lang }: View): string =>
  ({ zh: "各指标定义所列人群、岗位或企业（见“口径与数据”）", en: "those named in each definition (see Definitions)" })[
    lang
  ];

/** Widths in pixels up to which a cell's words and a heading stand on one line. */
const ONE_LINE = { cell: 150, heading: 90 };
const SIZE = 14;

const shown = (cell: Cell, first: boolean): Markup => {
  if (typeof cell === "string")
    return first
      ? html`<th scope="row">${cell}</th>`
      : html`<td${textWidth(cell, SIZE) <= ONE_LINE.cell ? raw(' class="keep"') : ""}>${cell}</td>`;
  return html`<td class="number">${cell.figure}${cell.note ? html`<small>${cell.note}</small>` : ""}</td>`;
};

/** A table with unit, population, moment, pairs, seed and region in its caption. */
export function tableOf(view: View, { title, unit, population, moment, columns, blocks }: Table): Markup {
  const { lang, comparison } = view;
  const { seed } = comparison.provenance;
  const particulars = {
    zh: [
      `单位：${unit}`,
      `对象：${population}`,
      `时点：${moment}`,
      pairsOf(view),
      `种子${seed}`,
      `${place(view)}，情景测算，非统计数据`,
    ].join("；"),
    en: [
      `Unit: ${unit}`,
      `population: ${population}`,
      `moment: ${moment}`,
      pairsOf(view),
      `seed ${seed}`,
      `${place(view)}, scenario results, not statistics`,
    ].join("; "),
  }[lang];
  const numeric = (i: number) => blocks.some(({ rows: own }) => own.some((cells) => typeof cells[i] === "object"));
  const headed = (name: string, i: number) => {
    const kept = textWidth(name, SIZE, 700) <= ONE_LINE.heading ? "keep" : "";
    const classes = [numeric(i) ? "number" : "", kept].filter((each) => each !== "").join(" ");
    return html`<th scope="col"${classes === "" ? "" : raw(` class="${classes}"`)}>${name}</th>`;
  };
  const rows = blocks.flatMap(({ theme, rows: own }) => [
    ...(theme ? [html`<tr class="theme"><th colspan="${columns.length}" scope="rowgroup">${theme}</th></tr>`] : []),
    ...own.map((cells) => html`<tr>${cells.map((cell, i) => shown(cell, i === 0))}</tr>`),
  ]);
  return html`<div class="scroll"><table><caption>${title}<small>${particulars}</small></caption>
<thead><tr>${columns.map(headed)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
