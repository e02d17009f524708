import { expect, test } from "vitest";
import { twoWay } from "../../../src/stats/compare/two-way.ts";

// rows add 0, 10, 20, columns 0, 1, 2, 3; the rest is a checkered ±1
const table = [0, 10, 20].map((row, i) => [0, 1, 2, 3].map((column, j) => row + column + ((i + j) % 2 === 0 ? 1 : -1)));

test("components are those of the analysis of variance done by hand", () => {
  const { rows, columns, rest, other, share, p } = twoWay(table);
  // row means 1.5, 11.5, 21.5: MS 4·100 = 400; column means with the checkered third; rest left over
  const means = [0, 1, 2, 3].map((j) => table.reduce((sum, row) => sum + row[j], 0) / 3);
  const all = means.reduce((sum, x) => sum + x, 0) / 4;
  const msColumns = (3 * means.reduce((sum, x) => sum + (x - all) ** 2, 0)) / 3;
  const left = table.flatMap((row, i) => row.map((x, j) => x - (1.5 + 10 * i) - means[j] + all));
  const msRest = left.reduce((sum, x) => sum + x * x, 0) / 6;
  expect(rest.estimate).toBeCloseTo(msRest, 12);
  expect(rows.estimate).toBeCloseTo((400 - msRest) / 4, 12);
  expect(columns.estimate).toBeCloseTo(Math.max(0, (msColumns - msRest) / 3), 12);
  expect(other.estimate).toBeCloseTo(columns.estimate + rest.estimate, 12);
  expect(share.estimate).toBeCloseTo(rows.estimate / (rows.estimate + other.estimate), 12);
  expect([p < 1e-5, share.low > 0.5, rows.low < rows.estimate, rows.high > rows.estimate]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test("luck of a sample is scaled to a city of real size before it is set against parameters", () => {
  const [sampled, real] = [twoWay(table), twoWay(table, { scale: 0.02 })];
  expect(real.rows).toEqual(sampled.rows);
  expect(real.other.estimate).toBeCloseTo(sampled.other.estimate / 50, 12);
  expect(real.share.estimate).toBeGreaterThan(sampled.share.estimate);
});

test("rows that add nothing have a share that reaches 0; constant tables have none", () => {
  const same = twoWay([1, 2, 3].map((i) => [0, 3, 1, 2].map((x, j) => x + (((i * 7 + j * 3) % 5) - 2) / 10)));
  expect([same.rows.low, same.p > 0.05]).toEqual([0, true]);
  expect(twoWay([1, 1, 1].map(() => [2, 2, 2]))).toMatchObject({ share: { estimate: 0 }, p: 1 });
});

test("the same table gives the same intervals, and one with a hole is refused", () => {
  expect(twoWay(table)).toEqual(twoWay(table));
  expect(() =>
    twoWay([
      [1, 2, 3],
      [1, Number.NaN, 2],
      [1, 2, 3],
    ]),
  ).toThrow(/every cell/);
  expect(() => twoWay(table.slice(0, 2))).toThrow(/Three rows/);
});
