import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const notebooks = readdirSync(at("notebooks")).filter((name) => name.endsWith(".ipynb"));

type Cell = {
  readonly cell_type: "code" | "markdown";
  readonly source: readonly string[];
  readonly outputs?: unknown[];
};
const cellsOf = (name: string): Cell[] => JSON.parse(readFileSync(at(`notebooks/${name}`), "utf8")).cells;

test.each(notebooks)(
  "%s runs from top to bottom, shows its tables and draws its pictures",
  { timeout: 240_000 },
  (name) => {
    const cells = cellsOf(name).filter(({ cell_type: type }) => type === "code");
    const script = at(`dist/${name}.mjs`);
    const pictures =
      "console.log(JSON.stringify([pictureOfDifferences, pictureOfSweep].map(({ png }) => [...png.slice(0, 4)])));";
    writeFileSync(script, [...cells.map(({ source }) => source.join("")), pictures].join("\n"));
    const said = execFileSync(process.execPath, [script], { cwd: at("."), encoding: "utf8", timeout: 200_000 });
    rmSync(script);
    expect(said).toContain("stay-1y");
    const png = [0x89, 0x50, 0x4e, 0x47];
    expect(JSON.parse(said.trim().split("\n").at(-1) as string)).toEqual([png, png]);
  },
);

test.each(notebooks)("%s is kept without outputs", (name) => {
  expect(cellsOf(name).filter(({ outputs = [] }) => outputs.length > 0)).toEqual([]);
});
