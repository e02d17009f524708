import { formatMonth, moyOf, yearOf } from "../../kernel/calendar.ts";
import type { Lang } from "../../kernel/text.ts";

const ZH = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];
const EN = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A small count in words: 四套方案, four packages. */
export function packages(count: number, lang: Lang): string {
  if (lang === "zh") return `${ZH[count] ?? count}套方案`;
  return `${EN[count] ?? count} ${count === 1 ? "package" : "packages"}`;
}

/** How long after the start, in whole years where it is: 五年后, after five years. */
export function later(months: number, lang: Lang): string {
  const years = months / 12;
  if (!Number.isInteger(years)) return { zh: `${months}个月后`, en: `after ${months} months` }[lang];
  const zh = years === 2 ? "两" : years === 10 ? "十" : (ZH[years] ?? String(years));
  return { zh: `${zh}年后`, en: `after ${EN[years] ?? years} ${years === 1 ? "year" : "years"}` }[lang];
}

/** The span from one month to the month before another: 2027—2036年, or with months where years aren't whole. */
export function span(from: number, to: number, lang: Lang): string {
  const last = to - 1;
  if (moyOf(from) !== 1 || moyOf(last) !== 12) {
    const [start, stop] = [formatMonth(from, lang), formatMonth(last, lang)];
    return { zh: `${start}—${stop}`, en: `${start}–${stop}` }[lang];
  }
  if (yearOf(from) === yearOf(last)) return { zh: `${yearOf(from)}年`, en: `${yearOf(from)}` }[lang];
  return { zh: `${yearOf(from)}—${yearOf(last)}年`, en: `${yearOf(from)}–${yearOf(last)}` }[lang];
}

/** The year that ends with a month: 2031年 where that is December, else the month. */
export const yearTo = (month: number, lang: Lang): string =>
  moyOf(month) === 12 ? { zh: `${yearOf(month)}年`, en: `${yearOf(month)}` }[lang] : formatMonth(month, lang);
