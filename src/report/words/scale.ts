import type { IndicatorInfo } from "../../experiment/comparison.ts";
import type { Lang, Text } from "../../kernel/text.ts";

/** The unit of an indicator or of money. */
export type Unit = IndicatorInfo["unit"];

/** How figures of a unit are shown: times `factor`, with at least `step` between two figures, and `unit` behind them. */
export type Scale = { readonly factor: number; readonly step: number; readonly unit: Text };

const POINTS: Text = { zh: "个百分点", en: " percentage points" };
const PLAIN: Text = { zh: "", en: "" };

function large(size: number, one: Text, tens: Text, hundreds: Text, lang: Lang): Scale {
  const steps = lang === "zh" ? [1e8, 1e4] : [1e9, 1e6];
  if (size >= steps[0]) return { factor: 1 / steps[0], step: 0.01, unit: hundreds };
  if (size >= steps[1] * 100) return { factor: 1 / steps[1], step: lang === "zh" ? 1 : 0.1, unit: tens };
  if (size >= steps[1]) return { factor: 1 / steps[1], step: 0.1, unit: tens };
  return { factor: 1, step: 1, unit: one };
}

/** The scale on which differences of a unit are told; `size` is the largest of the figures told together. */
export function scaleOf(unit: Unit, size: number, lang: Lang): Scale {
  switch (unit) {
    case "share":
      return { factor: 100, step: 0.1, unit: POINTS };
    case "yuan":
      return large(
        size,
        { zh: "元", en: " yuan" },
        { zh: "万元", en: " million yuan" },
        { zh: "亿元", en: " billion yuan" },
        lang,
      );
    case "persons":
      return lang === "zh" && size >= 1e4
        ? { factor: 1e-4, step: 0.1, unit: { zh: "万人", en: "" } }
        : { factor: 1, step: 1, unit: { zh: "人", en: " persons" } };
    case "yuan/month":
      return { factor: 1, step: 1, unit: { zh: "元/月", en: " yuan a month" } };
    case "months":
      return { factor: 1, step: 0.1, unit: { zh: "个月", en: " months" } };
    case "index":
    case "ratio":
      return { factor: 1, step: 0.01, unit: PLAIN };
  }
}
