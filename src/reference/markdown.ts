import type { Text } from "../kernel/text.ts";
import type { Catalogue, Entry } from "./entry.ts";

/** A Markdown table; bars inside cells are escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** Both languages on one line; what they share, all of it or what follows the first colon, is printed once. */
export function both({ zh, en }: Text): string {
  if (zh === en) return zh;
  const [zhHead, zhRest] = headAndRest(zh, "：");
  const [enHead, enRest] = headAndRest(en, ": ");
  return zhRest !== "" && zhRest === enRest ? `${zhHead} · ${enHead}: ${enRest}` : `${zh} · ${en}`;
}

function headAndRest(text: string, colon: string): [string, string] {
  const at = text.indexOf(colon);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + colon.length)];
}

/** The page of one catalogue: a table with a row an entry and a column a fact. */
export function cataloguePage(catalogue: Catalogue): string {
  const labels = new Map(catalogue.entries.flatMap(({ facts }) => facts.map(({ label }) => [label.en, label])));
  const named = [...labels.values()];
  const rows = catalogue.entries.map((entry) => [
    `\`${entry.id}\``,
    both(entry.name) + (entry.about === undefined ? "" : `<br>${both(entry.about)}`),
    ...named.map(({ en }) => factOf(entry, en)),
  ]);
  return [
    `# ${both(catalogue.name)}`,
    both(catalogue.about),
    markdownTable(["id", "名称 · Name", ...named.map(both)], rows),
    generated,
  ].join("\n\n");
}

/** The last line of every generated page. */
export const generated =
  "*由 `npm run update` 从源码声明生成，请勿手改 · Generated from the declarations in the source by `npm run update`; do not edit.*\n";

function factOf(entry: Entry, label: string): string {
  return entry.facts
    .filter((fact) => fact.label.en === label)
    .map(({ value }) => both(value))
    .join("<br>");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
}
