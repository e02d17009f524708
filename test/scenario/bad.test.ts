import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeFault, Fault } from "../../src/kernel/fault.ts";
import { badRegions, badScenarios, faultOfRegion, faultOfScenario, shortfall } from "./bad.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const chinese = /\p{Script=Han}/u;

function told(found: Fault | undefined): void {
  for (const lang of ["zh", "en"] as const) expect(found && describeFault(found, lang)).not.toContain("undefined");
  expect(found?.text.zh).toMatch(chinese);
  expect(found?.details.rule?.zh ?? "规则").toMatch(chinese);
}

test.each(badScenarios)("the scenario $name gives $code where it lies", (bad) => {
  const found = faultOfScenario(bad, project);
  expect(shortfall(bad, found)).toBeUndefined();
  told(found);
});

test.each(badRegions)("the region $name gives $code where it lies", (bad) => {
  const found = faultOfRegion(bad, project);
  expect(shortfall(bad, found)).toBeUndefined();
  told(found);
});

test("a fault without its position, or none at all, falls short", () => {
  const [bad] = badScenarios;
  const found = faultOfScenario(bad, project);
  expect(shortfall(bad, undefined)).toBe("read without complaint");
  expect(shortfall(bad, new Fault(bad.code, found!.text, { file: found!.details.file! }))).toContain("line undefined");
});
