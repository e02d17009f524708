import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "./folder.ts";
import { silian, silianJson } from "./silian.ts";

const small = ["--scale", "0.002", "--months", "24", "--set", "start=2024-01"];

type Traced = {
  readonly person: number;
  readonly lives: readonly {
    readonly scenario: string;
    readonly events: readonly {
      readonly month: number;
      readonly text?: { readonly zh: string; readonly en: string };
      readonly choices: readonly { readonly alternatives: readonly { readonly probability: number }[] }[];
    }[];
  }[];
};

test("a life is followed month by month, the same one by its key, side by side under two scenarios", () => {
  const { person, lives } = silianJson<Traced>(["trace", "baseline", "--against", "keep", ...small]);
  expect(lives.map(({ scenario }) => scenario)).toEqual(["baseline", "keep"]);
  const months = (lives[0]?.events ?? []).map(({ month }) => month);
  expect(months.length).toBeGreaterThan(1);
  expect([...months].sort((a, b) => a - b)).toEqual(months);
  const table = silian(["trace", "baseline", "--person", String(person), ...small, "--lang", "zh"]);
  expect(table.code).toBe(0);
  for (const { text } of lives[0]?.events ?? []) if (text) expect(table.out).toContain(text.zh);
});

test("a key that isn't one, and one that nobody has, end with 2", () => {
  const text = silian(["trace", "baseline", "--person", "li", ...small]);
  expect([text.code, text.out]).toEqual([2, ""]);
  expect(text.err).toContain("Code: bad-option");
  const nobody = silian(["trace", "baseline", "--person", "4294967295", ...small]);
  expect([nobody.code, nobody.out]).toEqual([2, ""]);
  expect(nobody.err).toContain("Code: unknown-person");
});

test("somebody of a kind is found; decisions are told with chances that sum to one, and written as a long table", () => {
  const folder = testFolder();
  const { lives } = silianJson<Traced>(["trace", "baseline", "--find", "moved-away", "--tables", folder, ...small]);
  const choices = lives.flatMap(({ events }) => events.flatMap((event) => event.choices));
  expect(choices.length).toBeGreaterThan(5);
  for (const { alternatives } of choices)
    expect(alternatives.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
  const [head, ...rows] = readFileSync(join(folder, "life.csv"), "utf8").trimEnd().split("\r\n");
  expect(head).toContain("alternative,alternative-zh,alternative-en,probability,chosen,refused");
  expect(rows.length).toBeGreaterThan(choices.length);
  const differs = silian(["trace", "baseline", "--find", "differs", ...small]);
  expect([differs.code, differs.out]).toEqual([2, ""]);
  expect(differs.err).toContain("Code: nobody-found");
});
