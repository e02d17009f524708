import type { Schema } from "../../kernel/columns.ts";
import { units } from "../../kernel/unit.ts";
import { schemas } from "../../world/world.ts";
import { type Catalogue, listed, same } from "../entry.ts";
import { labels } from "../labels.ts";

const tables: readonly Schema[] = Object.values(schemas);

/** The tables of the world: what exists in a simulated region. */
export const tableCatalogue: Catalogue = {
  id: "tables",
  name: { zh: "实体表", en: "Tables" },
  about: {
    zh: "测算中存在的事物：每类一张表，每个一行。",
    en: "What exists in a simulated region: a table a kind, a row each.",
  },
  entries: tables.map(({ id, label, columns }) => ({
    id,
    name: label,
    facts: [{ label: labels.columns, value: listed(Object.values(columns).map((column) => column.label)) }],
  })),
};

/** The columns of the world's tables: what is known of each thing. */
export const columnCatalogue: Catalogue = {
  id: "columns",
  name: { zh: "实体的属性", en: "Columns" },
  about: { zh: "各表的列：每个事物的状态。", en: "The columns of each table: the state of each thing." },
  entries: tables.flatMap(({ id, label, columns }) =>
    Object.entries(columns).map(([name, column]) => ({
      id: `${id}.${name}`,
      name: column.label,
      facts: [
        { label: labels.table, value: label },
        { label: labels.kind, value: same(column.kind) },
        { label: labels.unit, value: units[column.unit] },
      ],
    })),
  ),
};
