import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { silian } from "./silian.ts";

test("help lists every command in the language of the locale, or of --lang", () => {
  const english = silian(["--help"]);
  const chinese = silian(["--help"], { lang: "zh_CN.UTF-8" });
  for (const { id, about } of commands) {
    expect(english.out).toContain(`node dist/cli.mjs ${id}`);
    expect(english.out.replaceAll(/\s+/g, " ")).toContain(about.en);
    expect(chinese.out.replaceAll(/\s+/g, "")).toContain(about.zh.replaceAll(/\s+/g, ""));
  }
  expect(english.out).not.toMatch(/\p{sc=Han}/u);
  expect(silian(["--help", "--lang", "zh"]).out).toBe(chinese.out);
  expect([english.code, english.err]).toEqual([0, ""]);
});

test("without a command the help is shown", () => {
  expect(silian([]).out).toBe(silian(["--help"]).out);
});

test.each(commands.map(({ id }) => id))("%s has a help of its own, with examples, in both languages", (id) => {
  const english = silian([id, "--help"]);
  expect(english.code).toBe(0);
  expect(english.out).toContain("Examples:");
  expect(english.out).not.toMatch(/\p{sc=Han}/u);
  expect(silian([id, "--help"], { lang: "zh_CN" }).out).toContain("示例：");
});

test("the version is that of the package", () => {
  expect(silian(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("the completion script is for a shell to read", () => {
  const { code, out } = silian(["completion"]);
  expect([code, out.includes("--get-yargs-completions")]).toEqual([0, true]);
  expect(silian(["--get-yargs-completions", "silian", ""]).out.split("\n")).toContain("list");
});
