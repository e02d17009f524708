import { expect, test } from "vitest";
import { sources, type TextFile } from "./project.ts";

const lines = ({ text }: TextFile) => text.trimEnd().split("\n").length;

function tooLong(files: readonly TextFile[]): string[] {
  const long = files.filter((file) => lines(file) > 300).map((file) => `${file.path}: ${lines(file)} lines`);
  const sizes = files.map(lines).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return median > 80 ? [...long, `median: ${median} lines`] : long;
}

test("a file holds one idea: half of them in 80 lines, none over 300", () => {
  expect(tooLong(sources())).toEqual([]);
});

test("a long file and a high median are noticed", () => {
  const planted = [1, 90, 301].map((n) => ({ path: `src/${n}.ts`, text: "x\n".repeat(n) }));
  expect(tooLong(planted)).toEqual(["src/301.ts: 301 lines", "median: 90 lines"]);
});
