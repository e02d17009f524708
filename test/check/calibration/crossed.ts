import { type TwoWay, twoWay } from "../../../src/stats/compare/two-way.ts";
import type { Interval } from "../../../src/stats/interval.ts";
import { mean, variance } from "../../../src/stats/moments.ts";
import { normals } from "../../stats/normal.ts";
import { coverage, rejection, type Trial } from "./measure.ts";

const holds = ({ low, high }: Interval, truth: number) => low <= truth && truth <= high;

/** The rows' variance as it looks where nobody takes off what the cells add to it. */
function uncrossed(table: number[][]): Interval {
  const found = variance(table.map(mean));
  const width = 2.776 * found * Math.sqrt(2 / (table.length - 1));
  return { estimate: found, low: Math.max(0, found - width), high: found + width };
}

/** Components of variance of parameter draws × seeds: coverage where parameters matter, little or not at all, and the F test. */
export function crossed(fault?: string): Trial[] {
  const normal = normals("calibration of crossed tables");
  const table = (a: number, b: number, [rows, columns, rest]: readonly number[]) => {
    const seeds = Array.from({ length: b }, () => columns * normal());
    return Array.from({ length: a }, () => {
      const own = rows * normal();
      return seeds.map((seed) => own + seed + rest * normal());
    });
  };
  const cases = [
    [7, 7, [1, 0.7, 1]],
    [5, 5, [0.3, 1, 1]],
    [8, 6, [0, 0.5, 1]],
  ] as const;
  const found = cases.flatMap(([a, b, spreads]) => {
    const [rows, columns, rest] = spreads.map((spread) => spread * spread);
    const name = `${a} × ${b}, spreads ${spreads.join(", ")}`;
    const draw = () => table(a, b, spreads);
    if (fault) return [coverage(`variance of parameters, ${name}`, () => holds(uncrossed(draw()), rows))];
    const tables: TwoWay[] = [];
    const found = (replication: number) => (tables[replication] ??= twoWay(draw(), { draws: 500 }));
    return [
      coverage(`variance of parameters, ${name}`, (i) => holds(found(i).rows, rows)),
      coverage(`variance of luck, ${name}`, (i) => holds(found(i).other, columns + rest)),
      coverage(`share of parameters, ${name}`, (i) => holds(found(i).share, rows / (rows + columns + rest))),
    ];
  });
  if (fault) return found;
  return [
    ...found,
    rejection(
      "F test of parameters that don't matter, 7 × 7",
      () => twoWay(table(7, 7, [0, 1, 1]), { draws: 9 }).p < 0.05,
    ),
  ];
}
