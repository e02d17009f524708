import { phases } from "../../month.ts";
import { type Catalogue, same } from "../entry.ts";
import { labels } from "../labels.ts";

/** The processes of a month, in the order in which they happen. */
export const processCatalogue: Catalogue = {
  id: "processes",
  name: { zh: "过程", en: "Processes" },
  about: {
    zh: "每月依次发生的事，按阶段排列；每个过程声明读什么、改什么、抽什么。",
    en: "What happens each month, in order, by phase; each declares what it reads, writes and draws.",
  },
  entries: phases.flatMap((phase) =>
    phase.processes.map(({ id, name, does, reads, writes, draws }) => ({
      id,
      name,
      about: does,
      facts: [
        { label: labels.phase, value: phase.name },
        { label: labels.reads, value: same(reads.join(" ")) },
        { label: labels.writes, value: same(writes.join(" ")) },
        { label: labels.draws, value: same(draws.join(" ")) },
      ],
    })),
  ),
};
