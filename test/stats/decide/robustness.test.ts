import { describe, expect, it } from "vitest";
import { Fault } from "../../../src/kernel/fault.ts";
import { regrets, robustness } from "../../../src/stats/decide/robustness.ts";

const values = [
  [10, 0, 4],
  [6, 3, 5],
  [2, 2, 14],
];

const by = (id: string, options = {}) => {
  const found = robustness(values, options).find((each) => each.id === id);
  return [found?.values, found?.ranks];
};

describe("robustness over futures", () => {
  it("ranks policies by each criterion of a worked table", () => {
    expect(by("maximin")).toEqual([
      [0, 3, 2],
      [3, 1, 2],
    ]);
    expect(by("maximax")).toEqual([
      [10, 6, 14],
      [2, 3, 1],
    ]);
    expect(by("hurwicz", { optimism: 0.25 })).toEqual([
      [2.5, 3.75, 5],
      [3, 2, 1],
    ]);
    expect(by("minimax-regret")).toEqual([
      [10, 9, 8],
      [3, 2, 1],
    ]);
    expect(by("percentile", { percentile: 0.5 })).toEqual([
      [4, 5, 2],
      [2, 1, 3],
    ]);
    expect(by("satisficing", { threshold: 4 })[0]).toEqual([2 / 3, 2 / 3, 1 / 3]);
    expect(by("satisficing", { threshold: 4 })[1]).toEqual([1, 1, 3]);
    expect(by("satisficing")).toEqual([undefined, undefined]);
    expect(by("laplace", { weights: [1, 0, 1] })[0]).toEqual([7, 5.5, 8]);
  });

  it("has each policy's regret in each future", () => {
    expect(regrets(values).regrets).toEqual([
      [0, 3, 10],
      [4, 0, 9],
      [8, 1, 0],
    ]);
    expect(regrets(values).means[2]).toBe(3);
  });

  it("is refused where a figure is missing or a setting makes no sense", () => {
    expect(() => robustness([[1, Number.NaN]])).toThrow(Fault);
    expect(() => robustness([[1, 2], [1]])).toThrow(Fault);
    expect(() => robustness(values, { optimism: 2 })).toThrow(Fault);
    expect(() => robustness(values, { weights: [1] })).toThrow(Fault);
  });
});
