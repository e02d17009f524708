import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { testFolder } from "./folder.ts";
import { silian, silianJson } from "./silian.ts";

const folder = testFolder();
const shipped = fileURLToPath(new URL("../../scenarios", import.meta.url));

function copyOfScenarios(name: string): string {
  const copy = join(folder, name);
  cpSync(shipped, copy, { recursive: true });
  return copy;
}

type Checked = {
  readonly ok: boolean;
  readonly balances: readonly { readonly ok: boolean; readonly residual: number }[];
};

test("the city that ships balances, and its residuals are printed", () => {
  const { ok, balances } = silianJson<Checked>(["check", "scenarios/regions/lanjiang"]);
  expect([ok, balances.every((row) => row.ok)]).toEqual([true, true]);
  const chinese = silian(["check", "scenarios/regions/lanjiang", "--lang", "zh"]);
  expect(chinese.out).toContain(`${balances.length}项全部平衡`);
  expect(silian(["check", "train"]).code).toBe(0);
});

test("a region that doesn't balance ends with 2 and names the balance", () => {
  const copy = copyOfScenarios("unbalanced");
  const file = join(copy, "regions", "lanjiang", "region.yaml");
  const text = readFileSync(file, "utf8");
  const changed = text.replace(/^( *surcharges: *)\S+/m, "$19亿元");
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
  const { code, out } = silian(["check", join(copy, "regions", "lanjiang")]);
  expect([code, /^✗ .*/m.test(out)]).toEqual([2, true]);
});

test("a typing error in a scenario gets file, line and column, the key in both languages and the nearest name", () => {
  const file = join(copyOfScenarios("typo"), "train.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("order-training:", "order-trainnig:"));
  const { code, out, err } = silian(["check", file]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/train\.yaml, line \d+, column \d+/);
  expect(err).toContain("Did you mean: order-training");
  expect(silian(["check", file, "--lang", "zh"]).err).toMatch(/第\d+行，第\d+列/);
});

test("a file that isn't there is said to be missing", () => {
  const { code, err } = silian(["check", "scenarios/regions/nowhere"]);
  expect(code).toBe(2);
  expect(err).toContain("Code: unknown-scenario");
});

test("an experiment is told with what it varies, keeps and amounts to", () => {
  const { code, out } = silian(["check", "first-look"]);
  expect([code, out.includes("All ")]).toEqual([0, true]);
  expect(out).toMatch(/^order-training\.seat .*4000, 8000, 12000 yuan/mu);
  expect(out).toContain("9 × 2 × 2 = 36 runs");
  expect(silian(["check", "first-look", "--lang", "zh"]).out).toContain("9组取值 × 2次重复 × 2套方案 = 36次测算");
});
