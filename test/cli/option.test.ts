import { expect, test } from "vitest";
import { choice, flag, positive, text, texts, whole } from "../../src/cli/option.ts";
import { Fault } from "../../src/kernel/fault.ts";

const about = { zh: "某选项", en: "Some option" };

test("an option that isn't given is its default", () => {
  expect(whole(about, 1, 9, 4).read(undefined, "n")).toBe(4);
  expect(text(about, "x").read(undefined, "n")).toBe("x");
  expect(texts(about).read(undefined, "n")).toEqual([]);
  expect(flag(about).read(undefined, "n")).toBe(false);
  expect(choice(about, ["a"]).read(undefined, "n")).toBeUndefined();
});

test("a value is read as what it is", () => {
  expect(whole(about, 1, 9).read("7", "n")).toBe(7);
  expect(positive(about, 1).read("0.02", "n")).toBe(0.02);
  expect(texts(about).read("a=1", "n")).toEqual(["a=1"]);
  expect(texts(about).read(["a=1", "b=2"], "n")).toEqual(["a=1", "b=2"]);
});

test.each(["", "0", "10", "2.5", "seven", "1e400"])("%j is no whole number from 1 to 9", (given) => {
  expect(() => whole(about, 1, 9).read(given, "pairs")).toThrow(Fault);
});

test.each(["0", "-1", "1.01", "NaN"])("%j is no scale", (given) => {
  expect(() => positive(about, 1).read(given, "scale")).toThrow(Fault);
});

test("a refusal names the option, the rule, the value and the nearest choice", () => {
  try {
    choice(about, ["elastic", "fixed-jobs"]).read("elastc", "closure");
    expect.unreachable();
  } catch (error) {
    const { details } = error as Fault;
    expect(details).toMatchObject({ key: { en: "--closure" }, got: "elastc", nearest: "elastic" });
    expect(details.rule?.zh).toContain("elastic");
  }
});
