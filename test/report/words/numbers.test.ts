import { describe, expect, test } from "vitest";
import { level, money, moneyAbout, persons } from "../../../src/report/words/level.ts";
import { ends, estimate, range, rounded, withEnds } from "../../../src/report/words/numbers.ts";
import { later, packages, span, yearTo } from "../../../src/report/words/time.ts";

const of = (estimate: number, low: number, high: number) => ({ estimate, low, high });

describe("levels", () => {
  test.each([
    [3412, "persons", "3412人", "3,412 persons"],
    [12_340, "persons", "1.2万人", "12,340 persons"],
    [0.6234, "share", "62.3%", "62.3%"],
    [4683, "yuan/month", "4683元/月", "4,683 yuan a month"],
    [1.216, "ratio", "1.22", "1.22"],
    [0.0413, "index", "0.041", "0.041"],
    [1.52, "months", "1.5个月", "1.5 months"],
    [Number.NaN, "share", "", ""],
  ] as const)("%f %s is %s", (value, unit, zh, en) => {
    expect(level(value, unit, "zh")).toBe(zh);
    expect(level(value, unit, "en")).toBe(en);
  });

  test.each([
    [28_600_000, "2860万元", "28.6 million yuan"],
    [145_000_000, "1.45亿元", "145 million yuan"],
    [24_000, "2.4万元", "24,000 yuan"],
    [4683, "4683元", "4,683 yuan"],
    [1_000_000, "100万元", "1 million yuan"],
    [2e9, "20亿元", "2 billion yuan"],
    [0, "0元", "0 yuan"],
  ])("%i yuan is %s", (value, zh, en) => {
    expect(money(value, "zh")).toBe(zh);
    expect(money(value, "en")).toBe(en);
  });

  test("money and people in passing", () => {
    expect(moneyAbout(29_870_000, "zh")).toBe("约3000万元");
    expect(moneyAbout(29_870_000, "en")).toBe("about 30 million yuan");
    expect(persons(0, "zh")).toBe("0人");
  });
});

describe("differences", () => {
  test("changes of shares are percentage points, never per cent", () => {
    expect(estimate(of(0.042, 0.031, 0.053), "share", "zh")).toBe("4.2个百分点");
    expect(estimate(of(0.042, 0.031, 0.053), "share", "en")).toBe("4.2 percentage points");
  });

  test("ranges take the Chinese one-character dash, and English says to where an end is below zero", () => {
    expect(range(of(0.042, 0.031, 0.053), "share", "zh")).toBe("3.1—5.3个百分点");
    expect(range(of(0.042, 0.031, 0.053), "share", "en")).toBe("3.1–5.3 percentage points");
    expect(ends(of(0.004, -0.008, 0.016), "share", "zh")).toBe("-0.8—1.6");
    expect(ends(of(0.004, -0.008, 0.016), "share", "en")).toBe("-0.8 to 1.6");
  });

  test.each([
    [of(1190, 870, 1510), "persons", "1190（870—1510）"],
    [of(12_190, 8700, 15_100), "persons", "1.2（0.9—1.5）"],
    [of(28_600_000, 25_000_000, 32_000_000), "yuan", "2860（2500—3200）"],
    [of(0.123, -0.02, 0.27), "share", "12（-2—27）"],
    [of(0.000_31, 0.000_1, 0.000_5), "share", "0.03（0.01—0.05）"],
    [of(0, 0, 0), "share", "0.0（0.0—0.0）"],
    [of(-0.0004, -0.001, 0.0002), "share", "0.0（-0.1—0.0）"],
  ] as const)("%j %s is %s", (interval, unit, zh) => {
    expect(withEnds(interval, unit, "zh")).toBe(zh);
  });

  test("no minus stands before zero", () => {
    expect(rounded(-0.04, 0.1, "zh")).toBe("0.0");
    expect(rounded(-0.4, 1, "zh")).toBe("0");
    expect(rounded(-1234.5, 0.1, "en")).toBe("-1,234.5");
    expect(rounded(0.12345, 0.0001, "en")).toBe("0.1235");
  });
});

describe("time", () => {
  test("horizons and spans", () => {
    expect([12, 24, 60, 120].map((months) => later(months, "zh"))).toEqual(["一年后", "两年后", "五年后", "十年后"]);
    expect(later(60, "en")).toBe("after five years");
    expect(later(18, "zh")).toBe("18个月后");
    expect(span(324, 444, "zh")).toBe("2027—2036年");
    expect(span(324, 444, "en")).toBe("2027–2036");
    expect(span(324, 330, "zh")).toBe("2027年1月—2027年6月");
    expect(yearTo(383, "zh")).toBe("2031年");
    expect(yearTo(380, "zh")).toBe("2031年9月");
    expect(packages(4, "zh")).toBe("四套方案");
    expect(packages(2, "zh")).toBe("两套方案");
    expect(packages(1, "en")).toBe("one package");
  });
});
