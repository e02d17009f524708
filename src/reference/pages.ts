import { catalogues } from "./catalogue.ts";
import { coveragePage } from "./coverage.ts";
import { both, cataloguePage, generated, markdownTable } from "./markdown.ts";
import { mechanismGroups } from "./mechanisms.ts";
import { oddPage } from "./odd.ts";
import { standings } from "./standings.ts";

/** Every page that is generated from declarations: its path under docs/ and its text. */
export function referencePages(): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: "reference/README.md", text: contents() },
    ...catalogues.map((catalogue) => ({ path: `reference/${catalogue.id}.md`, text: cataloguePage(catalogue) })),
    { path: "coverage.md", text: coveragePage(mechanismGroups, standings) },
    { path: "odd.md", text: oddPage() },
  ];
}

function contents(): string {
  const rows = catalogues.map(({ id, name, about, entries }) => [
    `[${both(name)}](${id}.md)`,
    String(entries.length),
    both(about),
  ]);
  return [
    "# 参考 · Reference",
    markdownTable(["页 · Page", "条 · Entries", "说明 · About"], rows),
    "机制覆盖情况见 [coverage.md](../coverage.md)。 · What each mechanism is represented by: [coverage.md](../coverage.md).",
    generated,
  ].join("\n\n");
}
