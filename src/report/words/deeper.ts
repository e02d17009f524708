import type { Interval } from "../../experiment/comparison.ts";
import type { Lang, Text } from "../../kernel/text.ts";

/** Names of the criteria by which scenarios are ranked over futures. */
export const criteriaWords: Readonly<Record<string, Text>> = {
  maximin: { zh: "最坏情形最好", en: "Maximin" },
  maximax: { zh: "最好情形最好", en: "Maximax" },
  hurwicz: { zh: "最好最坏各半", en: "Hurwicz" },
  laplace: { zh: "各情形平均", en: "Laplace" },
  "minimax-regret": { zh: "最大后悔最小", en: "Minimax regret" },
  percentile: { zh: "较差一成情形", en: "10th percentile" },
  satisficing: {
    zh: "达标情形占比（好出可忽略的差别）",
    en: "Satisficing (share of futures, better by more than negligible)",
  },
};

/** A share of variance with its interval: 62%（31%—85%）. */
export function shareWords({ estimate, low, high }: Interval, lang: Lang): string {
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  return {
    zh: `${percent(estimate)}（${percent(low)}—${percent(high)}）`,
    en: `${percent(estimate)} (${percent(low)}–${percent(high)})`,
  }[lang];
}

/** What a share of parameters amounts to: more than half, less than half, or not to be told. */
export function mainlyWords({ low, high }: Interval, lang: Lang): string {
  if (low > 0.5) return { zh: "主要来自参数取值", en: "mostly parameters" }[lang];
  if (high < 0.5) return { zh: "主要来自随机因素", en: "mostly luck" }[lang];
  return { zh: "还分不清以哪个为主", en: "which is larger can't be told" }[lang];
}
