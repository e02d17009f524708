import { streams } from "../../world/keys.ts";
import { type Catalogue, same } from "../entry.ts";
import { labels } from "../labels.ts";

/** The named streams of chance. */
export const streamCatalogue: Catalogue = {
  id: "streams",
  name: { zh: "随机流", en: "Streams of chance" },
  about: {
    zh: "每次抽取由种子、随机流、月份和对象编号决定，与先后次序无关。",
    en: "A draw is a function of seed, stream, month and the key of what it concerns, never of order.",
  },
  entries: Object.entries(streams).map(([id, number]) => ({
    id,
    name: same(id),
    facts: [{ label: labels.number, value: same(number) }],
  })),
};
