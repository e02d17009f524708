/** A piece of HTML that is safe to place as it stands. */
export type Markup = { readonly markup: string };

type Content = Markup | string | number | false | undefined | readonly Content[];

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const placed = (content: Content): string => {
  if (content === undefined || content === false) return "";
  if (typeof content === "string") return content.replace(/[&<>"']/gu, (sign) => ESCAPES[sign]);
  if (typeof content === "number") return String(content);
  return "markup" in content ? content.markup : content.map(placed).join("");
};

/** HTML from a template; whatever is put into it is escaped unless it is markup itself. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  markup: parts.reduce((text, part, i) => text + placed(contents[i - 1]) + part),
});

/** Markup from text that is known to be HTML or SVG. */
export const raw = (markup: string): Markup => ({ markup });

/** Data for the page's script, which no text inside can end. */
export const inlineJson = (id: string, data: unknown): Markup =>
  raw(`<script type="application/json" id="${id}">${JSON.stringify(data).replace(/</gu, "\\u003c")}</script>`);

const RANGE = /-?[\d.,]*\d(?:—|–|至| to )-?[\d.,]*\d(?:个百分点)?/gu;

/** A text whose ranges aren't broken across lines. */
export function kept(text: string): Markup {
  const parts = text.split(RANGE);
  const ranges = text.match(RANGE) ?? [];
  return html`${parts.map((part, i) => [part, i < ranges.length && html`<span class="keep">${ranges[i]}</span>`])}`;
}
