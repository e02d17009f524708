import type { Text } from "./text.ts";

/** The units in which figures are stated, for readers. */
export const units = {
  share: { zh: "比例", en: "share" },
  rate: { zh: "每期比率", en: "rate per period" },
  ratio: { zh: "倍数", en: "ratio" },
  index: { zh: "指数", en: "index" },
  number: { zh: "数值", en: "number" },
  count: { zh: "个", en: "count" },
  persons: { zh: "人", en: "persons" },
  fen: { zh: "分", en: "fen" },
  yuan: { zh: "元", en: "yuan" },
  "yuan/month": { zh: "元/月", en: "yuan a month" },
  "yuan/year": { zh: "元/年", en: "yuan a year" },
  months: { zh: "月", en: "months" },
  years: { zh: "年", en: "years" },
  kilometres: { zh: "公里", en: "kilometres" },
  month: { zh: "年月", en: "month index" },
  key: { zh: "编号", en: "key" },
} as const satisfies Record<string, Text>;

/** The name of a unit. */
export type Unit = keyof typeof units;

/** A unit's name for readers; what isn't declared is told as it is. */
export const unitText = (unit: string): Text => (unit in units ? units[unit as Unit] : { zh: unit, en: unit });

/** Fen in a yuan. */
export const FEN = 100;
