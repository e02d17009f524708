import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Fault } from "../../src/kernel/fault.ts";
import { csv } from "../../src/report/csv.ts";
import { save } from "../../src/report/save.ts";
import { writeReport } from "../../src/report/write.ts";
import { fixture } from "./fixture.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "报告 "));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a written report", () => {
  test("is a page a language, charts as PNG and SVG, and data behind a byte-order mark", async () => {
    const out = join(folder, "结果");
    const pages = await writeReport(fixture("single"), out, ["zh", "en"]);
    expect(pages).toEqual({ zh: join(out, "report-zh.html"), en: join(out, "report-en.html") });
    expect((await readdir(out)).sort()).toEqual(["charts", "data", "report-en.html", "report-zh.html"]);
    const charts = await readdir(join(out, "charts"));
    const data = await readdir(join(out, "data"));
    expect(charts).toHaveLength(44);
    expect(data.filter((name) => name.endsWith("-zh.csv"))).toHaveLength(11);
    for (const name of data) {
      const text = await readFile(join(out, "data", name), "utf8");
      expect(text.startsWith("\ufeff"), name).toBe(true);
      // The reader refuses rows of unequal length.
      expect(parse(text, { bom: true }).length, name).toBeGreaterThan(1);
    }
  });

  test("stands beside one that is open elsewhere", async () => {
    const out = join(folder, "busy");
    await mkdir(join(out, "report-zh.html", "open"), { recursive: true });
    const pages = await writeReport(fixture("single"), out, ["zh"]);
    expect(basename(pages.zh)).toBe("report-zh(2).html");
    expect((await readdir(out)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("fails with a named fault where nothing can be written", async () => {
    const file = join(folder, "a file");
    await writeFile(file, "");
    await expect(writeReport(fixture("single"), join(file, "out"), ["zh"])).rejects.toMatchObject({
      code: "cannot-write",
    });
    const lost = save(join(folder, "no such folder", "x.csv"), "x");
    await expect(lost).rejects.toBeInstanceOf(Fault);
    await expect(lost).rejects.toMatchObject({ code: "cannot-write", details: { got: "ENOENT" } });
  });
});

test("CSV quotes what needs it and leaves a missing figure empty", () => {
  expect(
    csv({
      columns: ["a", 'b"'],
      rows: [
        ["x,y", Number.NaN],
        ["1\n2", 0.5],
      ],
    }),
  ).toBe('a,"b"""\r\n"x,y",\r\n"1\n2",0.5\r\n');
});
