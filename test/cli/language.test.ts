import { expect, test } from "vitest";
import { languageOf } from "../../src/cli/language.ts";

test("the language is the one asked for, else the environment's", () => {
  expect(languageOf(["list", "--lang", "zh"], { LC_ALL: "en_US" })).toBe("zh");
  expect(languageOf(["list", "--lang=en"], { LC_ALL: "zh_CN" })).toBe("en");
  expect(languageOf([], { LC_ALL: "zh_CN.UTF-8" })).toBe("zh");
  expect(languageOf([], { LC_ALL: "", LC_MESSAGES: "zh_TW", LANG: "en" })).toBe("zh");
  expect(languageOf([], { LANG: "de_DE" })).toBe("en");
});
