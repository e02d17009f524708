import { expect, test } from "vitest";
import { catalogues } from "../../src/reference/catalogue.ts";
import { coveragePage, extent } from "../../src/reference/coverage.ts";
import { mechanismGroups } from "../../src/reference/mechanisms.ts";
import { standings } from "../../src/reference/standings.ts";

const rows = mechanismGroups.flatMap((group) => group.rows);
const idsOf = (kind: string) => catalogues.find(({ id }) => id === kind)?.entries.map(({ id }) => id) ?? [];

test("140 mechanisms have an id each; 70 are the core", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(140);
  expect(rows.filter(({ wave }) => wave === "core")).toHaveLength(70);
});

test("what stands for a mechanism exists under that id", () => {
  const known = new Set(rows.map(({ id }) => id));
  const missing = Object.entries(standings).flatMap(([id, { processes = [], levers = [], indicators = [] }]) => [
    ...(known.has(id) ? [] : [id]),
    ...processes.filter((each) => !idsOf("processes").includes(each)).map((each) => `${id}: process ${each}`),
    ...levers
      .filter((each) => ![...idsOf("levers"), ...idsOf("instruments")].includes(each))
      .map((each) => `${id}: lever ${each}`),
    ...indicators.filter((each) => !idsOf("indicators").includes(each)).map((each) => `${id}: indicator ${each}`),
  ]);
  expect(missing).toEqual([]);
});

test("a mechanism is whole with a cause and an effect", () => {
  expect(extent({ processes: ["a"], indicators: ["b"] })).toBe("whole");
  expect(extent({ levers: ["a"] })).toBe("part");
  expect(extent({ indicators: ["a"] })).toBe("part");
  const lacks = { zh: "缺", en: "lacking" };
  expect(extent({ processes: ["a"], indicators: ["b"], lacks })).toBe("part");
  expect(extent(undefined)).toBe("none");
  expect(extent({ processes: [], indicators: [] })).toBe("none");
});

test("the page says what isn't there yet, and counts it", () => {
  const name = { zh: "企业", en: "firm" };
  const group = { name, rows: [{ id: "A1", wave: "core", name } as const, { id: "A2", wave: "core", name } as const] };
  const page = coveragePage([group], { A1: { processes: ["hire"], indicators: ["jobs"] } });
  expect(page).toContain("| A1● | 企业 · firm | `hire` |  | `jobs` |  |");
  expect(page).toContain("| A2● | 企业 · firm | 尚无 · not yet |");
  expect(page).toContain("| ● | 2 | 1 | 0 | 1 |");
  const lacks = { zh: "没有工时。", en: "No hours." };
  const partly = coveragePage([group], { A1: { processes: ["hire"], indicators: ["jobs"], lacks } });
  expect(partly).toContain("| `jobs` | 没有工时。 · No hours. |");
  expect(partly).toContain("| ● | 2 | 0 | 1 | 1 |");
});
