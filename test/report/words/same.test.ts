import { expect, test } from "vitest";
import { comparisonText } from "../../../src/cli/comparison-text.ts";
import type { Io } from "../../../src/cli/io.ts";
import { trust } from "../../../src/report/html/trust.ts";
import { viewOf } from "../../../src/report/view.ts";
import { sameNote } from "../../../src/report/words/same.ts";
import { fixture } from "../fixture.ts";

test("a scenario that differs by exactly nothing is explained, and isn't said to be above zero five times of ten", () => {
  const usual = fixture();
  expect(sameNote(viewOf(usual, "zh"))).toBe("");
  const { id } = usual.scenarios[1];
  const none = { estimate: 0, low: 0, high: 0 };
  const outcomes = usual.outcomes.map((each) =>
    each.scenario === id && each.difference ? { ...each, difference: none, mean: none, positive: 0.5 } : each,
  );
  const found = { ...usual, outcomes };
  expect(sameNote(viewOf(found, "zh"))).toContain("分毫不差");
  const page = JSON.stringify(trust(viewOf(found, "zh")));
  expect(page).toContain("各次均无差别");
  expect(page).toContain("不表示政策没有作用");
  expect(comparisonText(found, { lang: "en" } as Io)).toContain("to the last digit");
});
