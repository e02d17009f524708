import { fault, nearestName } from "../../kernel/fault.ts";
import type { Catalogue, Entry } from "../../reference/entry.ts";
import type { Command } from "../command.ts";
import { type Io, printJson, say } from "../io.ts";

/** `silian explain ID`: what a thing means, its unit, range, source and code. */
export const explain: Command = {
  id: "explain",
  about: {
    zh: "解释一个编号或名称：口径、单位、范围、来源、源码",
    en: "Say what an id or name means: definition, unit, range, source, code",
  },
  words: [{ id: "id", count: "one", about: { zh: "编号或名称，如 stay-1y", en: "Id or name, e.g. stay-1y" } }],
  options: [],
  examples: ["explain stay-1y", "explain order-training", "explain market.taste"],
  async run({ words }, io) {
    const { everything } = await import("../everything.ts");
    const wanted = words[0] as string;
    const kinds: Catalogue[] = [];
    const found: { kind: Catalogue; entry: Entry }[] = [];
    for await (const kind of everything()) {
      kinds.push(kind);
      const named = kind.entries.filter(({ id, name }) => [id, name.zh, name.en].includes(wanted));
      found.push(...named.map((entry) => ({ kind, entry })));
      if (found.length > 0) break;
    }
    if (found.length === 0) unknownId(wanted, kinds);
    if (io.json)
      printJson(
        io,
        found.map(({ kind, entry }) => ({ kind: kind.id, ...entry })),
      );
    else io.out(found.map(({ kind, entry }) => card(kind, entry, io)).join("\n\n"));
    return 0;
  },
};

function card(kind: Catalogue, entry: Entry, io: Io): string {
  const other = io.lang === "zh" ? entry.name.en : entry.name.zh;
  const facts = [
    ...(entry.about === undefined ? [] : [say(io, entry.about)]),
    ...entry.facts.map(({ label, value }) => pair(io, say(io, label), say(io, value))),
    ...(entry.code === undefined ? [] : [pair(io, say(io, { zh: "源码", en: "Code" }), entry.code)]),
  ];
  const title = `${say(io, entry.name)}${other === say(io, entry.name) ? "" : `  ${other}`}`;
  return [title, pair(io, say(io, kind.name), entry.id), ...facts].join("\n  ");
}

function pair(io: Io, label: string, value: string): string {
  return io.lang === "zh" ? `${label}：${value}` : `${label}: ${value}`;
}

function unknownId(got: string, kinds: readonly Catalogue[]): never {
  const names = kinds.flatMap(({ entries }) => entries.flatMap(({ id, name }) => [id, name.zh, name.en]));
  const nearest = nearestName(got, names);
  return fault(
    "unknown-id",
    { zh: "没有这个编号或名称", en: "Nothing has this id or name" },
    {
      got,
      ...(nearest === undefined ? {} : { nearest }),
      hint: { zh: "用 silian list 查看全部类别", en: "See silian list" },
    },
  );
}
