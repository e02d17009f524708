import { nearestName } from "../kernel/fault.ts";
import { columnNamed } from "./alias.ts";
import type { SheetRow } from "./csv.ts";
import { type Located, Positions } from "./located.ts";
import type { Problems } from "./problems.ts";
import type { Columns } from "./tables.ts";
import { dropTotals } from "./totals.ts";

/** A sheet's rows as maps from column to cell, none where the heading is at fault; row widths and totals are checked. */
export function sheetRows(
  file: string,
  rows: readonly SheetRow[],
  columns: Columns,
  problems: Problems,
): Located | undefined {
  const positions = new Positions();
  positions.set([], rows[0].at[0]);
  const located: Located = { file, value: undefined, at: (path, part) => positions.at(path, part) };
  const [heading, ...body] = rows;
  const before = problems.count;
  const names = heading.cells.map((cell, i) => name(cell, i));
  missing();
  if (problems.count > before) return undefined;
  const kept = dropTotals(file, names, body, columns, problems);
  const value = kept.map((row, i) => {
    positions.set([i], row.at[0]);
    if (row.cells.length !== names.length) {
      problems.at(
        located,
        [i],
        "row-width",
        { zh: "本行列数与表头不符", en: "The row is not as wide as the heading" },
        {
          rule: { zh: `${names.length}列`, en: `${names.length} columns` },
          got: String(row.cells.length),
        },
      );
    }
    const record: Record<string, unknown> = {};
    row.cells.forEach((cell, j) => {
      const key = names[j];
      if (key === undefined || cell === "") return;
      put(record, key, cell);
      positions.set([i, key.replace(/-(?:zh|en)$/u, (end) => (columns[key] ? end : ""))], row.at[j]);
    });
    return record;
  });
  return { ...located, value };

  function name(cell: string, i: number): string | undefined {
    const found = columnNamed(cell, columns);
    if (found !== undefined && heading.cells.findIndex((other) => columnNamed(other, columns) === found) === i)
      return found;
    positions.set([`heading ${i}`], heading.at[i]);
    const known = Object.entries(columns).flatMap(([key, { label, bilingual }]) =>
      bilingual ? [`${key}-zh`, `${key}-en`] : [key, label.zh],
    );
    const nearest = nearestName(cell, known);
    problems.at(
      located,
      [`heading ${i}`],
      found ? "duplicate-column" : "unknown-column",
      found
        ? { zh: `列“${cell}”重复`, en: `The column "${cell}" is given twice` }
        : { zh: `没有名为“${cell}”的列`, en: `No column is called "${cell}"` },
      { got: cell, ...(nearest && { nearest }) },
    );
    return undefined;
  }

  function missing(): void {
    for (const [key, { label, bilingual }] of Object.entries(columns)) {
      if (names.includes(bilingual ? `${key}-zh` : key)) continue;
      const text = { zh: `缺少列“${label.zh}”`, en: `The column "${key}" is missing` };
      problems.at(located, [], "missing-column", text, { key: { zh: label.zh, en: key } });
    }
  }
}

/** Puts a cell into its row; the two columns of a name become one label. */
function put(record: Record<string, unknown>, key: string, cell: string): void {
  const found = /^name-(zh|en)$/u.exec(key);
  if (!found) record[key] = cell;
  else record.name = { zh: cell, en: cell, ...(record.name as object | undefined), [found[1]]: cell };
}
