import type { Text } from "../kernel/text.ts";
import { mean } from "../stats/moments.ts";
import type { Comparison } from "./comparison.ts";
import type { Span } from "./dates.ts";
import type { RunResult } from "./engine.ts";
import type { Measure } from "./laboratory.ts";
import type { Arm } from "./outcomes.ts";
import { rangeBetween } from "./range.ts";
import { finite, meanOver, overPairs, type Sample } from "./sample.ts";

type Named = Arm & { readonly name: Text };

const list = (names: readonly Text[]): Text => ({
  zh: names.map(({ zh }) => `“${zh}”`).join("、"),
  en: names.map(({ en }) => `"${en}"`).join(", "),
});

/**
 * The order of scenarios by an indicator over a span, best first. It is earned where the best differs from each rival and
 * from the baseline in nine draws of ten, the same pairs set against each other; else the sentence names the tie.
 */
export function rankingOf(
  sample: Sample,
  measure: Measure,
  scenarios: readonly Named[],
  span: Span,
): Comparison["ranking"] {
  const sign = measure.better === "lower" ? -1 : 1;
  const figure = (result: RunResult | undefined) => sign * meanOver(result, measure.id, span);
  const sorted = scenarios
    .map((each) => ({ ...each, gain: mean(finite(overPairs(sample, each.arm, figure))) }))
    .filter(({ gain }) => !Number.isNaN(gain))
    .sort((a, b) => b.gain - a.gain || (a.id < b.id ? -1 : 1));
  const order = sorted.map(({ id }) => id);
  const [best, ...others] = sorted;
  if (best === undefined)
    return { earned: false, order, sentence: { zh: "没有可供排序的结果。", en: "There is nothing to rank." } };
  const beats = (rival: number) => rangeBetween(sample, best.arm, figure, rival).low > 0;
  if (!beats(0)) {
    return {
      earned: false,
      order,
      sentence: {
        zh: "没有哪套方案在十次测算中至少有九次优于维持现行政策，暂不排序。",
        en: "No scenario does better than current policy in at least nine of ten calculations, so none is ranked.",
      },
    };
  }
  const ties = others.filter(({ arm }) => !beats(arm));
  const names = list([best, ...ties].map(({ name }) => name));
  if (ties.length > 0) {
    return {
      earned: false,
      order,
      sentence: {
        zh: `${names.zh}${ties.length === 1 ? "两套" : "这几套"}方案无明显差别，可按实施难度取舍。`,
        en: `${names.en}: no clear difference, choose by ease.`,
      },
    };
  }
  return {
    earned: true,
    order,
    sentence: {
      zh: `在所用的参数取值和随机因素范围内，十次测算至少有九次${names.zh}优于${others.length > 0 ? "其余方案和" : ""}维持现行政策。`,
      en: `Within the parameter values and luck that were run, ${names.en} does better than ${others.length > 0 ? "the other scenarios and than " : ""}current policy in at least nine of ten calculations.`,
    },
  };
}
