import type { Text } from "../kernel/text.ts";

/** Lives that can be looked for by what happens in them. */
export const happenings = {
  "order-class": { zh: "订单班毕业后按约上岗", en: "starts in the post an order class promised" },
  intern: { zh: "实习后留用", en: "is kept after an internship" },
  exam: { zh: "考取公共岗位", en: "wins a public post by examination" },
  "start-up": { zh: "毕业当年创业", en: "founds a firm in the year of graduation" },
  "moved-away": { zh: "本地毕业生到外地就业", en: "leaves the city on graduating" },
  "moved-back": { zh: "本地人从外地返回", en: "comes back from elsewhere" },
  "drop-out": { zh: "中途离校", en: "leaves school early" },
} as const satisfies Record<string, Text>;

/** Every kind of life that `trace --find` looks for, with what is meant. */
export const lives = {
  graduate: { zh: "本地高职毕业生（默认）", en: "leaves a higher vocational school here (unless said)" },
  ...happenings,
  differs: {
    zh: "两套方案下期末状态或居住地不同、经历差别最大（需 --against）",
    en: "ends with another status or home under the other scenario, and differs longest (needs --against)",
  },
} as const satisfies Record<string, Text>;

/** The id of something that happens in a life. */
export type Happening = keyof typeof happenings;

/** The kinds of lives in one text. */
export const livesText: Text = {
  zh: Object.entries(lives)
    .map(([id, { zh }]) => `${id} ${zh}`)
    .join("，"),
  en: Object.entries(lives)
    .map(([id, { en }]) => `${id}: ${en}`)
    .join("; "),
};
