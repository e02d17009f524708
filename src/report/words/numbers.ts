import type { Interval } from "../../experiment/comparison.ts";
import type { Lang } from "../../kernel/text.ts";
import { type Scale, scaleOf, type Unit } from "./scale.ts";

/** Half the width of an interval. */
const half = ({ low, high }: Interval): number => (high - low) / 2;

/** Whether there is a figure at all. */
export const known = (interval: Interval | undefined): interval is Interval =>
  interval !== undefined && [interval.estimate, interval.low, interval.high].every((value) => Number.isFinite(value));

/** A number rounded to whole steps; no minus before zero, thousands grouped in English only. */
export function rounded(value: number, step: number, lang: Lang): string {
  const decimals = step >= 1 ? 0 : Math.round(-Math.log10(step));
  const whole = Math.round(value / Math.max(step, 1)) * Math.max(step, 1);
  const text = (step >= 1 ? whole : value).toFixed(decimals).replace(/^-(?=[0.]*$)/u, "");
  return lang === "en" ? text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ",") : text;
}

/** The step to which a figure with its interval is rounded: the scale's own, coarser for wide intervals and finer for narrow ones. */
export function stepOf(interval: Interval, scale: Scale): number {
  const wide = half(interval) * scale.factor;
  if (wide >= 100 * scale.step || (scale.step >= 1 && wide >= 10)) return 10 ** (Math.floor(Math.log10(2 * wide)) - 1);
  if (wide === 0 || scale.step >= 1) return scale.step;
  return [1, 10, 100].map((finer) => scale.step / finer).find((step) => wide >= step / 2) ?? scale.step / 100;
}

const sizeOf = (interval: Interval): number => Math.max(...Object.values(interval).map(Math.abs));

/** Both ends and nothing else, as in 3.1—5.3; the one-character dash of Chinese, the en dash of English. */
export function ends(interval: Interval, unit: Unit, lang: Lang): string {
  const scale = scaleOf(unit, sizeOf(interval), lang);
  const step = stepOf(interval, scale);
  const [low, high] = [interval.low, interval.high].map((end) => rounded(end * scale.factor, step, lang));
  // A minus beside a dash can't be read, so words stand between the ends there.
  if (lang === "en") return low.startsWith("-") ? `${low} to ${high}` : `${low}–${high}`;
  return high.startsWith("-") ? `${low}至${high}` : `${low}—${high}`;
}

/** Both ends with their unit, as in 3.1—5.3个百分点. */
export const range = (interval: Interval, unit: Unit, lang: Lang): string =>
  `${ends(interval, unit, lang)}${scaleOf(unit, sizeOf(interval), lang).unit[lang]}`;

/** The estimate with its unit, rounded to its interval, as in 4.2个百分点. */
export function estimate(interval: Interval, unit: Unit, lang: Lang): string {
  const scale = scaleOf(unit, sizeOf(interval), lang);
  return `${rounded(interval.estimate * scale.factor, stepOf(interval, scale), lang)}${scale.unit[lang]}`;
}

/** The estimate followed by its ends in brackets, without the unit, as in 4.2（3.1—5.3）. */
export function withEnds(interval: Interval, unit: Unit, lang: Lang): string {
  const scale = scaleOf(unit, sizeOf(interval), lang);
  const value = rounded(interval.estimate * scale.factor, stepOf(interval, scale), lang);
  return lang === "zh" ? `${value}（${ends(interval, unit, lang)}）` : `${value} (${ends(interval, unit, lang)})`;
}

/** The estimate with its unit, followed by its ends in brackets: 2.5万元（1.9—3.7）. */
export const inFull = (interval: Interval, unit: Unit, lang: Lang): string => {
  const [value, bounds] = [estimate(interval, unit, lang), ends(interval, unit, lang)];
  return { zh: `${value}（${bounds}）`, en: `${value} (${bounds})` }[lang];
};

/** The estimate with its ends in brackets and the unit behind: 4.2（3.1—5.3）个百分点. */
export const told = (interval: Interval, unit: Unit, lang: Lang): string =>
  `${withEnds(interval, unit, lang)}${scaleOf(unit, sizeOf(interval), lang).unit[lang]}`;

/** As `told`, in a table whose caption says what points are: four packages of "percentage points" are wider than a screen. */
export const tabled = (interval: Interval, unit: Unit, lang: Lang): string =>
  told(interval, unit, lang).replace(/ percentage points$/u, " points");
