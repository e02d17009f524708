import fc from "fast-check";
import { expect, test } from "vitest";
import { quantity } from "../../src/scenario/quantity.ts";

test.each([
  ["30%", 0.3, "share"],
  ["３０％", 0.3, "share"],
  ["5‰", 0.005, "share"],
  ["3000万元", 30_000_000, "yuan"],
  ["1.45亿元", 145_000_000, "yuan"],
  ["2.2万", 22_000, "plain"],
  ["1,234人", 1234, "persons"],
  ["1.2万人", 12_000, "persons"],
  ["24个月", 24, "months"],
  ["190公里", 190, "kilometres"],
  ["−0.08", -0.08, "plain"],
  [17.5, 17.5, "plain"],
])("%s reads as %d %s", (written, value, measured) => {
  expect(quantity(written)).toEqual({ value, measured });
});

test.each([
  "",
  "约80",
  "30%%",
  "1.2.3",
  "万",
  "12 apples",
  "constructor",
  Number.NaN,
  Number.POSITIVE_INFINITY,
  null,
  true,
  [1],
])("%s is no quantity", (written) => {
  expect(quantity(written)).toBeUndefined();
});

test("any decimal survives being written with a scale and read back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.constantFrom("", "万", "亿"),
      (hundredths, scale) => {
        const factor = { "": 1, 万: 1e4, 亿: 1e8 }[scale] ?? 1;
        const read = quantity(`${(hundredths / 100).toFixed(2)}${scale}元`);
        expect(read?.value).toBe(Math.round(((hundredths * factor) / 100) * 100) / 100 + 0);
      },
    ),
  );
});
