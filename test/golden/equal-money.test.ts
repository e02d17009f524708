import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadScenario } from "../../src/scenario/scenario.ts";

type Package = { readonly yuanPerYear: number; readonly monthly?: number; readonly ceiling?: boolean };
type Record20 = { readonly seeds: number; readonly k: number; readonly packages: Readonly<Record<string, Package>> };

const file = (name: string) => new URL(`../../scenarios/${name}`, import.meta.url);
const { seeds, packages } = JSON.parse(readFileSync(file("equal-money.json"), "utf8")) as Record20;

/** Packages that neither spend what train does, within 2 %, nor say that they stop short of it. */
function unequal(of: Readonly<Record<string, Package>>): string[] {
  const target = of.train.yuanPerYear;
  return Object.keys(of).filter((id) => {
    const { yuanPerYear, ceiling } = of[id];
    return ceiling ? yuanPerYear >= target : Math.abs(yuanPerYear / target - 1) > 0.02;
  });
}

test("the packages spend what train does, over 20 seeds, or stop at their ceiling and say so", () => {
  expect(seeds).toBeGreaterThanOrEqual(20);
  expect(Object.keys(packages).sort()).toEqual(["credit", "keep", "mix", "train"]);
  expect(unequal(packages)).toEqual([]);
});

test("three per cent more, and a ceiling above equal money, are seen", () => {
  const dear = { ...packages, keep: { yuanPerYear: packages.train.yuanPerYear * 1.03 } };
  expect(unequal(dear)).toEqual(["keep"]);
  const high = { ...packages, credit: { yuanPerYear: packages.train.yuanPerYear * 2, ceiling: true } };
  expect(unequal(high)).toEqual(["credit"]);
});

test.each(["keep", "mix"])("the dose stored for %s is the one its scenario file gives", (id) => {
  const plan = loadScenario(fileURLToPath(file(`${id}.yaml`)));
  expect(plan.policies["talent-housing"]?.map((entry) => entry.parameters.monthly)).toEqual([packages[id].monthly]);
});
