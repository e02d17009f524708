import type { Lang } from "../../kernel/text.ts";
import { rounded } from "./numbers.ts";
import { scaleOf, type Unit } from "./scale.ts";

const trimmed = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/u, "") : text);

/** An amount of money: 4683元, 2.4万元, 2860万元, 1.45亿元; 24,000 yuan, 28.6 million yuan. */
export function money(yuan: number, lang: Lang): string {
  const size = Math.abs(yuan);
  if (lang === "en" && size >= 1e4 && size < 1e6) return `${rounded(yuan, 1000, lang)} yuan`;
  const scale = scaleOf("yuan", size, lang);
  return `${trimmed(rounded(yuan * scale.factor, scale.step, lang))}${scale.unit[lang]}`;
}

/** An amount rounded to two figures. */
export function twoFigures(yuan: number): number {
  const step = yuan === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(yuan))) - 1);
  return Math.round(yuan / step) * step;
}

/** An amount of money to two figures, as in 约2900万元. */
export const moneyAbout = (yuan: number, lang: Lang): string =>
  `${{ zh: "约", en: "about " }[lang]}${money(twoFigures(yuan), lang)}`;

/** The least and the most of some amounts: 209万元至3920万元, or the one amount where they read the same. */
export function moneyBetween(amounts: readonly number[], lang: Lang): string {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)].map((yuan) => money(yuan, lang));
  return least === most ? least : { zh: `${least}至${most}`, en: `${least} to ${most}` }[lang];
}

/** A number of people: 3412人, 1.2万人; 3,412 persons. */
export function persons(count: number, lang: Lang): string {
  const scale = scaleOf("persons", Math.abs(count), lang);
  return `${rounded(count * scale.factor, scale.step, lang)}${scale.unit[lang]}`;
}

/** A level in its unit: 62.3%, 3412人, 4683元/月, 1.5个月, 1.22. */
export function level(value: number, unit: Unit, lang: Lang): string {
  if (!Number.isFinite(value)) return "";
  if (unit === "share") return `${rounded(value * 100, 0.1, lang)}%`;
  if (unit === "yuan") return money(value, lang);
  if (unit === "persons") return persons(value, lang);
  const scale = scaleOf(unit, Math.abs(value), lang);
  const step = unit === "index" && Math.abs(value) < 0.2 ? 0.001 : scale.step;
  return `${rounded(value * scale.factor, step, lang)}${scale.unit[lang]}`;
}
