import { appendFileSync, writeFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";

type Cell = string | number;

/** A table whose rows are made as they are written, so that its size costs no memory; cells are in the order of the columns. */
export type Table = {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly holds: "text" | "number" }[];
  /** What its columns mean, kept inside a Parquet file under the key `silian`. */ readonly about?: unknown;
  rows(): Iterable<readonly Cell[]>;
};

const batchRows = 100_000;

/** The rows in batches, between which other work of the program gets its turn. */
async function* batches(table: Table): AsyncGenerator<(readonly Cell[])[]> {
  let batch: (readonly Cell[])[] = [];
  for (const row of table.rows()) {
    batch.push(row);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
    await setImmediate();
  }
  if (batch.length > 0) yield batch;
}

/** Writes a table as Parquet; the same table gives the same bytes. */
export async function writeParquet(table: Table, path: string): Promise<void> {
  const { fileWriter, ParquetWriter } = await import("hyparquet-writer");
  const writer = fileWriter(path);
  const leaves = table.columns.map(({ name, holds }) =>
    holds === "number"
      ? { name, type: "DOUBLE" as const, repetition_type: "REQUIRED" as const }
      : { name, type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const, repetition_type: "REQUIRED" as const },
  );
  const schema = [{ name: "root", num_children: leaves.length }, ...leaves];
  const kvMetadata = [{ key: "silian", value: JSON.stringify(table.about) }];
  const parquet = new ParquetWriter({ writer, schema, ...(table.about !== undefined && { kvMetadata }) });
  for await (const batch of batches(table)) {
    const columnData = table.columns.map(({ name, holds }, column) => {
      const cells = batch.map((row) => row[column]);
      return { name, data: holds === "number" ? Float64Array.from(cells as number[]) : (cells as string[]) };
    });
    parquet.write({ columnData, rowGroupSize: batchRows });
  }
  parquet.finish();
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function csvCell(cell: Cell): string {
  return typeof cell === "string" ? quoted(cell) : Number.isNaN(cell) ? "" : String(cell);
}

/** Writes a table as CSV in UTF-8 with a byte order mark, without which Excel shows Chinese as gibberish; NaN is left empty. */
export async function writeCsv(table: Table, path: string): Promise<void> {
  writeFileSync(path, `\uFEFF${table.columns.map(({ name }) => quoted(name)).join(",")}\r\n`);
  for await (const batch of batches(table)) {
    appendFileSync(path, batch.map((row) => `${row.map(csvCell).join(",")}\r\n`).join(""));
  }
}

/** Columns by name; those listed hold numbers, the others text. */
export function columnsOf(names: readonly string[], numbers: readonly string[]): Table["columns"] {
  return names.map((name) => ({ name, holds: numbers.includes(name) ? "number" : "text" }));
}
