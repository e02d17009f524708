import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { testFolder } from "./folder.ts";
import { silian, silianJson } from "./silian.ts";

const shipped = fileURLToPath(new URL("../../scenarios", import.meta.url));

test("files with Chinese names are run, swept and collected; columns stay ASCII", { timeout: 180_000 }, () => {
  const cwd = testFolder();
  const own = join(cwd, "scenarios");
  cpSync(join(shipped, "regions"), join(own, "regions"), { recursive: true });
  cpSync(join(shipped, "baseline.yaml"), join(own, "现行.yaml"));
  writeFileSync(
    join(own, "方案一.yaml"),
    readFileSync(join(shipped, "train.yaml"), "utf8").replace("extends: baseline", "extends: 现行"),
  );
  writeFileSync(
    join(own, "敏感性.yaml"),
    `name: 敏感性
scenarios: [现行, 方案一]
levers: { order-training.seat: [4000元] }
outcomes: [stay-1y]
design: { kind: grid }
run: { years: 1, k: 1000, start: 2026-01 }
`,
  );
  const { folder } = silianJson<{ folder: string }>(["sweep", join("scenarios", "敏感性.yaml")], { cwd });
  expect(folder).toContain("敏感性");
  const tables = join(cwd, folder, "tables");
  const read = (name: string) => readFileSync(join(tables, name), "utf8").replace("\uFEFF", "");
  const [head, ...rows] = read("wide.csv").trimEnd().split("\r\n");
  expect(head).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,31}(,[A-Za-z][A-Za-z0-9_]{0,31})*$/u);
  expect(new Set(rows.map((row) => row.split(",")[2]))).toEqual(new Set(["现行", "方案一"]));
  expect(JSON.parse(read("manifest.json")).command).toBe('silian sweep "scenarios/敏感性.yaml"');
  expect(readdirSync(tables)).toContain("read.do");
  const run = silian(["run", "方案一", "--scale", "0.001", "--months", "1", "--set", "start=2026-01"], { cwd });
  expect([run.code, run.out.includes(join("outputs", "方案一"))]).toEqual([0, true]);
});
