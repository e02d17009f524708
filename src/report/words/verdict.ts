import type { Verdict } from "../../experiment/comparison.ts";
import type { Text } from "../../kernel/text.ts";

/** The verdicts in two or three words, for cards, charts and tables. */
export const verdictWords: Readonly<Record<Verdict, Text>> = {
  stable: { zh: "结论较为稳定", en: "fairly stable" },
  direction: { zh: "方向明确，幅度未定", en: "direction clear, size unsure" },
  average: { zh: "平均看方向明确", en: "clear on average" },
  same: { zh: "每次测算均无差别", en: "the same in every pair" },
  small: { zh: "影响很小", en: "small" },
  unsure: { zh: "尚不足以判断", en: "not enough to tell" },
  "too-early": { zh: "未到见效时间", en: "too early to tell" },
  none: { zh: "暂无数据", en: "no figure" },
};
