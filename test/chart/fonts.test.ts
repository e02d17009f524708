import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { characters } from "../../src/chart/characters.ts";
import { textWidth } from "../../src/chart/measure.ts";
import { subset, subsetPath } from "./subset.ts";
import { advances } from "./ttf.ts";

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe.each([400, 700] as const)("weight %i", (weight) => {
  test("the committed font is the subset that the script makes", async () => {
    expect(digest(await readFile(subsetPath(weight)))).toBe(digest(await subset(weight)));
  });

  test("the font has a glyph for every character that charts may use, and little more", async () => {
    const held = advances(await readFile(subsetPath(weight)));
    const missing = [...characters()].filter((char) => !held.has(char) && !/[\u0080-\u017f]/u.test(char));
    expect(missing).toEqual([]);
    expect(held.size).toBeLessThan(7800);
  });

  test("widths are the font's own", async () => {
    const held = advances(await readFile(subsetPath(weight)));
    const common = [...characters()].filter((char) =>
      /[ -~\u2018-\u201d\u3001-\u301c\u4e00-\u9fa5\uff01-\uff5e]/u.test(char),
    );
    const wrong = common.filter((char) => textWidth(char, 1000, weight) !== held.get(char));
    expect(wrong).toEqual([]);
  });
});
