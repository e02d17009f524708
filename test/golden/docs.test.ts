import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { referencePages } from "../../src/reference/pages.ts";

const docs = fileURLToPath(new URL("../../docs", import.meta.url));

test.each(referencePages().map(({ path, text }) => [path, text]))(
  "docs/%s is what the declarations say",
  async (path, text) => {
    await expect(text).toMatchFileSnapshot(`${docs}/${path}`);
  },
);

test("docs/reference has no page that nothing declares any more", () => {
  const generated = referencePages().map(({ path }) => path);
  const there = readdirSync(`${docs}/reference`).filter((name) => name.endsWith(".md"));
  expect(there.filter((name) => !generated.includes(`reference/${name}`))).toEqual([]);
});
