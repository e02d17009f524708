import { describe, expect, it } from "vitest";
import { ratioInterval } from "../../src/stats/ratio.ts";
import { normals, shareOf } from "./normal.ts";

/** Cost and effect that vary together; the ratio of means is 2.5. */
function draw(normal: () => number): [number, number] {
  const shared = normal();
  return [100 + 12 * shared + 10 * normal(), 40 + 5 * shared + 6 * normal()];
}

describe("ratio of means", () => {
  it("covers the true ratio in 93–97 % of 2,000 experiments", () => {
    const normal = normals("fieller");
    const covered = shareOf(2000, () => {
      const pairs = Array.from({ length: 12 }, () => draw(normal));
      const interval = ratioInterval(
        pairs.map(([y]) => y),
        pairs.map(([, x]) => x),
        0.95,
        "mean",
      );
      return interval !== undefined && interval.low <= 2.5 && 2.5 <= interval.high;
    });
    expect(covered).toBeGreaterThan(0.93);
    expect(covered).toBeLessThan(0.97);
  });

  it("would be caught if the covariance of cost and effect were left out", () => {
    const normal = normals("planted");
    const covered = shareOf(2000, () => {
      const pairs = Array.from({ length: 12 }, () => draw(normal));
      const effects = pairs.map(([, x]) => x);
      const interval = ratioInterval(
        pairs.map(([y]) => y),
        [...effects.slice(1), effects[0]],
        0.95,
        "mean",
      );
      return interval !== undefined && interval.low <= 2.5 && 2.5 <= interval.high;
    });
    expect(covered).toBeGreaterThan(0.97);
  });

  it("holds the ratio of one further draw in 87–93 % of 4,000 experiments", () => {
    const normal = normals("next");
    const held = shareOf(4000, () => {
      const pairs = Array.from({ length: 20 }, () => draw(normal));
      const interval = ratioInterval(
        pairs.map(([y]) => y),
        pairs.map(([, x]) => x),
        0.9,
        "draw",
      );
      const [y, x] = draw(normal);
      return interval !== undefined && interval.low <= y / x && y / x <= interval.high;
    });
    expect(held).toBeGreaterThan(0.87);
    expect(held).toBeLessThan(0.93);
  });

  it("gives no interval where the effect can't be told from 0", () => {
    expect(ratioInterval([10, 11, 12, 9], [1, -1, 0.5, -0.2], 0.9, "draw")).toBeUndefined();
    expect(ratioInterval([10], [1], 0.9, "draw")).toBeUndefined();
    expect(ratioInterval([3, 3, 3], [2, 2, 2], 0.9, "mean")).toEqual({ estimate: 1.5, low: 1.5, high: 1.5 });
  });
});
