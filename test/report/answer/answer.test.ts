import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/experiment/comparison.ts";
import { answer } from "../../../src/report/answer/answer.ts";
import { doubts, onOrder } from "../../../src/report/answer/doubts.ts";
import { ceilings, commonCost, perStayer } from "../../../src/report/answer/funds.ts";
import { summary } from "../../../src/report/answer/summary.ts";
import { viewOf } from "../../../src/report/view.ts";
import { fixture, type Variant } from "../fixture.ts";

const said = (given: Variant | Comparison, lang: "zh" | "en" = "zh") =>
  answer(viewOf(typeof given === "string" ? fixture(given) : given, lang));

describe("the answer", () => {
  test("names the best package, its money, its effect and what it costs per head, where the ranking is earned", () => {
    expect(said("usual")).toBe(
      "同样每年约3000万元，2027—2036年平均，“订单培养＋人才住房”方案的毕业一年留在本市就业的比例比维持现行政策高3.4个百分点（2.3—4.4），每多留住1名毕业生约需2.5万元。",
    );
    expect(said("usual", "en")).toBe(
      'For about 30 million yuan a year each, with "Order training + housing", on average over 2027–2036 the share of graduates working here one year after graduation is 3.4 percentage points (2.3–4.4) higher than under current policy, at about 25,000 yuan per extra graduate who stays.',
    );
  });

  test("says that the best can't be told apart where they tie", () => {
    expect(said("tie")).toMatch(
      /高于维持现行政策的有两套方案：“人才住房”（0\.5—4\.3）.*无明显差别，可按实施难度取舍。$/u,
    );
    expect(said("tie")).not.toContain("最");
  });

  test("claims nothing where nothing can be told", () => {
    expect(said("unclear")).toMatch(
      /^2027—2036年平均来看，四套方案能否提高.*现有数据尚不足以判断（测算区间-3\.3—3\.6个百分点）。$/u,
    );
    expect(said("small")).toMatch(/^2027—2036年平均来看，四套方案对.*都影响很小（不超过0\.4个百分点）。$/u);
    expect(said("same")).toMatch(
      /^2027—2036年平均来看，四套方案的.*每次测算均与维持现行政策相同，未见影响。.*不表示政策没有作用。$/u,
    );
    expect(said("same", "en")).toMatch(
      /^With the four packages .* no effect seen\. .* doesn't say that the policy does nothing\.$/u,
    );
    expect(said("early")).toMatch(/^到测算期末仍未到.*见效时间，四套方案的成效暂不下结论。$/u);
    expect(said("none")).toBe("本次测算没有毕业一年留在本市就业的比例的数据：测算期内尚无此数。");
    for (const variant of ["unclear", "small", "same", "early", "none"] as const)
      expect(said(variant)).not.toMatch(/比维持现行政策高|每多留住/u);
  });

  test("does not say the same money where a package stops at a ceiling and all are spoken of", () => {
    expect(said("small")).not.toContain("同样每年");
    const free = fixture("small");
    const even = {
      ...free,
      scenarios: free.scenarios.map((each) => ({ ...each, atCeiling: false })),
      efficiency: free.efficiency.map((e) => ({ ...e, costPerYear: { estimate: 3e7, low: 2.9e7, high: 3.1e7 } })),
    };
    expect(said(even)).toMatch(/^同样每年约3000万元，2027—2036年平均来看，四套方案/u);
  });

  test("tells a harm as plainly as a gain", () => {
    const given = fixture("usual");
    const flipped = {
      ...given,
      ranking: { ...given.ranking, earned: false, order: ["credit", "train", "keep", "mix"] },
      outcomes: given.outcomes.map((o) =>
        o.difference
          ? { ...o, difference: { estimate: -o.difference.estimate, low: -o.difference.high, high: -o.difference.low } }
          : o,
      ),
    };
    expect(said(flipped)).toMatch(
      /看不出哪套方案有改善：“附加抵免”尚不足以判断。2027—2036年平均，毕业一年留在本市就业的比例低于维持现行政策的有三套方案/u,
    );
    expect(said(flipped)).not.toContain("提高");
  });

  test("one package is told without comparing it to others", () => {
    expect(said("single")).toMatch(
      /^每年新增财政支出约3000万元，2027—2036年平均，“订单培养”方案的.*高1\.7个百分点（0\.6—2\.7），每多留住1名毕业生约需5万元。$/u,
    );
    expect(said("single")).not.toMatch(/同样|其余|无明显差别/u);
  });

  test("reads the same after a journey through JSON", () => {
    for (const variant of ["usual", "none", "early"] as const)
      expect(said(JSON.parse(JSON.stringify(fixture(variant))))).toBe(said(variant));
  });
});

describe("money", () => {
  test("is common only where no package outside a ceiling costs more than a twentieth less", () => {
    expect(commonCost(viewOf(fixture(), "zh"))).toBeCloseTo(3e7, -6);
    const dear = {
      ...fixture(),
      efficiency: fixture().efficiency.map((e, i) =>
        i === 3 ? { ...e, costPerYear: { estimate: 4e7, low: 4e7, high: 4e7 } } : e,
      ),
    };
    expect(commonCost(viewOf(dear, "zh"))).toBeNaN();
    expect(said(dear)).not.toContain("同样");
  });

  test("the lowest cost per head is claimed only where no interval reaches it", () => {
    expect(perStayer(viewOf(fixture(), "zh"), "mix")).not.toContain("最低");
    const clear = {
      ...fixture(),
      efficiency: fixture().efficiency.map((e, i) => ({
        ...e,
        costPerStayer: i === 3 ? { estimate: 2e4, low: 1.8e4, high: 2.2e4 } : { estimate: 5e4, low: 4e4, high: 6e4 },
      })),
    };
    expect(perStayer(viewOf(clear, "zh"), "mix")).toBe("，每多留住1名毕业生约需2万元，在四套方案中最低");
    expect(perStayer(viewOf(clear, "zh"), "train")).not.toContain("最低");
  });

  test("a ceiling is said with the money spent", () => {
    expect(ceilings(viewOf(fixture(), "zh"))).toBe(
      "“附加抵免”受政策自身上限所限，每年只用约1100万元，未达到同等财力。",
    );
    expect(ceilings(viewOf(fixture("single"), "zh"))).toBe("");
  });
});

test("a chart's title counts the packages by what they do", () => {
  const view = viewOf(fixture(), "zh");
  const of = (id: string) => summary(view, view.indicator(id) ?? view.primary);
  expect(of("stay-1y")).toBe("毕业一年留在本市就业的比例：四套方案中三套有提高，一套尚不足以判断");
  expect(of("outflow-6m")).toBe("毕业半年后在外地的比例：四套方案中三套有下降，一套尚不足以判断");
  const single = viewOf(fixture("single"), "zh");
  expect(summary(single, single.primary)).toBe(
    "毕业一年留在本市就业的比例：经测算，可提高约1.7个百分点（0.6—2.7），结论较为稳定",
  );
});

test("doubts name what is assumed, the one closure, and runs that failed", () => {
  const view = viewOf({ ...fixture(), robust: undefined, failed: 2 }, "zh");
  expect(doubts(viewOf(fixture(), "zh"))[1]).toMatch(/^在所试的3种情形下.*流动对收入的弹性取4$/u);
  expect(doubts(view)).toEqual([
    "105项参数中有44项为假定",
    "只按“外部需求有弹性”一种口径测算，换一种口径排序可能改变",
    "2次测算未完成，未计入",
  ]);
  expect(onOrder(view)).toMatch(/优于其余方案和维持现行政策$/u);
});
