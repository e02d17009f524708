import { fault, nearestName } from "../../kernel/fault.ts";
import type { Command } from "../command.ts";
import { printJson, say } from "../io.ts";

/** `silian list WHAT`: what there is, by id and name. */
export const list: Command = {
  id: "list",
  about: {
    zh: "列出有什么：政策工具、指标、参数、方案……",
    en: "List what there is: instruments, indicators, parameters, scenarios …",
  },
  words: [
    {
      id: "what",
      count: "optional",
      about: { zh: "类别，如 indicators；不写则列出全部类别", en: "Kind, e.g. indicators; without it, the kinds" },
    },
  ],
  options: [],
  examples: ["list", "list instruments", "list indicators --json"],
  async run({ words }, io) {
    const { everything } = await import("../everything.ts");
    const { textTable } = await import("../table.ts");
    const kinds = await everything();
    const [what] = words;
    if (what === undefined) {
      const rows = kinds.map(({ id, name, entries }) => ({ id, name, count: entries.length }));
      if (io.json) printJson(io, rows);
      else
        io.out(
          textTable(
            [],
            rows.map(({ id, name, count }) => [id, say(io, name), String(count)]),
            [2],
          ),
        );
      return 0;
    }
    const kind =
      kinds.find(({ id, name }) => [id, name.zh, name.en].includes(what)) ??
      unknownKind(
        what,
        kinds.map(({ id }) => id),
      );
    if (io.json) printJson(io, kind.entries);
    else
      io.out(
        textTable(
          [],
          kind.entries.map(({ id, name }) => [id, say(io, name)]),
        ),
      );
    return 0;
  },
};

function unknownKind(got: string, kinds: readonly string[]): never {
  const nearest = nearestName(got, kinds);
  return fault(
    "unknown-kind",
    { zh: "没有这一类", en: "There is no such kind" },
    {
      got,
      ...(nearest === undefined ? {} : { nearest }),
      rule: { zh: `可列：${kinds.join("、")}`, en: `kinds: ${kinds.join(", ")}` },
    },
  );
}
