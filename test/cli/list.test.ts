import { expect, test } from "vitest";
import type { Entry } from "../../src/reference/entry.ts";
import { silian, silianJson } from "./silian.ts";

type Kind = { readonly id: string; readonly count: number };

test("list without a kind counts what there is of each", () => {
  const kinds = silianJson<Kind[]>(["list"]);
  expect(kinds.map(({ id }) => id)).toContain("parameters");
  expect(kinds.filter(({ count }) => count === 0)).toEqual([]);
  const { out } = silian(["list"]);
  for (const { id } of kinds) expect(out).toContain(id);
});

test("every kind is listed by id and name, as text and as JSON, in both languages", () => {
  for (const { id, count } of silianJson<Kind[]>(["list"])) {
    const entries = silianJson<Entry[]>(["list", id]);
    expect(entries).toHaveLength(count);
    const first = entries[0] as Entry;
    const english = silian(["list", id]).out;
    expect(english).toContain(first.id);
    expect(english.replaceAll(/\s+/g, " ")).toContain(first.name.en);
    expect(silian(["list", id, "--lang", "zh"]).out).toContain(first.name.zh);
  }
});

test("ids within a kind are unique", () => {
  for (const { id } of silianJson<Kind[]>(["list"])) {
    const ids = silianJson<Entry[]>(["list", id]).map((entry) => entry.id);
    expect(ids.filter((each, at) => ids.indexOf(each) !== at)).toEqual([]);
  }
});

test("explain says unit, default, range, source and code of a parameter, by id or by either name", () => {
  const english = silian(["explain", "market.taste"]).out;
  for (const label of ["Unit: ", "Default: 0.25", "Range: 0—0.6", "Source: ", "Code: src/world/parameters/market.ts"])
    expect(english).toContain(label);
  const [{ name }] = silianJson<[Entry]>(["explain", "market.taste"]);
  expect(silian(["explain", name.en]).out).toBe(english);
  expect(silian(["explain", name.zh, "--lang", "zh"]).out).toContain("默认值：0.25");
});
