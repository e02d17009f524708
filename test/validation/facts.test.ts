import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { validationPage } from "../../src/reference/validation.ts";
import { validationReport } from "../../src/report/validation.ts";
import { isMeasured, measured } from "../../src/validation/fact.ts";
import { facts } from "../../src/validation/facts.ts";
import { judge } from "../../src/validation/judge.ts";
import { seen, unseen } from "../../src/validation/seen.ts";
import { tally } from "../../src/validation/tally.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("every statement has an id of its own, words in both languages, grounds and a range that holds something", () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  for (const fact of facts) {
    expect(fact.statement.zh && fact.statement.en && fact.how.zh && fact.grounds.text.en, fact.id).toBeTruthy();
    expect(fact.how.zh + fact.how.en, "a row stands alone: pages sort it by class").not.toMatch(/同上|The same[,;]/);
    if (isMeasured(fact)) expect(fact.range[0], fact.id).toBeLessThanOrEqual(fact.range[1]);
    if ("proof" in fact) expect(existsSync(join(root, fact.proof)), fact.proof).toBe(true);
  }
});

test("every numbered fact of the list is declared, in part at least", () => {
  const numbers = new Set(facts.map(({ id }) => Number.parseInt(id, 10)).filter(Number.isFinite));
  const wanted = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 31];
  for (const n of [...wanted, 32, 33, 34, 35]) expect(numbers.has(n), String(n)).toBe(true);
});

test("docs/validation.md lists exactly the statements declared", () => {
  const page = readFileSync(join(root, "docs", "validation.md"), "utf8");
  const byClass = page
    .split(/^## (?=[VCTI] )/m)
    .slice(1)
    .join("\n");
  const listed = [...byClass.matchAll(/^\| `([^`]+)` \|/gm)].map(([, id]) => id);
  expect(listed.sort()).toEqual(facts.map(({ id }) => id).sort());
});

const planted = (range: readonly [number, number], value: number) =>
  measured({
    id: "x",
    class: "V",
    statement: { zh: "某数", en: "A number" },
    how: { zh: "植入", en: "Planted" },
    grounds: { kind: "assumed", text: { zh: "植入", en: "Planted" } },
    range,
    shown: "number",
    run: "base",
    measure: () => value,
  });

const replicates = [{ base: {} }, { base: {} }, { base: {} }] as never;

test("a value inside its range is met, one outside is missed, a sign is strict, and no value is no figure", () => {
  const found = (range: readonly [number, number], value: number) => judge(planted(range, value), replicates).finding;
  expect(found([1, 2], 1)).toBe("pass");
  expect(found([1, 2], 2.01)).toBe("fail");
  expect(found([0, Number.POSITIVE_INFINITY], 0)).toBe("fail");
  expect(found([0, 0], 0)).toBe("pass");
  expect(found([0, 0], 1e-9)).toBe("fail");
  expect(found([1, 2], Number.NaN)).toBe("no-figure");
  expect(judge(planted([1, 2], 1), []).finding).toBe("no-figure");
  const many = Array.from({ length: 16 }, () => ({ base: {} })) as never;
  expect(judge(planted([0, 0.1], 0.1), many)).toMatchObject({ finding: "pass", close: false });
});

test("an interval across an end of the range is marked, and statements not modelled are told apart", () => {
  let at = 0;
  const spread = { ...planted([0.9, 2], 0), measure: () => [0.8, 1, 1.2][at++ % 3] as number };
  const row = judge(spread, replicates);
  expect([row.finding, row.close, row.value]).toEqual(["pass", true, 1]);
  const { measure: _measure, run: _run, range: _range, ...stated } = planted([0, 1], 0);
  const missing = judge({ ...stated, missing: { zh: "尚无", en: "Nothing yet" } }, replicates);
  expect(missing.finding).toBe("not-modelled");
  expect(tally([row, missing, judge(planted([1, 2], 3), replicates)], "V")).toEqual({ met: 1, judged: 2, all: 3 });
});

test("validation facts that were looked at are counted apart, and each of them exists", () => {
  const met = { ...planted([1, 2], 1.5), class: "V" as const };
  const text = unseen([judge({ ...met, id: "5a" }, replicates), judge({ ...met, id: "1" }, replicates)]);
  expect(text.en).toMatch(/of 1 validation facts .* of the 1 never looked at 1 are met/);
  for (const id of seen) expect(facts.find((fact) => fact.id === id)?.class, id).toBe("V");
});

test("misses stay visible on every page", () => {
  const rows = [judge(planted([1, 2], 3), replicates)];
  const validation = {
    scenario: { zh: "甲", en: "A" },
    region: { zh: "乙", en: "B" },
    k: 50,
    seeds: ["1"],
    rows,
    failures: [],
  };
  const page = validationPage(validation, "abcdef");
  expect(page).toContain("## 不符的 · What does not fit\n\n| ");
  expect(page).toContain("✗ 不符 · missed");
  expect(validationReport(validation, "zh").match(/✗ 不符/g)).toHaveLength(2);
  expect(validationReport(validation, "en")).toContain("0 of 1 met");
});
