import type { Indicator } from "../../indicator/indicator.ts";
import { indicatorFiles, indicators } from "../../indicator/registry.ts";
import type { Text } from "../../kernel/text.ts";
import { units } from "../../kernel/unit.ts";
import { type Catalogue, same } from "../entry.ts";
import { labels } from "../labels.ts";

const themes = {
  work: { zh: "就业", en: "work" },
  education: { zh: "教育", en: "education" },
  match: { zh: "对口", en: "match" },
  firms: { zh: "企业", en: "firms" },
  finance: { zh: "财政", en: "finance" },
  equity: { zh: "公平", en: "equity" },
} as const satisfies Record<Indicator["theme"], Text>;

const directions = {
  higher: { zh: "高者为优", en: "higher" },
  lower: { zh: "低者为优", en: "lower" },
  none: { zh: "不分优劣", en: "neither" },
} as const satisfies Record<Indicator["better"], Text>;

const scales = {
  linear: { zh: "不随抽样比例变", en: "the same at every scale" },
  biased: { zh: "随抽样比例有偏", en: "biased at small scale" },
} as const satisfies Record<Indicator["scale"], Text>;

const moments = {
  monthly: { zh: "每月", en: "each month" },
  quarterly: { zh: "每季末", en: "each quarter" },
  yearly: { zh: "每年12月", en: "each December" },
  intake: { zh: "每年9月招生后", en: "each September after intake" },
  graduation: { zh: "每年7月毕业后", en: "each July after graduation" },
  "two-months": { zh: "毕业后两个月", en: "two months after graduation" },
  "half-year": { zh: "毕业后半年", en: "half a year after graduation" },
  anniversary: { zh: "毕业满周年", en: "at an anniversary of graduation" },
} as const satisfies Record<Indicator["moment"], Text>;

function fileOf(id: string): string {
  const found = Object.entries(indicatorFiles).find(([, own]) => own.some((each) => each.id === id));
  return found?.[0] ?? "registry";
}

/** The indicators. */
export const indicatorCatalogue: Catalogue = {
  id: "indicators",
  name: { zh: "指标", en: "Indicators" },
  about: {
    zh: "每个指标的分子、分母、对象和时点；没有对象时写明原因，不写零。",
    en: "Numerator, denominator, population and moment of each; where nobody is counted the reason is given, never zero.",
  },
  entries: indicators.map(({ id, name, definition, theme, unit, better, delta, headline, scale, moment }) => ({
    id,
    name,
    about: definition,
    facts: [
      { label: labels.theme, value: themes[theme] },
      { label: labels.unit, value: units[unit] },
      { label: labels.better, value: directions[better] },
      { label: labels.delta, value: same(delta) },
      { label: labels.moment, value: moments[moment] },
      { label: labels.scale, value: scales[scale] },
      ...(headline ? [{ label: labels.headline, value: { zh: "是", en: "yes" } }] : []),
    ],
    code: `src/indicator/${fileOf(id)}.ts`,
  })),
};
