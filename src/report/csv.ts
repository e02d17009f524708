import type { Sheet } from "./figures/figure.ts";

const cell = (value: string | number): string => {
  const text = typeof value === "number" && !Number.isFinite(value) ? "" : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A sheet as CSV with CR LF line ends, without a byte-order mark. */
export const csv = ({ columns, rows }: Sheet): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");

/** The mark that makes spreadsheet programs read a CSV as UTF-8. */
export const BOM = "\ufeff";
