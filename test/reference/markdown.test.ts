import { expect, test } from "vitest";
import { same } from "../../src/reference/entry.ts";
import { both, cataloguePage, markdownTable } from "../../src/reference/markdown.ts";

test("bars and line breaks don't break a table", () => {
  expect(markdownTable(["a"], [["x|y\nz"]])).toBe("| a |\n|---|\n| x\\|y<br>z |");
});

test("a wording is printed once where both languages agree", () => {
  expect(both(same("0.3"))).toBe("0.3");
  expect(both({ zh: "岗位", en: "post" })).toBe("岗位 · post");
  expect(both({ zh: "假定：Two years.", en: "assumed: Two years." })).toBe("假定 · assumed: Two years.");
});

test("a catalogue's page has a column for each fact, empty where an entry lacks it", () => {
  const label = (en: string) => ({ zh: `${en}乙`, en });
  const page = cataloguePage({
    id: "things",
    name: { zh: "事物", en: "Things" },
    about: { zh: "若干事物。", en: "Some things." },
    entries: [
      { id: "a", name: same("A"), facts: [{ label: label("Unit"), value: same("yuan") }] },
      { id: "b", name: same("B"), about: same("bee"), facts: [{ label: label("Range"), value: same("0") }] },
    ],
  });
  expect(page).toContain("| id | 名称 · Name | Unit乙 · Unit | Range乙 · Range |");
  expect(page).toContain("| `a` | A | yuan |  |");
  expect(page).toContain("| `b` | B<br>bee |  | 0 |");
});
