import { expect, test } from "vitest";
import { flipOf } from "../../src/experiment/flip.ts";
import { moneyOf } from "../../src/experiment/money.ts";
import { testsOf } from "../../src/experiment/several.ts";
import { ratio } from "../../src/kernel/parameter.ts";
import { holm } from "../../src/stats/holm.ts";
import { jobs, runOf, sampleOf, steady } from "./sample.ts";

const named = (id: string, arm: number) => ({ id, arm, name: { zh: id, en: id } });
const [a, b] = [named("a", 1), named("b", 2)];
const wobble = [3, -1, 2, -4, 1, 5, -2, 0, -3, 2, 4, -5];
const armOf = (of: (pair: number) => number, yuan = 0, id = "jobs") =>
  wobble.map((luck, pair) => runOf(id, steady(luck + of(pair)), yuan));

test("several scenarios are corrected for their number, by Holm or by max-|t|, and a real effect stays", () => {
  const sample = sampleOf([
    armOf(() => 0),
    armOf((i) => 10 + wobble[11 - i]),
    armOf((i) => wobble[(i + 5) % 12] / 2),
    armOf(() => 0),
  ]);
  const byHolm = testsOf(sample, [jobs], "jobs", [a, b], { from: 336, to: 347 });
  expect(byHolm.rows.map(({ adjusted }) => adjusted)).toEqual(holm(byHolm.rows.map(({ p }) => p)));
  expect(byHolm.rows.map(({ clear }) => clear)).toEqual([true, false]);
  const other = testsOf(sample, [jobs], "jobs", [a, b], { from: 336, to: 347 }, "max-t");
  expect([other.primary, other.rows[0].clear, other.rows[1].clear]).toEqual(["max-t", true, false]);
  expect(testsOf(sample, [jobs], "none", [a, b], { from: 336, to: 347 }).rows[1].adjusted).toBeCloseTo(
    byHolm.rows[1].p,
    12,
  );
});

test("a scenario that does no more for more money is dominated, and net benefit is what was given", () => {
  const sample = sampleOf([armOf(() => 0), armOf(() => 10, 100), armOf(() => 5, 300), armOf(() => 0)]);
  const found = moneyOf(sample, [a, b], 324, 348, ["jobs"], { worth: 200, discount: 0.03 });
  expect(found?.strategies.map(({ status }) => status)).toEqual(["frontier", "frontier", "dominated"]);
  expect(found?.strategies[1].icer).toBeCloseTo(120, 9);
  const [row] = found?.declared?.rows ?? [];
  expect([row.benefit.estimate, row.above, row.evpi].map((x) => Math.round(x * 1e6) / 1e6)).toEqual([800, 1, 0]);
  expect(found?.decisions[0]).toMatchObject({ willingness: 0, best: 0 });
  expect(found?.decisions.at(-1)?.best).toBe(1);
  expect(moneyOf(sample, [a], 324, 348, ["pay"])).toBeUndefined();
});

test("the assumption that decides is named with the value where the order flips; noise names none", () => {
  const source = { kind: "assumed", title: "Assumed" } as const;
  const prior = { kind: "uniform", low: 0, high: 12 } as const;
  const spec = (zh: string) =>
    ratio({ label: { zh, en: zh }, default: 6, range: [0, 20], source, acts: "policy", prior });
  const declared = ["decides", "idle"].map((id) => ({ id, spec: spec(id) }));
  const draws = (pair: number) => ({ decides: pair, idle: wobble[pair] });
  const sample = (of: (pair: number) => number) =>
    sampleOf([armOf(() => 0), armOf(of), armOf(() => 0), armOf(() => 0)]);
  const found = flipOf(
    sample((i) => 2 * (i - 4)),
    jobs,
    [a, b],
    { from: 336, to: 347 },
    declared,
    draws,
  );
  expect(found).toMatchObject({ parameter: "decides", inside: true });
  expect(found?.value).toBeCloseTo(4, 9);
  expect(found?.sentence.zh).toContain("低于");
  expect(
    flipOf(
      sample((i) => i + 30),
      jobs,
      [a, b],
      { from: 336, to: 347 },
      declared,
      draws,
    ),
  ).toMatchObject({ inside: false });
  expect(
    flipOf(
      sample((i) => wobble[i]),
      jobs,
      [a, b],
      { from: 336, to: 347 },
      [declared[0]],
      draws,
    ),
  ).toBeUndefined();
});
