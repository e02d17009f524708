import type { Interval } from "../../experiment/comparison.ts";
import type { View } from "../view.ts";

/** Whether a scenario and the baseline were the same to the last digit in every pair. */
export const same = (interval: Interval | undefined): boolean =>
  interval !== undefined && interval.estimate === 0 && interval.low === 0 && interval.high === 0;

/** What to make of scenarios that differ from the baseline by exactly nothing in a headline indicator; empty where none do. */
export function sameNote({ lang, comparison, packages, find, month }: View): string {
  const found = packages.flatMap(({ id, name }) => {
    const where = comparison.indicators.filter((each) => each.headline && same(find(each.id, id, month)?.difference));
    if (where.length === 0) return [];
    const told = where.map((each) => each.name[lang]);
    return [{ zh: `${name.zh}（${told.join("、")}）`, en: `${name.en} (${told.join(", ")})` }[lang]];
  });
  if (found.length === 0) return "";
  return {
    zh: `与维持现行政策分毫不差的方案和指标：${found.join("；")}。这表示抽到的人和企业中，没有一个在该指标上因政策而改变，不表示政策没有作用；抽样越粗、金额越小越常见，宜按更细的比例（如--scale 0.02）测算。`,
    en: `The same as current policy to the last digit: ${found.join("; ")}. None of the persons and firms sampled changed in that indicator because of the policy, which doesn't say that the policy does nothing: coarse samples and small sums often end so. Use a finer scale, such as --scale 0.02.`,
  }[lang];
}
