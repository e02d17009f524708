import { fault, nearestName } from "../../kernel/fault.ts";
import type { Catalogue, Entry } from "../../reference/entry.ts";
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
  async run({ words: [what] }, io) {
    const { everything } = await import("../everything.ts");
    const { textTable } = await import("../table.ts");
    const kinds: Catalogue[] = [];
    for await (const kind of everything()) {
      kinds.push(kind);
      if (what === undefined || ![kind.id, kind.name.zh, kind.name.en].includes(what)) continue;
      if (io.json) printJson(io, kind.entries);
      else
        io.out(
          textTable(
            [],
            kind.entries.map((entry) => [entry.id, say(io, called(entry))]),
          ),
        );
      return 0;
    }
    if (what !== undefined) unknownKind(what, kinds);
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
  },
};

/** What an entry is called; what it is about, where it has no name but its id. */
function called({ id, name, about }: Entry) {
  return name.en === id && about ? about : name;
}

function unknownKind(got: string, kinds: readonly Catalogue[]): never {
  const ids = kinds.map(({ id }) => id);
  const nearest = nearestName(got, ids);
  return fault(
    "unknown-kind",
    { zh: "没有这一类", en: "There is no such kind" },
    {
      got,
      ...(nearest === undefined ? {} : { nearest }),
      rule: { zh: `可列：${ids.join("、")}`, en: `kinds: ${ids.join(", ")}` },
    },
  );
}
