import { expect, test } from "vitest";
import { textWidth, wrap } from "../../src/chart/measure.ts";

test("hanzi are one em wide and bold Latin is wider than regular", () => {
  expect(textWidth("订单培养", 10)).toBe(40);
  expect(textWidth("Order", 10, 700)).toBeGreaterThan(textWidth("Order", 10));
});

test("lines fit, lose nothing, and break English at spaces", () => {
  const text = "Order training raises the share who stay, by about 4.2 points";
  const lines = wrap(text, 150, 12);
  expect(lines.every((line) => textWidth(line, 12) <= 150)).toBe(true);
  expect(lines.join(" ")).toBe(text);
});

test("no line starts with closing punctuation or ends with opening punctuation", () => {
  const text = "比维持现行政策高4.2个百分点（3.1—5.3），在四套方案中“订单培养”最高。";
  for (let width = 60; width < 300; width += 7) {
    const lines = wrap(text, width, 12);
    expect(lines.join("")).toBe(text);
    for (const line of lines) expect(line).not.toMatch(/^[，。）”—]|[（“]$/u);
  }
});
