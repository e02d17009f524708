/** A table by columns: texts, or numbers in a typed array. */
export type Table = {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly data: readonly string[] | Int32Array | Float64Array }[];
};

/** A table as Parquet; the same table gives the same bytes. */
export async function parquet(table: Table): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columnData = table.columns.map(({ name, data }) => ({
    name,
    data: data as string[],
    type:
      data instanceof Float64Array
        ? ("DOUBLE" as const)
        : data instanceof Int32Array
          ? ("INT32" as const)
          : ("STRING" as const),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table as CSV in UTF-8 with a byte order mark, without which Excel shows Chinese as gibberish; NaN is left empty. */
export function csv(table: Table): string {
  const lines = [table.columns.map(({ name }) => quoted(name)).join(",")];
  const rows = table.columns[0]?.data.length ?? 0;
  for (let row = 0; row < rows; row++) {
    lines.push(
      table.columns
        .map(({ data }) => data[row])
        .map((cell) => (typeof cell === "string" ? quoted(cell) : Number.isNaN(cell) ? "" : String(cell)))
        .join(","),
    );
  }
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** Collects rows of texts and numbers into a table; a column is of numbers if its name is listed. */
export class Rows {
  readonly #name: string;
  readonly #numbers: ReadonlySet<string>;
  readonly #columns: Map<string, (string | number)[]>;

  constructor(name: string, columns: readonly string[], numbers: readonly string[]) {
    this.#name = name;
    this.#columns = new Map(columns.map((column) => [column, []]));
    this.#numbers = new Set(numbers);
  }

  /** Adds one row, its cells in the order of the columns. */
  add(...cells: (string | number)[]): void {
    let at = 0;
    for (const column of this.#columns.values()) column.push(cells[at++]);
  }

  /** The table so far. */
  table(): Table {
    const columns = [...this.#columns].map(([name, data]) => ({
      name,
      data: this.#numbers.has(name) ? Float64Array.from(data as number[]) : (data as string[]),
    }));
    return { name: this.#name, columns };
  }
}
