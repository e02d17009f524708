import type { Outcome } from "../../experiment/comparison.ts";
import type { Lang } from "../../kernel/text.ts";
import type { View } from "../view.ts";
import { ends, estimate, range } from "../words/numbers.ts";
import type { Unit } from "../words/scale.ts";
import { magnitude } from "../words/sentence.ts";

const THAN: Readonly<Record<Unit, readonly [string, string]>> = {
  share: ["高", "低"],
  index: ["高", "低"],
  ratio: ["高", "低"],
  "yuan/month": ["高", "低"],
  persons: ["多", "少"],
  yuan: ["多", "少"],
  months: ["长", "短"],
};

/** Higher or lower, more or fewer, longer or shorter, as the outcome's difference and unit ask. */
export const than = (outcome: Outcome, unit: Unit, lang: Lang): string => {
  const down = (outcome.difference?.estimate ?? 0) < 0;
  return { zh: THAN[unit][down ? 1 : 0], en: down ? "lower" : "higher" }[lang];
};

/** How an outcome with a clear change stands to current policy: 比维持现行政策高4.2个百分点（3.1—5.3）. */
export function comparedWithPolicy({ lang, primary }: View, outcome: Outcome): string {
  const { unit } = primary;
  const size = magnitude(outcome.difference ?? { estimate: Number.NaN, low: Number.NaN, high: Number.NaN });
  const more = than(outcome, unit, lang);
  if (outcome.verdict === "average") {
    const mean = magnitude(outcome.mean ?? size);
    return {
      zh: `比维持现行政策${more}${estimate(mean, unit, "zh")}（平均数，误差范围${ends(mean, unit, "zh")}）`,
      en: `${estimate(mean, unit, "en")} ${more} than under current policy (mean, margin of error ${ends(mean, unit, "en")})`,
    }[lang];
  }
  if (outcome.verdict === "direction")
    return {
      zh: `${more}于维持现行政策，幅度尚不确定（${range(size, unit, "zh")}）`,
      en: `${more} than under current policy, by how much is unsure (${range(size, unit, "en")})`,
    }[lang];
  return {
    zh: `比维持现行政策${more}${estimate(size, unit, "zh")}（${ends(size, unit, "zh")}）`,
    en: `${estimate(size, unit, "en")} (${ends(size, unit, "en")}) ${more} than under current policy`,
  }[lang];
}

/** The interval that holds those of all the outcomes. */
export function envelope(outcomes: readonly Outcome[]): { estimate: number; low: number; high: number } {
  const found = outcomes.flatMap(({ difference }) => difference ?? []);
  const estimate = found.reduce((sum, each) => sum + each.estimate, 0) / found.length;
  return { estimate, low: Math.min(...found.map((d) => d.low)), high: Math.max(...found.map((d) => d.high)) };
}
