import { expect, test } from "vitest";
import { silian } from "./silian.ts";

const cases: readonly (readonly [string, readonly string[], string, string])[] = [
  ["a mistyped command", ["lits"], "unknown-command", "list"],
  ["a mistyped option", ["list", "--jsno"], "unknown-option", "--json"],
  ["an option of another command", ["list", "--pairs", "3"], "unknown-option", ""],
  ["a language nobody speaks here", ["list", "--lang", "zz"], "bad-option", ""],
  ["a mistyped kind", ["list", "paramters"], "unknown-kind", "parameters"],
  ["a mistyped id", ["explain", "market.tast"], "unknown-id", "market.taste"],
  ["a word too few", ["explain"], "usage", ""],
  ["an option without its value", ["run", "baseline", "--set"], "usage", ""],
  ["a word too many", ["list", "parameters", "tables"], "usage", ""],
];

test.each(cases)("%s ends with 2, on standard error alone, with the nearest name", (_, args, code, nearest) => {
  const english = silian(args);
  expect([english.code, english.out]).toEqual([2, ""]);
  expect(english.err).toContain(`Code: ${code}`);
  if (nearest) expect(english.err).toContain(`Did you mean: ${nearest}`);
  const chinese = silian(args, { lang: "zh_CN.UTF-8" });
  expect([chinese.code, chinese.out]).toEqual([2, ""]);
  expect(chinese.err).toMatch(/^错误：/);
});

const wrong: readonly (readonly [string, readonly string[], string, RegExp])[] = [
  ["a folder that nobody can make", ["run", "train", "--scale", "0.001", "--out", "/proc/x"], "cannot-write", /proc/],
  ["a scale too small", ["run", "train", "--scale", "1e-9"], "bad-option", /Key: --scale\n {2}Rule: .*1\/1000/],
  ["a scale between", ["run", "train", "--scale", "0.3"], "bad-option", /Key: --scale\n {2}Rule: .*such as 0\.3333/],
  ["a folder for a scenario", ["check", "scenarios"], "is-a-folder", /region\.yaml/],
  ["a folder for an experiment", ["sweep", "scenarios"], "is-a-folder", /Got: scenarios/],
  ["a text for a scenario", ["check", "README.md"], "wrong-ending", /\.yaml/],
];

test.each(wrong)("%s is named for what it is, and ends with 2", (_, args, code, said) => {
  const { code: exit, out, err } = silian(args, { timeout: 30_000 });
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain(`Code: ${code}`);
  expect(err).toMatch(said);
});

test("a program gets a fault as JSON", () => {
  const { code, err } = silian(["list", "paramters", "--json"]);
  expect(code).toBe(2);
  expect(JSON.parse(err)).toMatchObject({ code: "unknown-kind", got: "paramters", nearest: "parameters", exit: 2 });
});
