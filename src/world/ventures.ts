import { f64, type Row, table } from "../kernel/columns.ts";

/** A row of the start-ups of a year. */
export type VentureYear = Row<"ventures">;

/** Years kept before a row serves another. */
export const ventureYears = 8;

/** Start-ups of graduates by the year they opened in: row year modulo eight. */
export const venturesSchema = table(
  "ventures",
  { zh: "毕业生创办的企业", en: "Start-ups of graduates" },
  {
    opened: f64({ zh: "当年创办户数（实际，千分之一）", en: "Opened in the year, thousandths of real firms" }),
  },
);

/** Row of a calendar year. */
export const ventureRow = (year: number): VentureYear => (year % ventureYears) as VentureYear;
