import type { Interval } from "../../experiment/comparison.ts";
import type { Text } from "../../kernel/text.ts";
import type { View } from "../view.ts";

/** Whether a scenario and the baseline were the same to the last digit in every pair. */
export const same = (interval: Interval | undefined): boolean =>
  interval !== undefined && interval.estimate === 0 && interval.low === 0 && interval.high === 0;

/** Why nothing may differ, as a sentence without a full stop. */
export const whySame: Text = {
  zh: "抽到的人和企业在该指标上都未因政策而改变，不表示政策没有作用",
  en: "No sampled person or firm changed in it because of the policy, which doesn't say that the policy does nothing",
};

/** What to make of scenarios that differ from the baseline by exactly nothing in a headline indicator; empty where none do. */
export function sameNote({ lang, comparison, packages, concluded }: View): string {
  const found = packages.flatMap(({ id, name }) => {
    const where = comparison.indicators.filter((each) => each.headline && same(concluded(each.id, id)?.difference));
    if (where.length === 0) return [];
    const told = where.map((each) => each.name[lang]);
    return [{ zh: `${name.zh}（${told.join("、")}）`, en: `${name.en} (${told.join(", ")})` }[lang]];
  });
  if (found.length === 0) return "";
  return {
    zh: `与维持现行政策分毫不差的方案和指标：${found.join("；")}。${whySame.zh}；抽样越粗、金额越小越常见，宜按更细的比例（如--scale 0.02）测算。`,
    en: `The same as current policy to the last digit: ${found.join("; ")}. ${whySame.en}: coarse samples and small sums often end so. Use a finer scale, such as --scale 0.02.`,
  }[lang];
}
