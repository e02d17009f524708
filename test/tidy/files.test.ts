import { expect, test } from "vitest";
import { type TextFile, textFiles, topLevel } from "./project.ts";

const rooms = ["src", "scenarios", "notebooks", "outputs", "test", "docs", "bench", ".ci"];
const allowed = new Set([
  ...rooms,
  ...[
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "biome.json",
    ".gitignore",
    ".gitattributes",
    ".editorconfig",
  ],
  ...["README.md", "CHANGELOG.md", "LICENSE", "CITATION.cff"],
]);

/** Plain words here would make this file break its own rule. */
const leftovers = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "XX" + "X"].join("|")})\\b`);
const unfinished = /\b(?:test|it|describe)\.(?:only|skip|todo)\b/;
const ownMachine = /(?<![\w.~-])\/(?:home|root|Users|mnt|work)\/[\w.-]+|[A-Z]:\\Users\\/;

function untidy({ path, text }: TextFile): string[] {
  const found: string[] = [];
  if (text.includes("\r")) found.push(`${path}: a line ends in CR`);
  if (text !== "" && !text.endsWith("\n")) found.push(`${path}: the last line has no end`);
  for (const [i, line] of text.split("\n").entries()) {
    for (const rule of [leftovers, unfinished, ownMachine]) {
      const hit = rule.exec(line)?.[0];
      if (hit) found.push(`${path}:${i + 1}: ${hit}`);
    }
  }
  return found;
}

/** Planted bad inputs break these rules on purpose, and the lockfile is npm's own. */
const kept = ({ path }: TextFile) => !path.includes("/bad/") && path !== "package-lock.json";

test("every text file has LF line ends and no leftovers or paths of one machine", () => {
  expect(textFiles().filter(kept).flatMap(untidy)).toEqual([]);
});

test("the top level holds what a newcomer expects there and nothing else", () => {
  expect(topLevel().filter((name) => !allowed.has(name))).toEqual([]);
});

test("CR, leftovers, focused tests and own paths are noticed", () => {
  const own = ["", "home", "me", "x.ts"].join("/");
  const text = `a\r\n// ${"TO" + "DO"} later\n${"test"}.only("x")\n${own}\nhttps://example.org/home/me\nend`;
  expect(untidy({ path: "a", text })).toEqual([
    "a: a line ends in CR",
    "a: the last line has no end",
    `a:2: ${"TO" + "DO"}`,
    `a:3: ${"test"}.only`,
    `a:4: ${own.slice(0, 8)}`,
  ]);
});
