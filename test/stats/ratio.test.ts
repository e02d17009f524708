import { describe, expect, it } from "vitest";
import type { Interval } from "../../src/stats/interval.ts";
import { mean, variance } from "../../src/stats/moments.ts";
import { meanInterval } from "../../src/stats/paired.ts";
import { ratioInterval } from "../../src/stats/ratio.ts";
import { spreadInterval } from "../../src/stats/spread.ts";
import { studentQuantile } from "../../src/stats/student.ts";
import { normals, shareOf } from "./normal.ts";

type Kind = (values: readonly number[], level: number) => Interval;

/** Cost and effect that vary together; the ratio of means is 2.5. */
function draw(normal: () => number): [number, number] {
  const shared = normal();
  return [100 + 12 * shared + 10 * normal(), 40 + 5 * shared + 6 * normal()];
}

function ratioOf(pairs: readonly (readonly [number, number])[], level: number, kind: Kind): Interval | undefined {
  const of = (figure: (pair: readonly [number, number]) => number) => kind(pairs.map(figure), level);
  return ratioInterval(
    of(([y]) => y),
    of(([, x]) => x),
    (ratio) => of(([y, x]) => y - ratio * x),
  );
}

const holds = (interval: Interval | undefined, ratio: number) =>
  interval !== undefined && interval.low <= ratio && ratio <= interval.high;

describe("ratio of means", () => {
  it("is Fieller's closed form for intervals of means", () => {
    const pairs = Array.from({ length: 8 }, () => draw(normals("closed form"))).map(
      ([y, x], i) => [y + 3 * i, x + (i % 3)] as const,
    );
    const [y, x] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
    const w = (studentQuantile(0.975, 7) * studentQuantile(0.975, 7)) / 8;
    const sum = variance(y.map((value, i) => value + x[i]));
    const covariance = (sum - variance(x) - variance(y)) / 2;
    const a = mean(x) * mean(x) - w * variance(x);
    const b = mean(x) * mean(y) - w * covariance;
    const root = Math.sqrt(b * b - a * (mean(y) * mean(y) - w * variance(y)));
    const found = ratioOf(pairs, 0.95, meanInterval);
    expect(found?.low).toBeCloseTo((b - root) / a, 9);
    expect(found?.high).toBeCloseTo((b + root) / a, 9);
  });

  it("covers the true ratio in 93–97 % of 1,000 experiments", () => {
    const normal = normals("fieller");
    const pairs = () => Array.from({ length: 12 }, () => draw(normal));
    const covered = shareOf(1000, () => holds(ratioOf(pairs(), 0.95, meanInterval), 2.5));
    expect(covered).toBeGreaterThan(0.93);
    expect(covered).toBeLessThan(0.97);
  });

  it("would be caught if cost and effect were taken for independent", () => {
    const normal = normals("planted");
    const covered = shareOf(1000, () => {
      const pairs = Array.from({ length: 12 }, () => draw(normal));
      const shifted = pairs.map(([y], i) => [y, pairs[(i + 1) % 12][1]] as const);
      return holds(ratioOf(shifted, 0.95, meanInterval), 2.5);
    });
    expect(covered).toBeGreaterThan(0.97);
  });

  it("holds the ratio of one further draw in 87–93 % of 2,000 experiments", () => {
    const normal = normals("next");
    const held = shareOf(2000, () => {
      const interval = ratioOf(
        Array.from({ length: 20 }, () => draw(normal)),
        0.9,
        spreadInterval,
      );
      const [y, x] = draw(normal);
      return holds(interval, y / x);
    });
    expect(held).toBeGreaterThan(0.87);
    expect(held).toBeLessThan(0.93);
  });

  it("has no interval where the effect can't be told from 0, and no width where nothing varies", () => {
    const pairs = [10, 11, 12, 9].map((y, i) => [y, [1, -1, 0.5, -0.2][i]] as const);
    expect(ratioOf(pairs, 0.9, spreadInterval)).toBeUndefined();
    expect(ratioOf([[10, 1]], 0.9, spreadInterval)).toBeUndefined();
    const steady = ratioOf(
      [
        [3, 2],
        [3, 2],
        [3, 2],
      ],
      0.9,
      spreadInterval,
    );
    expect(steady?.low).toBeCloseTo(1.5, 12);
    expect(steady?.high).toBeCloseTo(1.5, 12);
  });
});
