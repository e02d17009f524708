import { parse } from "csv-parse/sync";
import { fault } from "../kernel/fault.ts";
import type { Position } from "./located.ts";

/** A row of a sheet as written: its cells, where it begins, and where each cell begins. */
export type SheetRow = { readonly cells: readonly string[]; readonly at: readonly Position[] };

/** The rows of a CSV text (commas or tabs), blank ones left out; broken quotes and an empty text are Faults. */
export function readCsv(file: string, text: string): SheetRow[] {
  const rows = records(file, text)
    .filter(({ record }) => record.some((cell) => cell.trim() !== ""))
    .map(({ record, raw, info }) => {
      const written = raw.replace(/^\n+/u, "").replace(/\n$/u, "");
      const line = info.lines - (written.split("\n").length - 1);
      return { cells: record.map((cell) => cell.trim()), at: starts(written, line) };
    });
  if (rows.length === 0) {
    fault("empty-file", { zh: "数据表是空的", en: "The sheet is empty" }, { file, line: 1, column: 1 });
  }
  return rows;
}

type Parsed = { record: string[]; raw: string; info: { lines: number } };

function records(file: string, text: string): Parsed[] {
  const delimiter = text.slice(0, text.indexOf("\n") + 1 || text.length).includes("\t") ? "\t" : ",";
  try {
    return parse(text, {
      delimiter,
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const broken = { zh: "CSV的引号不成对", en: "The CSV's quotes don't pair" };
    return fault("bad-csv", broken, { file, ...loneQuote(text), got: (error as Error).message });
  }
}

/** The first line on which a quote is left open, and the last quote on it. */
function loneQuote(text: string): Position {
  const lines = text.split("\n");
  const found = Math.max(
    0,
    lines.findIndex((line) => line.split('"').length % 2 === 0),
  );
  return { line: found + 1, column: Math.max(1, lines[found].lastIndexOf('"') + 1) };
}

/** Where each cell of a record begins. */
function starts(raw: string, firstLine: number): Position[] {
  const found: Position[] = [{ line: firstLine, column: 1 }];
  let line = firstLine;
  let lineStart = 0;
  let quoted = false;
  for (let i = 0; i < raw.length; i++) {
    const c = raw[i];
    if (c === '"') quoted = !quoted;
    else if (c === "\n") {
      line++;
      lineStart = i + 1;
    } else if (!quoted && (c === "," || c === "\t")) found.push({ line, column: i + 2 - lineStart });
  }
  return found;
}
