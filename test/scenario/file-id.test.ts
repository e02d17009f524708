import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { commandOf } from "../../src/experiment/study.ts";
import { loadExperiment } from "../../src/scenario/experiment/load.ts";
import { fileIdOf, isFileId } from "../../src/scenario/file-id.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";

const shipped = fileURLToPath(new URL("../../scenarios", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "silian-names-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ...["方案一", "train", "Train_2", "école", "2026年方案-b", "案".repeat(40)],
  ...["方案（1）", "我的 方案(1)", "a b", "方案 - 副本", "【终稿】方案v1.2", "（1）方案", "方案[1]"],
])("%s may be the name of a file", (id) => {
  expect(isFileId(id)).toBe(true);
});

test.each([
  ["a separator", "方案/一"],
  ["a backslash", "方案\\一"],
  ["a leading dot", ".方案"],
  ["a leading hyphen, which reads as an option", "-方案"],
  ["two dots", ".."],
  ["a dot at the end", "方案."],
  ["a blank at the end", "方案 "],
  ["a blank at the beginning", " 方案"],
  ["a wide blank at the end", "方案\u3000"],
  ["a tab", "方案\t一"],
  ["a control character", "方案\u0007一"],
  ["a turn of the direction of text", "方案\u202E一"],
  ["a quote", '方案"一'],
  ["a colon, which Windows reserves", "方案:一"],
  ["a question mark, which Windows reserves", "方案?"],
  ["a dollar, which a shell reads", "方案$HOME"],
  ["a device of Windows", "CON"],
  ["a device of Windows in lower case", "lpt1"],
  ["a device of Windows in full width digits", "COM¹"],
  ["a device of Windows before a dot", "con.v2"],
  ["a name of every object", "constructor"],
  ["nothing", ""],
  ["too many letters", "案".repeat(41)],
  ["too many bytes", "𠀀".repeat(31)],
])("%s can't be in the name of a file", (_, id) => {
  expect(isFileId(id)).toBe(false);
});

test("a name in composed and decomposed letters is one name", () => {
  expect(fileIdOf("plans/e\u0301cole.yaml")).toBe("\u00e9cole");
});

test("Chinese names are taken by scenarios, what they extend and experiments, and quoted in commands", () => {
  cpSync(join(shipped, "regions"), join(folder, "regions"), { recursive: true });
  copyFileSync(join(shipped, "baseline.yaml"), join(folder, "现行.yaml"));
  writeFileSync(join(folder, "方案一.yaml"), "name: 方案一\nextends: 现行\n");
  const plan = loadScenario(join(folder, "方案一.yaml"));
  expect(plan.id).toBe("方案一");
  writeFileSync(
    join(folder, "敏感性.yaml"),
    "name: 敏感性\nscenarios: [现行, 方案一]\noutcomes: [stay-1y]\ndesign: { kind: grid }\n",
  );
  const { id, scenarios } = loadExperiment(join(folder, "敏感性.yaml"));
  expect([id, ...scenarios.map((each) => each.id)]).toEqual(["敏感性", "现行", "方案一"]);
  const command = commandOf({ plans: [plan] }, 0, { pair: 0, seed: "1", parameters: {}, arms: [0] });
  expect(command).toContain(`silian run "${join(folder, "方案一.yaml")}" --seed 1 `);
});

test.each([
  ["方案:一？", "方案-一"],
  ["CON", "CON-1"],
  ["-方案", "方案"],
])("a file called %s is refused with the nearest name that would do", (name, nearest) => {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, "name: 某\nextends: 现行\n");
  expect(() => loadScenario(file)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ file, nearest }) }),
  );
});
