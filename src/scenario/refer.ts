import type { Kind } from "./column.ts";
import { checkUnique, kinds, Names } from "./names.ts";
import type { Problems } from "./problems.ts";
import type { Tables } from "./table-reader.ts";
import { type Columns, type RowOf, type TableName, tableNames, tables } from "./tables.ts";

/** Names of every kind of things in a region. */
export type Registry = Readonly<Record<Kind, Names>>;

const tableOf = {
  place: "places",
  tier: "tiers",
  skill: "skills",
  cluster: "clusters",
  occupation: "occupations",
  sector: "sectors",
  school: "schools",
  park: "parks",
  programme: "programmes",
} as const satisfies Record<Kind, TableName>;

/** The names of a region's things; an id given twice is a problem. */
export function registryOf(read: Tables, problems: Problems): Registry {
  const entries = Object.entries(tableOf).map(([kind, table]) => {
    const { rows, located } = read[table];
    checkUnique(
      rows.map(({ id }) => id),
      located,
      problems,
    );
    return [kind, new Names(kinds[kind as Kind], rows)];
  });
  return Object.fromEntries(entries) as Registry;
}

/** The tables with every name of a thing replaced by its id; unknown names are problems. */
export function resolveNames(read: Tables, registry: Registry, problems: Problems): Tables {
  const resolved = tableNames.map((name) => [name, resolveTable(name, read, registry, problems)]);
  return Object.fromEntries(resolved) as Tables;
}

function resolveTable<T extends TableName>(name: T, read: Tables, registry: Registry, problems: Problems) {
  const { located, rows, ...rest } = read[name];
  const columns: Columns = tables[name];
  const referring = Object.entries(columns).flatMap(([key, { refers }]) =>
    refers ? [[key, registry[refers]] as const] : [],
  );
  const resolved = rows.map((row, i) => {
    const copy: Record<string, unknown> = { ...row };
    for (const [key, names] of referring) {
      const written = copy[key];
      copy[key] =
        typeof written === "string"
          ? names.find(written, located, [i, key], problems)
          : Object.fromEntries(
              Object.entries(written as object).map(([each, value]) => [
                names.find(each, located, [i, key, each], problems, "key"),
                value,
              ]),
            );
    }
    return copy as RowOf<T>;
  });
  return { ...rest, located, rows: resolved };
}
