import { describe, expect, test } from "vitest";
import type { Outcome, Verdict } from "../../../src/experiment/comparison.ts";
import { change, sentence } from "../../../src/report/words/sentence.ts";
import { verdictOf } from "../../../src/stats/verdict.ts";

const outcome = (estimate: number, low: number, high: number, verdict?: Verdict): Outcome => ({
  scenario: "mix",
  indicator: "stay-1y",
  month: 383,
  level: { estimate: 0.6, low: 0.58, high: 0.62 },
  difference: { estimate, low, high },
  verdict: verdict ?? verdictOf({ estimate, low, high }, 0.005),
  pairs: 20,
  varianceReduction: 3,
});
const share = { unit: "share" } as const;

describe("the sentence of each rule", () => {
  test.each([
    [
      "beyond the smallest difference",
      outcome(0.042, 0.031, 0.053),
      "经测算，可提高约4.2个百分点（3.1—5.3），结论较为稳定",
      "estimated to rise by about 4.2 percentage points (3.1–5.3); the conclusion is fairly stable",
    ],
    [
      "beyond it on the other side",
      outcome(-0.042, -0.053, -0.031),
      "经测算，可下降约4.2个百分点（3.1—5.3），结论较为稳定",
      "estimated to fall by about 4.2 percentage points (3.1–5.3); the conclusion is fairly stable",
    ],
    [
      "clear of zero only",
      outcome(0.016, 0.003, 0.029),
      "有提高，幅度尚不确定（0.3—2.9个百分点）",
      "would rise, by how much is unsure (0.3–2.9 percentage points)",
    ],
    [
      "inside the smallest difference",
      outcome(0.001, -0.002, 0.0044),
      "影响很小（不超过0.5个百分点）",
      "little effect (no more than 0.5 percentage points)",
    ],
    [
      "clear on average alone",
      { ...outcome(0.008, -0.004, 0.02, "average"), mean: { estimate: 0.008, low: 0.004, high: 0.012 } },
      "平均看提高约0.8个百分点（误差范围0.4—1.2），单看一次测算尚不确定（-0.4—2.0个百分点）",
      "would rise by about 0.8 percentage points on average (margin of error 0.4–1.2); a single calculation may go either way (-0.4 to 2.0 percentage points)",
    ],
    [
      "the same in every pair, which isn't a small effect",
      outcome(0, 0, 0),
      "每次测算均与维持现行政策相同，未见影响",
      "the same as current policy in every pair of runs; no effect seen",
    ],
    [
      "holding zero and passing it",
      outcome(0.004, -0.008, 0.016),
      "现有数据尚不足以判断（-0.8—1.6个百分点）",
      "the data are not enough to tell (-0.8 to 1.6 percentage points)",
    ],
    [
      "before anyone could be reached",
      outcome(0.001, -0.01, 0.01, "too-early"),
      "未到见效时间，暂不下结论",
      "too early to tell: those it could reach have not been reached",
    ],
  ])("%s", (_, given, zh, en) => {
    expect(sentence(given, share, "zh")).toBe(zh);
    expect(sentence(given, share, "en")).toBe(en);
  });

  test("without a figure, the reason", () => {
    const nothing = { ...outcome(Number.NaN, Number.NaN, Number.NaN), reason: { zh: "测算期太短", en: "too short" } };
    expect(sentence(nothing, share, "zh")).toBe("测算期太短");
    expect(
      sentence({ ...nothing, difference: JSON.parse('{"estimate":null,"low":null,"high":null}') }, share, "en"),
    ).toBe("too short");
  });
});

test("verbs fit the unit, and no minus is left", () => {
  expect(change({ estimate: -0.013, low: -0.02, high: -0.006 }, "share", "zh")).toBe("下降1.3个百分点");
  expect(change({ estimate: -320, low: -400, high: -240 }, "persons", "zh")).toBe("减少320人");
  expect(change({ estimate: -0.4, low: -0.6, high: -0.2 }, "months", "zh")).toBe("缩短0.4个月");
  expect(change({ estimate: 2.5e7, low: 2.4e7, high: 2.6e7 }, "yuan", "zh")).toBe("增加2500万元");
  expect(change({ estimate: 45, low: 20, high: 70 }, "yuan/month", "en")).toBe("rises by 45 yuan a month");
});

test("words that promise too much are never used", () => {
  for (const given of [outcome(0.04, 0.03, 0.05), outcome(0.02, 0.003, 0.03), outcome(0, -0.01, 0.01)])
    expect(sentence(given, share, "zh")).not.toMatch(/预测将|证明|必然|显著|\d%|–/u);
});
