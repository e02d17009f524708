import type { Command } from "../command.ts";
import { printJson } from "../io.ts";

/** `silian collect DIR…`: the tables of a sweep, or of its shards. */
export const collect: Command = {
  id: "collect",
  about: {
    zh: "把批量测算（或其各份）汇总成表",
    en: "Make the tables of a sweep, or of its shards",
  },
  words: [{ id: "folders", count: "several", about: { zh: "批量测算的文件夹", en: "Folders of the sweep" } }],
  options: ["tables", "csv"],
  examples: ["collect outputs/sweep/first-look/abcdefgh234567xy", "collect part1 part2 part3 --tables all --csv"],
  async run({ words, values }, io) {
    const { collect: make } = await import("../../experiment/main.ts");
    const { collectedText } = await import("../swept.ts");
    const { tables, csv } = values;
    const collected = await make(words, { tables, csv, signal: io.signal });
    if (io.json) printJson(io, collected);
    else io.out(collectedText(collected, io));
    return collected.done === collected.runs ? 0 : 1;
  },
};
