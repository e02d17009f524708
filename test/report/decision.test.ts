import { expect, test } from "vitest";
import { acceptabilityFigure } from "../../src/report/figures/acceptability.ts";
import { clearNote, clearSign } from "../../src/report/html/clear-sign.ts";
import { decision } from "../../src/report/html/decision.ts";
import { viewOf } from "../../src/report/view.ts";
import { decisions } from "../../src/stats/decide/acceptability.ts";
import { fixture } from "./fixture.ts";

const usual = fixture();
const month = usual.end - 1;
const around = (estimate: number) => ({ estimate, low: estimate - 1e6, high: estimate + 1e6 });
const made = {
  ...usual,
  tests: {
    month,
    primary: "holm" as const,
    rows: [{ scenario: "train", indicator: "stay-1y", p: 0.001, adjusted: 0.004, clear: true }],
  },
  money: {
    effect: "stayers",
    discount: 0.03,
    pairs: 2,
    strategies: [
      { scenario: "", effect: 0, cost: 0, status: "frontier" as const },
      { scenario: "train", effect: 600, cost: 2.98e7, status: "frontier" as const, icer: 49_667 },
      { scenario: "credit", effect: 90, cost: 3e7, status: "dominated" as const },
    ],
    curve: [],
    decisions: decisions(
      [
        { effects: [0, 0], costs: [0, 0] },
        { effects: [500, 700], costs: [2.98e7, 2.98e7] },
        { effects: [80, 100], costs: [3e7, 3e7] },
      ],
      [0, 1e5],
    ),
    declared: { worth: 1e5, rows: [{ scenario: "train", benefit: around(3.02e7), above: 1, evpi: 0 }] },
  },
};

test("the report says which package is worth its money, in both languages", () => {
  const zh = decision(viewOf(made, "zh")).markup;
  for (const part of ["哪些方案值得考虑", "另有方案花钱不多、效果不差", "600人", "按年贴现率3%"])
    expect(zh).toContain(part);
  expect(zh).toMatch(/愿意为每年多留住1名毕业生花多少/);
  expect(decision(viewOf(made, "en")).markup).toMatch(/Net benefit if one more graduate who stays a year is worth/);
  const { money: _, ...plain } = usual;
  expect(decision(viewOf(plain as typeof usual, "zh")).markup).toBe("");
});

test("a sign stands where the mean difference stays clear after correction, there only, with a note", () => {
  const view = viewOf(made, "zh");
  const signs = ["train", "keep"].map((id) => {
    const outcome = view.concluded("stay-1y", id);
    return outcome && clearSign(view, outcome);
  });
  expect(signs).toEqual(["＊", ""]);
  expect(clearNote(view)).toContain("霍尔姆法");
  expect(clearNote(viewOf(usual, "zh"))).toBe("");
});

test("what is best on average is no advice where it can't be told whether anybody more stays", () => {
  const titled = (costPerStayer: boolean) => {
    const efficiency = usual.efficiency.map(({ costPerStayer: told, ...row }) =>
      costPerStayer && told ? { ...row, costPerStayer: told } : row,
    );
    return acceptabilityFigure(viewOf({ ...usual, efficiency }, "zh"))?.title;
  };
  expect(titled(false)).toContain("尚不足以判断：单看一次测算，还看不出能否多留住毕业生");
  expect(titled(true)).not.toContain("尚不足以判断：单看一次测算，还看不出能否多留住毕业生");
});
