import type { Outcome } from "../../experiment/comparison.ts";
import type { View } from "../view.ts";

/** The sign of a mean difference that stays clear of zero once the number of packages and indicators is allowed for. */
export function clearSign({ comparison, lang }: View, { scenario, indicator, from }: Outcome): string {
  const { tests } = comparison;
  const found = tests?.rows.find((row) => row.scenario === scenario && row.indicator === indicator);
  return from !== undefined && found?.clear ? { zh: "＊", en: " *" }[lang] : "";
}

/** What the sign means; nothing where no test was made. */
export function clearNote({ comparison, lang, primary }: View): string {
  const { tests } = comparison;
  if (!tests) return "";
  const method = { holm: { zh: "霍尔姆法", en: "Holm" }, "max-t": { zh: "max-|t|法", en: "max-|t|" } }[tests.primary];
  return {
    zh: `标有＊的，平均差异在考虑到同时比较多套方案、多个指标之后，仍可与零区分：“${primary.name.zh}”误判任何一套方案的机会不超过5%（${method.zh}），其余指标误判的约占标出的5%以内（本雅米尼—霍赫贝格法）。这说的是多次测算的平均数，不是一次测算会落在哪里。`,
    en: `Where * stands, the mean difference stays clear of zero once the number of packages and indicators is allowed for: for "${primary.name.en}" the chance of any wrong sign is at most 5% (${method.en}), of the other signs about 5% at most are wrong (Benjamini–Hochberg). This speaks of the mean of many calculations, not of where one will fall.`,
  }[lang];
}
