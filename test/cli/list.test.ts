import { expect, test } from "vitest";
import { everything } from "../../src/cli/everything.ts";
import type { Catalogue, Entry } from "../../src/reference/entry.ts";
import { silian, silianJson } from "./silian.ts";

async function all(): Promise<Catalogue[]> {
  const kinds: Catalogue[] = [];
  for await (const kind of everything()) kinds.push(kind);
  return kinds;
}

test("list without a kind counts what there is of each", async () => {
  const kinds = await all();
  const counted = silianJson<{ id: string; count: number }[]>(["list"]);
  expect(counted.map(({ id, count }) => [id, count])).toEqual(kinds.map(({ id, entries }) => [id, entries.length]));
  expect(counted.filter(({ count }) => count === 0)).toEqual([]);
  const { out } = silian(["list"]);
  for (const { id } of kinds) expect(out).toContain(id);
});

test.each(["instruments", "scenarios", "places"])(
  "list %s gives ids and names, as text and as JSON, in both languages",
  async (id) => {
    const { entries } = (await all()).find((kind) => kind.id === id) as Catalogue;
    expect(silianJson<Entry[]>(["list", id]).map((entry) => entry.id)).toEqual(entries.map((entry) => entry.id));
    const english = silian(["list", id]).out;
    const chinese = silian(["list", id, "--lang", "zh"]).out;
    for (const { id: each, name } of entries) {
      expect(english).toMatch(new RegExp(`^${each} +${name.en}$`, "m"));
      expect(chinese).toContain(name.zh);
    }
  },
);

test("ids within a kind are unique", async () => {
  for (const { id, entries } of await all()) {
    const ids = entries.map((entry) => entry.id);
    expect([id, ids.filter((each, at) => ids.indexOf(each) !== at)]).toEqual([id, []]);
  }
});

test("explain says unit, default, range, source and code of a parameter, by id or by either name", () => {
  const english = silian(["explain", "market.taste"]).out;
  for (const label of ["Unit: ", "Default: ", "Range: ", "Source: ", "Code: src/world/parameters/market.ts"])
    expect(english).toContain(label);
  const [{ name }] = silianJson<[Entry]>(["explain", "market.taste"]);
  expect(silian(["explain", name.en]).out).toBe(english);
  expect(silian(["explain", name.zh, "--lang", "zh"]).out).toContain("默认值：");
});
