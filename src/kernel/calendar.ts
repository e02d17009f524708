import { type FaultDetails, fault } from "./fault.ts";
import type { Lang } from "./text.ts";

const FIRST_YEAR = 2000;
const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** Months since January 2000 of month `moy` (1–12) of a year; 2027-01 is 324. */
export function month(year: number, moy: number): number {
  return (year - FIRST_YEAR) * 12 + moy - 1;
}

/** The calendar year of a month index. */
export function yearOf(m: number): number {
  return FIRST_YEAR + Math.floor(m / 12);
}

/** The month of the year, 1–12, of a month index. */
export function moyOf(m: number): number {
  return m - Math.floor(m / 12) * 12 + 1;
}

/** The month index of "2027-01" or "2027年1月"; anything else is a Fault that carries `where`. */
export function parseMonth(text: string, where: FaultDetails = {}): number {
  const found = /^\s*(\d{4})(?:-(\d{1,2})|年\s*(\d{1,2})月)\s*$/u.exec(text);
  const moy = found ? Number(found[2] ?? found[3]) : 0;
  if (!found || moy < 1 || moy > 12) {
    fault(
      "bad-month",
      { zh: `无法识别的年月“${text}”`, en: `Not a month: "${text}"` },
      {
        ...where,
        rule: {
          zh: "年月写作 2027-01 或 2027年1月，月份为1—12",
          en: "A month is written 2027-01 or 2027年1月, months 1–12",
        },
        got: text,
      },
    );
  }
  return month(Number(found[1]), moy);
}

/** A month for readers: 2027年1月, Jan 2027. */
export function formatMonth(m: number, lang: Lang): string {
  return lang === "zh" ? `${yearOf(m)}年${moyOf(m)}月` : `${NAMES[moyOf(m) - 1]} ${yearOf(m)}`;
}

/** A month for files: 2027-01. */
export function isoMonth(m: number): string {
  return `${String(yearOf(m)).padStart(4, "0")}-${String(moyOf(m)).padStart(2, "0")}`;
}
