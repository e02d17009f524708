import type { View } from "../view.ts";
import { money, moneyAbout } from "../words/level.ts";
import { quoted } from "../words/names.ts";
import { known } from "../words/numbers.ts";
import { packages } from "../words/time.ts";

/** Costs further apart than this share of the largest aren't the same money. */
const SAME = 0.05;

const efficiency = (view: View, id: string) => view.comparison.efficiency.find(({ scenario }) => scenario === id);

/** The mean yearly cost in yuan of the packages that aren't at a ceiling, where it is the same for all; NaN else. */
export function commonCost(view: View): number {
  const free = view.packages.filter(({ atCeiling }) => !atCeiling);
  const costs = free
    .map(({ id }) => efficiency(view, id)?.costPerYear)
    .map((c) => (known(c) ? c.estimate : Number.NaN));
  const [low, high] = [Math.min(...costs), Math.max(...costs)];
  if (!(high > 0) || high - low > SAME * high) return Number.NaN;
  return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}

/** How a sentence on effects begins: with the money they cost, where that is the same for all packages. */
export function forTheMoney(view: View): string {
  const cost = commonCost(view);
  if (Number.isNaN(cost)) return "";
  const { lang } = view;
  const about = moneyAbout(cost, lang);
  if (view.packages.length === 1) return { zh: `每年新增财政支出${about}，`, en: `for ${about} more a year, ` }[lang];
  return { zh: `同样每年${about}，`, en: `for ${about} a year each, ` }[lang];
}

/** What an extra graduate who stays costs under a package, and that no other is as cheap where no interval reaches its own; empty where it can't be told. */
export function perStayer(view: View, id: string): string {
  const own = efficiency(view, id)?.costPerStayer;
  if (!known(own)) return "";
  const { lang } = view;
  const others = view.packages.filter((each) => each.id !== id).map((each) => efficiency(view, each.id)?.costPerStayer);
  const lowest = others.length > 0 && others.every((other) => known(other) && other.low > own.high);
  const all = packages(view.packages.length, lang);
  const least = lowest ? { zh: `，在${all}中最低`, en: `, the lowest of the ${all}` }[lang] : "";
  const cost = money(own.estimate, lang);
  return {
    zh: `，每多留住1名毕业生约需${cost}${least}`,
    en: `, at about ${cost} per extra graduate who stays${least}`,
  }[lang];
}

/** Which packages stop short of the others' money because of their own rules; empty where none does. */
export function ceilings(view: View): string {
  const { lang } = view;
  return view.packages
    .filter(({ atCeiling }) => atCeiling)
    .map(({ id, name }) => {
      const cost = efficiency(view, id)?.costPerYear;
      const spent = known(cost) ? moneyAbout(cost.estimate, lang) : "";
      return {
        zh: `${quoted([name], "zh")}受政策自身上限所限，每年只用${spent}，未达到同等财力。`,
        en: `${quoted([name], "en")} reaches its own ceiling at ${spent} a year, short of the others' money. `,
      }[lang];
    })
    .join("");
}
