import { expect, test } from "vitest";
import { silian, silianJson } from "./silian.ts";

const small = ["--scale", "0.002", "--months", "24", "--set", "start=2024-01"];

type Traced = {
  readonly person: number;
  readonly lives: readonly {
    readonly scenario: string;
    readonly events: readonly { readonly month: number; readonly text: { readonly zh: string; readonly en: string } }[];
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
  for (const { text } of lives[0]?.events ?? []) expect(table.out).toContain(text.zh);
});

test("a key that isn't one, and one that nobody has, end with 2", () => {
  const text = silian(["trace", "baseline", "--person", "li", ...small]);
  expect([text.code, text.out]).toEqual([2, ""]);
  expect(text.err).toContain("Code: bad-option");
  const nobody = silian(["trace", "baseline", "--person", "4294967295", ...small]);
  expect([nobody.code, nobody.out]).toEqual([2, ""]);
  expect(nobody.err).toContain("Code: unknown-person");
});
