import type { Table } from "../table.ts";
import { type ColumnAbout, figureColumns, runColumns, sweepColumns } from "./columns.ts";
import type { Definition } from "./definition.ts";

/** What every column of the wide table, and every indicator of the long one, means: label, unit, population and moment. */
export function dictionaryTable(definition: Definition): Table {
  const { factors, outcomes } = sweepColumns(definition);
  const seeds = `${definition.experiment.seed}/1 - ${definition.experiment.seed}/${definition.experiment.replicates}`;
  const of = (kind: string) => (about: ColumnAbout) => [kind, about] as const;
  const all = [
    ...[...runColumns, ...figureColumns].map(of("key")),
    ...factors.map(of("input")),
    ...outcomes.map(of("outcome")),
  ];
  const names = ["name", "kind", "id", "label_zh", "label_en", "unit_zh", "unit_en", "definition_zh", "definition_en"];
  return {
    name: "dictionary",
    columns: [...names, "version", "engine", "seeds"].map((name) => ({ name, holds: "text" as const })),
    *rows() {
      for (const [kind, { name, id, label, unit, definition: means }] of all) {
        const { version, engine } = definition;
        yield [name, kind, id, label.zh, label.en, unit.zh, unit.en, means.zh, means.en, version, engine, seeds];
      }
    },
  };
}
