import { describe, expect, it } from "vitest";
import { rankingOf } from "../../src/experiment/ranking.ts";
import { jobs, runOf, sampleOf, steady } from "./sample.ts";

const span = { from: 324, to: 335 };
const pairs = [0, 1, 2, 3, 4, 5];
/** Figures of a scenario: a gain, shared luck, and luck of its own. */
const arm = (gain: number, own = 0.1) =>
  pairs.map((pair) => runOf("jobs", steady(100 + 9 * ((pair * 7) % 5) + gain + own * ((pair * (gain + 3)) % 4))));
const named = (id: string, arm: number) => ({ id, arm, name: { zh: `方案${id}`, en: `Scenario ${id}` } });
const scenarios = [named("a", 1), named("b", 2), named("c", 3)];
const rank = (gains: number[], own?: number, better: "higher" | "lower" = "higher") =>
  rankingOf(
    sampleOf([arm(0, 0), ...gains.map((gain) => arm(gain, own)), arm(0, 0)]),
    { ...jobs, better },
    scenarios.slice(0, gains.length),
    span,
  );

describe("ranking", () => {
  it("is earned where the best beats every rival and the baseline, shared luck taken out", () => {
    const { earned, order, sentence } = rank([3, 8, 5]);
    expect([earned, order]).toEqual([true, ["b", "c", "a"]]);
    expect(sentence.zh).toContain("“方案b”优于其余方案和维持现行政策");
  });

  it("names those that can't be told from the best", () => {
    const { earned, order, sentence } = rank([8, 8, 3]);
    expect([earned, order]).toEqual([false, ["a", "b", "c"]]);
    expect(sentence.zh).toBe("“方案a”、“方案b”两套方案无明显差别，可按实施难度取舍。");
    expect(sentence.en).not.toContain("Scenario c");
  });

  it("ranks nothing where the best can't be told from the baseline", () => {
    expect(rank([1, 2, 3], 9).earned).toBe(false);
    expect(rank([-5, -3], 0.1)).toMatchObject({ earned: false, order: ["b", "a"] });
    expect(rank([-5, -3], 0.1).sentence.zh).toContain("暂不排序");
  });

  it("puts the lowest first where lower is better", () => {
    expect(rank([-3, -8, -5], 0.1, "lower")).toMatchObject({ earned: true, order: ["b", "c", "a"] });
  });

  it("has nothing to say without figures", () => {
    expect(
      rankingOf(sampleOf([[undefined], [undefined], [undefined]]), jobs, scenarios.slice(0, 1), span),
    ).toMatchObject({
      earned: false,
      order: [],
    });
  });
});
