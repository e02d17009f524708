import type { Table } from "../table.ts";
import { type ColumnAbout, figureColumns, runColumns, sweepColumns } from "./columns.ts";
import type { Definition } from "./definition.ts";

/** What a table of a sweep says of itself: version, engine, seeds and its columns. */
export function aboutOf(definition: Definition): unknown {
  const { factors, outcomes } = sweepColumns(definition);
  const { version, engine, experiment } = definition;
  const columns = [...runColumns, ...figureColumns, ...factors, ...outcomes];
  return {
    experiment: experiment.name,
    version,
    engine,
    seeds: seedsOf(definition),
    columns: Object.fromEntries(
      columns.map(({ name, id, label, unit, definition: means }) => [name, { id, label, unit, definition: means }]),
    ),
  };
}

const seedsOf = ({ experiment: { seed, replicates } }: Definition): string =>
  replicates === 1 ? `${seed}/1` : `${seed}/1 … ${seed}/${replicates}`;

/** What every column of the wide table, and every indicator of the long one, means: label, unit, population and moment. */
export function dictionaryTable(definition: Definition): Table {
  const { factors, outcomes } = sweepColumns(definition);
  const seeds = seedsOf(definition);
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
