import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { calibrate, missesOf, type Setting } from "../../src/validation/calibrate.ts";
import { type FactClass, type Measured, measured } from "../../src/validation/fact.ts";
import { facts } from "../../src/validation/facts.ts";
import type { Replicate } from "../../src/validation/judge.ts";
import { targets } from "../../src/validation/targets.ts";

const fact = <C extends FactClass>(id: string, of: C, range: readonly [number, number], column: string): Measured<C> =>
  measured({
    id,
    class: of,
    statement: { zh: "植入", en: "Planted" },
    how: { zh: "植入", en: "Planted" },
    grounds: { kind: "assumed", text: { zh: "植入", en: "Planted" } },
    range,
    shown: "number",
    run: "base",
    measure: ({ means }) => means[column],
  });

/** A world of two dials whose figures bend: a is the first times the root of the second, b their quotient. */
const world = async (setting: Setting): Promise<readonly Replicate[]> => {
  const means = { a: setting.x * Math.sqrt(setting.y), b: setting.x / setting.y, v: 100 * setting.x };
  return [{ base: { means } } as never];
};
const dials = [
  { id: "x", value: 1, low: 0.1, high: 10 },
  { id: "y", value: 1, low: 0.1, high: 10 },
];
const search = { rounds: 20, step: 0.05 };

test("the search finds the dials behind two targets", async () => {
  const wanted = [fact("a", "C", [2.9, 3.1], "a"), fact("b", "C", [0.49, 0.51], "b")];
  const { start, best } = await calibrate(wanted, dials, world, search);
  expect(best.distance).toBeLessThan(start.distance / 1000);
  expect(best.misses.map(({ miss }) => miss)).toEqual([0, 0]);
  expect(best.setting.x / best.setting.y).toBeCloseTo(0.5, 1);
});

test("what is met is left alone, and a dial at its limit is turned the other way", async () => {
  const met = [fact("a", "C", [0.5, 1.5], "a")];
  const { start, best } = await calibrate(met, dials, world, { rounds: 1, step: 0.05 });
  expect(start.misses[0]?.miss).toBe(0);
  expect(best.misses[0]?.miss).toBe(0);
  const atLimit = [{ id: "x", value: 10, low: 0.1, high: 10 }, dials[1]] as typeof dials;
  const fell = await calibrate([fact("a", "C", [4, 5], "a")], atLimit, world, search);
  expect(fell.best.misses[0]?.miss).toBe(0);
});

test("only statements of class C are targets, and the search refuses others", async () => {
  expect(targets.length).toBeGreaterThan(20);
  expect(new Set(targets.map((target) => target.class))).toEqual(new Set(["C"]));
  const validation = fact("v", "V", [0, 1], "v");
  // @ts-expect-error a validation fact is not a target
  expect(() => missesOf([validation], [])).toThrow("no calibration target");
  // @ts-expect-error the list of all facts is not a list of targets
  await expect(calibrate(facts, dials, world, search)).rejects.toThrow("no calibration target");
});

test("the script reads facts by way of the targets alone", () => {
  const script = readFileSync(fileURLToPath(new URL("../../bench/calibrate.ts", import.meta.url)), "utf8");
  const search = readFileSync(fileURLToPath(new URL("../../src/validation/calibrate.ts", import.meta.url)), "utf8");
  for (const text of [script, search])
    expect(text).not.toMatch(/validation\/(facts|validate)|\.\/(facts|validate)\.ts/);
});
