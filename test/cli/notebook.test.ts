import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runInKernel } from "./jupyter.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const notebooks = readdirSync(at("notebooks")).filter((name) => name.endsWith(".ipynb"));

type Cell = {
  readonly cell_type: "code" | "markdown";
  readonly source: readonly string[];
  readonly outputs?: unknown[];
};
const cellsOf = (name: string): Cell[] => JSON.parse(readFileSync(at(`notebooks/${name}`), "utf8")).cells;
const isPng = (base64: string) => Buffer.from(base64, "base64").subarray(1, 4).toString("latin1") === "PNG";

test.each(notebooks)(
  "%s runs from top to bottom in Deno's Jupyter kernel, shows its tables and draws its pictures",
  { timeout: 300_000 },
  async (name) => {
    const code = cellsOf(name).filter(({ cell_type: type }) => type === "code");
    const cells = code.map(({ source }) => source.join(""));
    const outputs = await runInKernel(cells, at("notebooks"), 280);
    expect(outputs.flatMap(({ error }) => error ?? [])).toEqual([]);
    expect(outputs).toHaveLength(cells.length);
    expect(outputs.map(({ printed }) => printed).join("")).toContain("stay-1y");
    const pictures = outputs.flatMap(({ shown }) => shown);
    expect(pictures.map((shown) => Object.keys(shown).sort())).toEqual([
      ["application/vnd.vegalite.v5+json", "image/png"],
      ["application/vnd.vegalite.v5+json", "image/png"],
    ]);
    for (const shown of pictures) expect(isPng(String(shown["image/png"]))).toBe(true);
  },
);

test.each(notebooks)("%s is kept without outputs", (name) => {
  expect(cellsOf(name).filter(({ outputs = [] }) => outputs.length > 0)).toEqual([]);
});
