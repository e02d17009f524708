import type { Interval, ScenarioInfo } from "../../src/experiment/comparison.ts";
import type { Deeper } from "../../src/experiment/deeper.ts";
import { regrets, robustness } from "../../src/stats/decide/robustness.ts";
import { verdictOf } from "../../src/stats/verdict.ts";

const around = (estimate: number, half: number): Interval => ({
  estimate,
  low: estimate - half,
  high: estimate + half,
});

const FUTURES = [
  { id: "as-assumed", name: { zh: "按方案所设", en: "As assumed" } },
  { id: "closure=fixed-jobs", name: { zh: "岗位总数随劳动力而定", en: "posts follow the labour force" } },
  { id: "pull", name: { zh: "流动对收入的弹性取4", en: "elasticity of moving to pay 4" } },
];

/** What a comparison may have been asked for besides, made up: luck and parameters split, other futures, a package taken apart. */
export function deeperFixture(scenarios: readonly ScenarioInfo[], strength: readonly number[], month: number): Deeper {
  const named = [{ id: "baseline", name: { zh: "维持现行政策", en: "Current policy" } }, ...scenarios];
  const gains = named.map((_, i) =>
    FUTURES.map((_, f) => (i === 0 ? 0 : 0.04 * (strength[i - 1] ?? 0) * (1 - 0.4 * f))),
  );
  const leads = FUTURES.map((_, f) => {
    const order = named.map((_, i) => i).sort((a, b) => gains[b][f] - gains[a][f]);
    const lead = around(gains[order[0]][f] - gains[order[1]][f], f === 2 ? 0.02 : 0.004);
    return { first: named[order[0]].id, second: named[order[1]].id, lead, verdict: verdictOf(lead, 0.005) };
  });
  const [last] = scenarios.slice(-1);
  const parts = [around(0.012, 0.006), around(0.02, 0.008)];
  const share = { total: around(0.032, 0.009), parts };
  return {
    split: {
      month,
      draws: 7,
      seeds: 7,
      failed: 0,
      holds: {
        zh: "7组参数取值与7个种子两两组合测算；括号内的区间按正态波动推算，把握为95%；随机因素已折算到真实规模。",
        en: "7 parameter draws, each under the same 7 seeds; 95% confidence intervals for normal spreads; luck is scaled to a city of real size.",
      },
      rows: scenarios.map(({ id }, i) => ({
        scenario: id,
        indicator: "stay-1y",
        parameters: { estimate: 0.006 + 0.001 * i, low: 0.003, high: 0.015 },
        luck: { estimate: 0.002, low: 0.0012, high: 0.0034 },
        share: [
          { estimate: 0.9, low: 0.61, high: 0.98 },
          { estimate: 0.2, low: 0, high: 0.45 },
          { estimate: 0.4, low: 0.1, high: 0.8 },
        ][i % 3],
        p: 0.01,
      })),
    },
    robust: {
      indicator: "stay-1y",
      futures: FUTURES,
      scenarios: named.map(({ id, name }) => ({ id, name })),
      gains,
      regrets: regrets(gains).regrets,
      criteria: robustness(gains, { threshold: 0.005 }),
      leads,
      turns: [
        {
          parameter: "moving.payElasticity",
          name: { zh: "流动对收入的弹性", en: "Elasticity of moving to pay" },
          assumed: 2,
          end: 4,
          value: 3.1,
          scenarios: [named[1].id, named[0].id],
        },
      ],
      survives: false,
      sentence: {
        zh: "在所试的3种情形下，“订单培养＋人才住房”都排在最前，但在下列情形下领先幅度还在波动范围之内，排序尚不成立：流动对收入的弹性取4。",
        en: '"Order training + housing" comes first in all 3 futures that were tried, but in these its lead is no more than drawn parameters and luck make, so the order is not earned: elasticity of moving to pay 4.',
      },
    },
    why: {
      scenario: last?.id ?? "",
      indicator: "stay-1y",
      month,
      instruments: [
        { id: "order-training", name: { zh: "订单培养补贴", en: "Order-training subsidy" } },
        { id: "talent-housing", name: { zh: "人才住房补贴", en: "Talent-housing subsidy" } },
      ],
      whole: share,
      groups: [
        { ...share, dimension: "level", group: "higher-vocational", name: { zh: "高职", en: "Higher vocational" } },
      ],
    },
  };
}
