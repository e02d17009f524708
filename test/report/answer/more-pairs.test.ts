import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/experiment/comparison.ts";
import { answer } from "../../../src/report/answer/answer.ts";
import { morePairs, pointToMore, withPairs } from "../../../src/report/answer/more-pairs.ts";
import { summary } from "../../../src/report/answer/summary.ts";
import { viewOf } from "../../../src/report/view.ts";
import { fixture } from "../fixture.ts";

const unclear = fixture("unclear");
/** The same with what the comparison concludes on changed. */
const but = (change: Partial<Comparison["outcomes"][number]>): Comparison => ({
  ...unclear,
  outcomes: unclear.outcomes.map((o) => (o.from === undefined || o.scenario === "baseline" ? o : { ...o, ...change })),
});

describe("what to run where nothing can be told", () => {
  test("names the packages, the change that would be seen, pairs, time and the command", () => {
    expect(morePairs(viewOf(unclear, "zh"))).toMatch(
      /^“.*”尚不足以判断：要有八成把握看出约\d\.\d个百分点的平均变化，约需测算36对，已算过的不重算，另需时间约为本次的0\.8倍：silian compare .* --pairs 36$/u,
    );
    expect(morePairs(viewOf(unclear, "en"))).toMatch(
      /takes about 36 pairs, and 0\.8 times as long again .* --pairs 36$/u,
    );
  });

  test("is only pointed at where there is no room for a command", () => {
    expect(pointToMore(viewOf(unclear, "zh"))).toMatch(/^“.*”尚不足以判断，.*见“可信度”一页。$/u);
    expect(pointToMore(viewOf(fixture("small"), "en"))).toBe("");
  });

  test("says that more will hardly help where enough were run, and nothing where all are told", () => {
    expect(morePairs(viewOf(but({ needed: 12 }), "zh"))).toMatch(/20对已有八成把握看出.*再加配对也未必分得清。$/u);
    expect(morePairs(viewOf(fixture("small"), "zh"))).toBe("");
    expect(morePairs(viewOf(but({ verdict: "average" }), "en"))).toBe("");
  });

  test("changes the number of pairs in a command, or adds it", () => {
    expect(withPairs("npm start -- --pairs 12 --seed 1", 40)).toBe("npm start -- --pairs 40 --seed 1");
    expect(withPairs("silian compare a b", 40)).toBe("silian compare a b --pairs 40");
  });
});

test("a change that is clear on average is told as a mean, with its margin of error, and never as sure in every calculation", () => {
  const found = but({ verdict: "average", mean: { estimate: 0.008, low: 0.004, high: 0.012 } });
  const [zh, en] = (["zh", "en"] as const).map((lang) => answer(viewOf(found, lang)));
  expect(zh).toMatch(/高于维持现行政策的有四套方案：“.*”（平均0\.8，误差范围0\.4—1\.2）/u);
  expect(zh).toMatch(/（0\.8，0\.4—1\.2个百分点）；单看一次测算尚不确定，暂不排序。$/u);
  expect(en).toContain("mean 0.8, margin of error 0.4–1.2");
  expect(en).toContain("a single calculation may go either way, so none is ranked");
  const view = viewOf(found, "zh");
  expect(summary(view, view.primary)).toContain("四套方案均有提高（平均看）");
});

test("one package that is clear on average is told once to be unsure in a single calculation", () => {
  const mean = { estimate: 0.008, low: 0.004, high: 0.012 };
  const outcomes = unclear.outcomes.map((o) =>
    o.from !== undefined && o.scenario === "train" ? { ...o, verdict: "average" as const, mean } : o,
  );
  const [zh, en] = (["zh", "en"] as const).map((lang) => answer(viewOf({ ...unclear, outcomes }, lang)));
  expect(zh.match(/单看一次测算尚不确定/gu)).toHaveLength(1);
  expect(zh).toMatch(/方案的毕业一年留在本市就业的比例比维持现行政策高0\.8个百分点（平均数，误差范围0\.4—1\.2）；/u);
  expect(en.match(/may go either way/gu)).toHaveLength(1);
});
