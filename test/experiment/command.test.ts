import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { word } from "../../src/experiment/command.ts";

const odd = [
  "方案（1）",
  "我的 方案(1).yaml",
  'a "b"',
  "it's $HOME `x` 50%",
  "C:\\结果\\a b\\",
  "now!",
  "it's!",
  "a;b&c|d>e*?",
  "",
];

test.each(odd)("%s is one word to a POSIX shell", (text) => {
  const { stdout } = spawnSync("sh", ["-c", `printf %s ${word(text, false)}`], { encoding: "utf8" });
  expect(stdout).toBe(text);
});

test("names and numbers stay as they are", () => {
  expect(["train", "scenarios/train.yaml", "start=2026-01", "1/1"].map((each) => word(each))).toEqual([
    ...["train", "scenarios/train.yaml", "start=2026-01", "1/1"],
  ]);
});

test("on Windows words stand in double quotes, with backslashes left to paths", () => {
  const words = odd.map((each) => word(each, true));
  for (const each of words) expect(each).toMatch(/^".*"$/u);
  expect(word("D:\\结果\\a b", true)).toBe('"D:\\结果\\a b"');
  expect(word("D:\\结果\\", true)).toBe('"D:\\结果\\\\"'); // one that ends the text would take the quote with it
  expect(word('a "b"', true)).toBe('"a \\"b\\""');
});
