import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { root, type TextFile, textFiles } from "./project.ts";

/** A heading's anchor as hosting sites make it. */
function anchor(heading: string): string {
  const plain = heading
    .trim()
    .toLowerCase()
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  return plain.replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, "").replaceAll(" ", "-");
}

function anchors(text: string): Set<string> {
  const headings = [...text.matchAll(/^#{1,6} (.*)$/gm)].map((match) => anchor(match[1] ?? ""));
  const named = [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map((match) => match[1] ?? "");
  return new Set([...headings, ...named]);
}

function dead(pages: readonly TextFile[], exists: (path: string) => boolean): string[] {
  const texts = new Map(pages.map(({ path, text }) => [path, text]));
  return pages.flatMap(({ path, text }) =>
    [...text.replaceAll(/^```[\s\S]*?^```/gm, "").matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].flatMap((match) => {
      const [target = "", part] = decodeURI(match[1] ?? "").split("#");
      if (/^[a-z]+:/.test(target)) return [];
      const file = target === "" ? path : posix.join(posix.dirname(path), target);
      if (!exists(file)) return [`${path}: ${match[1]}`];
      const page = texts.get(file);
      return part && page !== undefined && !anchors(page).has(part) ? [`${path}: ${match[1]}`] : [];
    }),
  );
}

test("every link of a page leads to a file and heading of the project", () => {
  const pages = textFiles().filter(({ path }) => path.endsWith(".md"));
  expect(dead(pages, (path) => existsSync(join(root, path)))).toEqual([]);
});

test("a missing file and a missing heading are noticed", () => {
  const text = "# 安装 Install\n[a](b.md) [c](#安装-install) [d](#gone) [e](https://example.org) [f](img/x.png)";
  expect(dead([{ path: "docs/a.md", text }], (path) => path === "docs/a.md" || path === "docs/img/x.png")).toEqual([
    "docs/a.md: b.md",
    "docs/a.md: #gone",
  ]);
});
