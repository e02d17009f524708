import { isSafe, layoffRank } from "../../process/firm/posts.ts";
import { closingChance } from "../../process/firm/turnover.ts";
import { type Person, status } from "../../world/persons.ts";
import { option, type Teller } from "../event.ts";

/** Whether a post is cut where the employer has more staff than it wants, last in first out; the chance is over the person's own place in that order, given how many go and who the others are. */
export const tellLayoff: Teller = {
  process: "adjust-posts",
  before: (world, p, month) => {
    const { persons, cells } = world;
    const c = persons.cell[p];
    if (persons.status[p] !== status.employed || c < 0) return [];
    const before = cells.filled[c];
    const ranks: number[] = [];
    for (let q = cells.head[c] as Person; q >= 0; q = persons.next[q] as Person)
      if (q !== p && !isSafe(world, q, month)) ranks.push(layoffRank(world, q, month));
    const safe = isSafe(world, p, month);
    const since = persons.since[p];
    return [
      {
        id: "layoff",
        question: { zh: "单位裁减人员", en: "Cuts in staff" },
        options: (w) => {
          const cut = before - w.cells.filled[c];
          if (cut === 0) return [];
          const line = ranks.sort((a, b) => b - a)[cut - 1] ?? -1e9;
          const chance = safe ? 0 : Math.max(0, Math.min(1, 1 - (line - since) / 12));
          return [
            option("kept", "留任", "is kept", 1 - chance),
            option("cut", "被裁减（后进先出）", "is laid off, last in first out", chance),
          ];
        },
        taken: (w, q) => (w.persons.status[q] === status.employed ? "kept" : "cut"),
      },
    ];
  },
};

/** Whether the employer closes. */
export const tellClosing: Teller = {
  process: "turn-over",
  before: (world, p, month) => {
    const { persons, cells } = world;
    const c = persons.cell[p];
    if (persons.status[p] !== status.employed || c < 0) return [];
    const chance = closingChance(world, cells.firm[c], month);
    if (chance === 0) return [];
    return [
      {
        id: "closing",
        question: { zh: "单位存续", en: "The employer" },
        options: [
          option("lives", "单位继续经营", "goes on", 1 - chance),
          option("closes", "单位关闭", "closes", chance),
        ],
        taken: (w, q) => (w.persons.status[q] === status.employed ? "lives" : "closes"),
      },
    ];
  },
};
