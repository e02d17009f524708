import { describe, expect, it } from "vitest";
import { realSizeInterval } from "../../src/stats/real-size.ts";
import { spreadInterval } from "../../src/stats/spread.ts";
import { normals, shareOf } from "./normal.ts";

const k = 50;
const list = (n: number, next: () => number) => Array.from({ length: n }, next);

describe("spread in a city of real size", () => {
  it.each([0, 0.25, 0.5, 1, 4])(
    "holds 87–99 %% of draws where the effect varies by %d times a sample's luck",
    (effect) => {
      const normal = normals(`real size ${effect}`);
      const held = shareOf(4000, () => {
        const values = list(20, () => 1 + effect * normal() + normal());
        const { low, high } = realSizeInterval(values, list(20, normal), k, 0.9);
        const next = 1 + effect * normal() + normal() / Math.sqrt(k);
        return low <= next && next <= high;
      });
      expect(held).toBeGreaterThan(0.87);
      expect(held).toBeLessThan(0.99);
    },
  );

  it("would be caught if luck were taken off without its uncertainty: too seldom right at half", () => {
    const normal = normals("planted");
    const held = shareOf(4000, () => {
      const values = list(20, () => 0.5 * normal() + normal());
      const { estimate, high } = realSizeInterval(values, list(20, normal), k, 0.9);
      const next = 0.5 * normal() + normal() / Math.sqrt(k);
      return Math.abs(next - estimate) <= 0.6 * (high - estimate);
    });
    expect(held).toBeLessThan(0.87);
  });

  it("is narrower than the spread of sampled draws where there is luck alone, and like it where there is little", () => {
    const normal = normals("width");
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    const luck = list(40, normal);
    const values = list(40, normal);
    expect(width(realSizeInterval(values, luck, k, 0.9)) / width(spreadInterval(values, 0.9))).toBeLessThan(0.9);
    const wide = values.map((value) => 10 * value);
    expect(width(realSizeInterval(wide, luck, k, 0.9)) / width(spreadInterval(wide, 0.9))).toBeCloseTo(1, 1);
  });

  it("is the spread of draws where the sample is the city, or luck wasn't measured", () => {
    const values = [1, 2, 4, 8, 9];
    const plain = spreadInterval(values, 0.9);
    expect(realSizeInterval(values, [], k, 0.9).high).toBeCloseTo(plain.high, 9);
    expect(realSizeInterval(values, [0, 1, 0, 1, 0], 1, 0.9).high).toBeCloseTo(plain.high, 9);
    expect(realSizeInterval([], [], k, 0.9).estimate).toBeNaN();
    expect(realSizeInterval([5, 5, 5], [0, 0, 0], k, 0.9)).toEqual({ estimate: 5, low: 5, high: 5 });
  });
});
