import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkBalances } from "../../src/scenario/balance.ts";
import { loadRegion } from "../../src/scenario/region.ts";

const region = loadRegion(fileURLToPath(new URL("../../scenarios/regions/lanjiang", import.meta.url)));
const sum = <T>(rows: readonly T[], figure: (row: T) => number) => rows.reduce((all, row) => all + figure(row), 0);

test("every balance of the example city holds", () => {
  expect(checkBalances(region).filter(({ ok }) => !ok)).toEqual([]);
});

test("a thousand students or a billion yuan astray break a balance, and so does a figure left out", () => {
  const broken = (changed: typeof region) =>
    checkBalances(changed)
      .filter(({ ok }) => !ok)
      .map(({ name }) => name.en);
  const [first, ...schools] = region.schools;
  expect(broken({ ...region, schools: [{ ...first, students: first.students + 1000 }, ...schools] })).toContain(
    "Students of vocational upper secondary",
  );
  expect(broken({ ...region, money: { ...region.money, vatPaid: region.money.vatPaid + 1e9 } })).toEqual([
    "Surcharges = 5 % of VAT",
  ]);
  expect(broken({ ...region, stated: { ...region.stated, "hires-month": Number.NaN } })).toEqual([
    "Hires a month = sum of their sources",
  ]);
  const { unemployed: _, ...stated } = region.stated;
  expect(broken({ ...region, stated })).toContain("Unemployment rate");
});

test("posts have the levels, markets and firms the sizes of a Chinese prefecture", () => {
  const staff = new Map(
    region.sectors.map(({ id }) => [id, sum(region.employers, (e) => (e.sector === id ? e.staff : 0))]),
  );
  const level = new Map(region.occupations.map((o) => [o.id, o.level]));
  const shares = [0, 1, 2, 3].map(
    (q) =>
      sum(
        region.sectors,
        ({ id, posts }) =>
          sum(Object.entries(posts), ([occupation, share]) => (level.get(occupation) === q ? share : 0)) *
          staff.get(id)!,
      ) / 755_000,
  );
  expect([0.22, 0.42, 0.22, 0.14].map((share, q) => Math.abs(shares[q] - share) < 0.015)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  const market = (name: string) => sum(region.sectors, (s) => (s.market === name ? staff.get(s.id)! : 0)) / 755_000;
  expect(market("tradable")).toBeCloseTo(0.45, 2);
  expect(market("local")).toBeCloseTo(0.4, 2);
  const small = region.employers.filter(({ most }) => most < 100);
  expect(sum(small, (e) => e.staff) / 755_000).toBeGreaterThan(0.45);
  expect(sum(small, (e) => e.firms) / sum(region.employers, (e) => e.firms)).toBeGreaterThan(0.95);
});

test("every cluster has occupations at levels 1 to 3 and programmes, and directions have unit length", () => {
  for (const { id, direction } of region.clusters) {
    const levels = region.occupations.filter(({ cluster }) => cluster === id).map((o) => o.level);
    for (const level of [1, 2, 3]) expect([id, levels.includes(level as 1)]).toEqual([id, true]);
    for (const level of [1, 2, 3])
      expect(region.programmes.some((p) => p.cluster === id && p.level === level)).toBe(true);
    expect(sum(Object.values(direction), (x) => x * x)).toBeCloseTo(1, 12);
  }
});

test("cohorts rise to 2029 and fall after, and shares by age sum to one", () => {
  const at = new Map(region.cohorts.map(({ year, at15 }) => [year, at15]));
  expect([at.get(2024), at.get(2029)! > 40_000, at.get(2033)! < 36_500, at.get(2040)! < 25_000]).toEqual([
    36_200,
    true,
    true,
    true,
  ]);
  for (const { from, to, ...shares } of region.statuses)
    expect([from, to, sum(Object.values(shares), (x) => x)]).toEqual([from, to, expect.closeTo(1, 12)]);
  for (const { shares } of region.attainment) expect(sum(shares, (x) => x)).toBeCloseTo(1, 12);
});

test("every figure stands on a declared source, and a fictional city is mostly assumption and derivation", () => {
  const { data, derived, assumed } = region.standing;
  expect(data + derived + assumed).toBeGreaterThan(1000);
  expect(data).toBeGreaterThan(0);
  expect(data).toBeLessThan(derived);
});
