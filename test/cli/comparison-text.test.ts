import { expect, test } from "vitest";
import { comparisonText } from "../../src/cli/comparison-text.ts";
import type { Io } from "../../src/cli/io.ts";
import { fixture } from "../report/fixture.ts";

const told = (lang: "zh" | "en") => comparisonText(fixture(), { lang } as Io);

test("the answer comes first, then figures beside the placebo, then money, then what intervals hold", () => {
  const headings = [
    "Indicator",
    "Against current policy",
    "Verdict",
    "Placebo",
    "Extra public money a year",
    "Per net job",
  ];
  const at = headings.map((heading) => told("en").indexOf(heading));
  expect([at.includes(-1), [...at].sort((a, b) => a - b)]).toEqual([false, at]);
  expect(told("en").split("\n")[0]).toMatch(/\.$/);
  expect(told("en").trimEnd()).toMatch(new RegExp(`${fixture().holds.en.slice(-20)}$`));
});

test("Chinese figures carry units and full-width punctuation", () => {
  for (const part of ["与维持现行政策相比", "安慰剂对照", "年均新增财政支出"]) expect(told("zh")).toContain(part);
  expect(told("zh")).toMatch(/个百分点（-?[\d.]+—-?[\d.]+）/);
});
