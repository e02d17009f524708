import type {
  Comparison,
  IndicatorInfo,
  Interval,
  Outcome,
  ScenarioInfo,
  Who,
} from "../../src/experiment/comparison.ts";
import { verdictOf } from "../../src/stats/verdict.ts";
import { deeperFixture } from "./deeper-fixture.ts";
import { moneyFixture } from "./money-fixture.ts";

/** Which comparison: an ordinary one, one where nothing can be told, all is small, all is the same, all is too early, all or the best tie, a figure is missing, one package, or names and figures are extreme. */
export type Variant = "usual" | "unclear" | "small" | "same" | "early" | "tie" | "none" | "single" | "extreme";

const BRANCH = 324;
const END = 444;
const HORIZONS = [12, 36, 60, 120];

type Made = Pick<IndicatorInfo, "id" | "theme" | "unit" | "better" | "delta"> & {
  zh: string;
  en: string;
  headline?: boolean;
  base: number;
  effect: number;
  first: number;
};

const share = (
  id: string,
  theme: IndicatorInfo["theme"],
  zh: string,
  en: string,
  base: number,
  effect: number,
  better: IndicatorInfo["better"] = "higher",
  first = 36,
): Made => ({ id, theme, unit: "share", better, delta: 0.005, zh, en, base, effect, first });

const INDICATORS: Made[] = [
  {
    ...share(
      "stay-1y",
      "work",
      "毕业一年留在本市就业的比例",
      "Share of graduates working here one year after graduation",
      0.58,
      0.042,
    ),
    headline: true,
  },
  {
    ...share("field-match", "match", "专业对口率", "Share of graduates in work of their field", 0.61, 0.024),
    headline: true,
  },
  {
    ...share("vacancy-rate", "firms", "岗位空缺率", "Vacancy rate", 0.036, -0.003, "lower", 0),
    delta: 0.002,
    headline: true,
  },
  share("employment-6m", "work", "毕业半年后就业率", "Employment rate six months after graduation", 0.874, 0.011),
  share("placement", "work", "毕业去向落实率", "Placement rate at graduation", 0.842, 0.008),
  share("employed-share", "work", "受雇比例", "Share of graduates in employment", 0.71, 0.012),
  share("unemployment", "work", "城镇调查失业率口径（模型）", "Unemployment rate", 0.05, -0.001, "lower", 0),
  share(
    "unemployment-16-24",
    "work",
    "16—24岁失业率（模型口径）",
    "Unemployment rate at 16–24",
    0.142,
    -0.009,
    "lower",
    0,
  ),
  share(
    "outflow-6m",
    "work",
    "毕业半年后在外地的比例",
    "Share of graduates elsewhere after 6 months",
    0.352,
    -0.031,
    "lower",
  ),
  share(
    "outflow-1y",
    "work",
    "毕业一年后在外地的比例",
    "Share of graduates elsewhere after 1 year",
    0.381,
    -0.036,
    "lower",
    48,
  ),
  share(
    "outflow-3y",
    "work",
    "毕业三年后在外地的比例",
    "Share of graduates elsewhere after 3 years",
    0.405,
    -0.029,
    "lower",
    72,
  ),
  share(
    "outflow-5y",
    "work",
    "毕业五年后在外地的比例",
    "Share of graduates elsewhere after 5 years",
    0.412,
    -0.021,
    "lower",
    96,
  ),
  { ...share("skill-gap", "match", "技能差距", "Skill gap", 0.183, -0.012, "lower", 24), unit: "index", delta: 0.004 },
  share(
    "over-education",
    "match",
    "高学低就比例",
    "Share of workers over-educated for their post",
    0.262,
    -0.004,
    "lower",
    24,
  ),
  {
    ...share("mismatch-index", "match", "供需错位失业指数", "Mismatch-unemployment index", 0.061, -0.002, "lower", 0),
    unit: "index",
    delta: 0.002,
  },
  {
    ...share("vacancy-duration", "firms", "岗位空缺时长", "Mean duration of vacancies", 1.52, -0.11, "lower", 0),
    unit: "months",
    delta: 0.05,
  },
  {
    ...share("starting-pay", "work", "毕业生起薪", "Starting pay of graduates", 4683, 60, "higher", 24),
    unit: "yuan/month",
    delta: 40,
  },
  {
    ...share("jobs", "firms", "本市岗位数", "Jobs in the city", 1_216_000, 1900, "higher", 0),
    unit: "persons",
    delta: 1000,
  },
  share(
    "participation",
    "education",
    "校企合作企业占比",
    "Share of firms that cooperate with a school",
    0.012,
    0.004,
    "higher",
    0,
  ),
  {
    ...share("order-seats", "education", "订单班学位", "Order-class seats", 1100, 2400, "higher", 0),
    unit: "persons",
    delta: 100,
  },
];

const STRENGTH = [0.5, 0.08, 0.72, 1, -0.3, 0.4];
const NAMES: [string, string][] = [
  ["订单培养", "Order training"],
  ["附加抵免", "Surcharge credit"],
  ["人才住房", "Talent housing"],
  ["订单培养＋人才住房", "Order training + housing"],
];
const LONG: [string, string][] = [
  [
    "订单培养补贴按标准三倍发放并扩大到技工院校",
    "Order-training subsidy at three times the standard, technician schools included",
  ],
  ["教育费附加和地方教育附加抵免比例提高到五成", "Education-surcharge credit raised to one half of the investment"],
  [
    "人才住房补贴（毕业五年以内，县区全覆盖）",
    "Talent-housing subsidy for five years after graduation in all counties",
  ],
  ["订单培养、抵免和住房补贴各三分之一的组合方案", "A third of the money each for order training, credit and housing"],
  ["住房", "Housing"],
  [
    "同等财力下三项政策由高新区先行试点再扩面",
    "All three in the high-tech zone first, then everywhere, for the same money",
  ],
];
const IDS = ["train", "credit", "keep", "mix", "fifth", "sixth"];

const TOOLS: ScenarioInfo["policies"] = [
  {
    id: "order-training",
    name: { zh: "订单培养补贴", en: "Order-training subsidy" },
    dose: { zh: "每名学生每年2000元", en: "2,000 yuan per student and year" },
  },
  {
    id: "surcharge-credit",
    name: { zh: "教育费附加和地方教育附加抵免", en: "Education-surcharge credit" },
    dose: { zh: "按投资额30%抵免", en: "30% of the investment credited" },
  },
  {
    id: "talent-housing",
    name: { zh: "人才住房补贴", en: "Talent-housing subsidy" },
    dose: { zh: "每人每月800元，三年", en: "800 yuan a month for three years" },
  },
];

const around = (estimate: number, half: number): Interval => ({
  estimate,
  low: estimate - half,
  high: estimate + half,
});
const NOTHING: Interval = { estimate: Number.NaN, low: Number.NaN, high: Number.NaN };

const FACTOR: Record<Variant, [effect: number, width: number]> = {
  usual: [1, 0.26],
  unclear: [0.08, 0.9],
  small: [0.01, 0.06],
  same: [0, 0],
  early: [0.02, 0.6],
  tie: [1, 0.5],
  none: [1, 0.26],
  single: [1, 0.26],
  extreme: [4, 1.5],
};

function outcome(made: Made, place: number, month: number, variant: Variant): Outcome {
  const grown = Math.max(0, Math.min(1, (month - BRANCH + 1 - made.first * 0.6) / 48));
  const [effect, width] = FACTOR[variant];
  const drift = 1 + 0.006 * ((month - BRANCH) / 12) + 0.01 * Math.sin(month / 9);
  const base = around(made.base * drift, made.base * 0.02);
  const common = { scenario: place < 0 ? "baseline" : IDS[place], indicator: made.id, month };
  const unborn = made.id === "outflow-5y" && month < BRANCH + 24;
  if (unborn || (variant === "none" && made.id === "stay-1y"))
    return {
      ...common,
      level: NOTHING,
      verdict: "none",
      pairs: 0,
      varianceReduction: Number.NaN,
      reason: { zh: "测算期内尚无此数", en: "not observed by this date" },
    };
  if (place < 0) return { ...common, level: base, verdict: "none", pairs: 20, varianceReduction: Number.NaN };
  const size = made.effect * STRENGTH[place] * effect * grown;
  const half =
    Math.abs(made.effect) * width * (0.3 + 0.7 * grown) +
    made.delta * (variant === "same" ? 0 : variant === "small" ? 0.1 : 0.2);
  const difference = around(size, half);
  const early = variant === "early" || month - BRANCH + 1 < made.first;
  return {
    ...common,
    level: around(base.estimate + size, half + made.base * 0.02),
    difference,
    placebo: around(0, made.delta * 0.3),
    mean: around(size, half / 4),
    positive: Math.min(1, Math.max(0, 0.5 + size / (2 * half))),
    verdict: verdictOf(difference, made.delta, early),
    pairs: 20,
    varianceReduction: 2.4 + (made.id.length % 5),
  };
}

const GROUPS: Who["dimensions"] = [
  {
    id: "sex",
    name: { zh: "性别", en: "Sex" },
    groups: [
      { id: "men", name: { zh: "男性", en: "Men" } },
      { id: "women", name: { zh: "女性", en: "Women" } },
    ],
  },
  {
    id: "place",
    name: { zh: "居住县区", en: "Place of residence" },
    groups: [
      { id: "city", name: { zh: "中心城区", en: "City centre" } },
      { id: "north", name: { zh: "北部县区", en: "Northern counties" } },
    ],
  },
];

function whoOf(scenarios: readonly ScenarioInfo[], variant: Variant): Who {
  const [effect, width] = FACTOR[variant];
  const counts = [
    { id: "at-work", name: { zh: "年末在本市非农就业的常住人员", en: "Residents at work here at year's end" } },
    { id: "stayers-1y", name: { zh: "毕业一年留在本市就业的毕业生", en: "Graduates at work here a year later" } },
  ];
  const rows = counts.flatMap(({ id: indicator }, i) =>
    GROUPS.flatMap(({ id: dimension, groups }) =>
      groups.flatMap(({ id: group }, g) =>
        scenarios.map(({ id: scenario }, place) => {
          const size = (i === 0 ? 900 : 420) * STRENGTH[place] * effect * (g === 0 ? 0.7 : 0.3);
          const difference = around(size, 500 * width);
          const clear = difference.low > 0 || difference.high < 0;
          const base = i === 0 ? 560_000 + 9000 * g : 6400;
          return {
            ...{ scenario, indicator, dimension, group, base, difference, clear },
            placebo: around(4, 90),
            adjusted: clear ? 0.01 : 0.4,
          };
        }),
      ),
    ),
  );
  return { month: BRANCH + 59, counts, dimensions: GROUPS, rows };
}

/** A comparison as the experiments hand it over: plausible figures of a made-up city, not results. */
export function fixture(variant: Variant = "usual"): Comparison {
  const names = variant === "extreme" ? LONG : variant === "single" ? NAMES.slice(0, 1) : NAMES;
  const scenarios: ScenarioInfo[] = names.map(([zh, en], i) => ({
    id: IDS[i],
    name: { zh, en },
    note: { zh: `${zh}自2027年1月起实施，其余政策不变。`, en: `${en} from January 2027; other policies unchanged.` },
    policies: TOOLS.slice(i % 3, (i % 3) + 1),
    atCeiling: i === 1,
  }));
  const dates = Array.from({ length: 10 }, (_, year) => BRANCH + 11 + 12 * year);
  const places = [-1, ...names.keys()];
  const outcomes = INDICATORS.flatMap((made) =>
    places.flatMap((place) => [
      ...dates.map((month) => outcome(made, place, month, variant)),
      // What is concluded on: plausible means of all years, as large as the fifth's.
      { ...outcome(made, place, BRANCH + 59, variant), month: END - 1, from: BRANCH, needed: 36 },
    ]),
  );
  const cost = (i: number) => (i === 1 ? 1.12e7 : 2.98e7 + 1.3e5 * i);
  const stayers = (i: number): Interval => {
    const [effect, width] = FACTOR[variant];
    return around(1190 * STRENGTH[i] * effect, 1190 * (width + 0.05));
  };
  const efficiency = names.map((_, i) => {
    const [c, s] = [cost(i), stayers(i)];
    const per = c / s.estimate;
    return {
      scenario: IDS[i],
      costPerYear: around(c, c * 0.03),
      netJobs: around(s.estimate * 0.4, 700),
      stayers: s,
      ...(s.low > 0 ? { costPerStayer: { estimate: per, low: c / s.high, high: c / s.low } } : {}),
    };
  });
  const years = dates.map((month) => 2000 + Math.floor(month / 12));
  const costs = [-1, ...names.keys()].flatMap((place) =>
    ["order-training", "surcharge-credit", "talent-housing"].flatMap((instrument, tool) =>
      years.map((year, t) => {
        const own =
          [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
            [0.5, 0, 0.5],
            [0, 0, 1],
            [0.4, 0.3, 0.3],
          ][place]?.[tool] ?? 0;
        const yuan = (tool === 0 ? 5.2e6 : 0) + own * cost(place) * (0.82 + 0.04 * t);
        return { scenario: place < 0 ? "baseline" : IDS[place], instrument, year, yuan: around(yuan, yuan * 0.05) };
      }),
    ),
  );
  const clear = variant === "usual" || variant === "single" || variant === "extreme" || variant === "tie";
  const sentence = {
    usual: {
      zh: "在所用的参数取值和随机因素范围内，十次测算有九次“订单培养＋人才住房”优于其余方案和维持现行政策。",
      en: 'Within the parameter values and luck that were run, "Order training + housing" does better than the other scenarios and than current policy in nine of ten calculations.',
    },
    tie: {
      zh: "“订单培养＋人才住房”、“人才住房”两套方案无明显差别，可按实施难度取舍。",
      en: '"Order training + housing", "Talent housing" can\'t be told apart; choose by ease of implementation.',
    },
    open: {
      zh: "没有哪套方案在十次测算中至少有九次优于维持现行政策，暂不排序。",
      en: "No scenario does better than current policy in at least nine of ten calculations, so none is ranked.",
    },
  };
  return {
    title: {
      zh: "澜江市（虚构示例）产教融合激励政策情景测算",
      en: "Lanjiang (fictional): scenario calculations of incentives for industry–education integration",
    },
    region: {
      id: "lanjiang",
      name: { zh: "澜江市", en: "Lanjiang" },
      fictional: true,
      standing: { data: 23, derived: 61, assumed: 34 },
    },
    baseline: "baseline",
    primary: "stay-1y",
    scenarios: [
      {
        id: "baseline",
        name: { zh: "维持现行政策", en: "Current policy" },
        note: { zh: "现行政策不变。", en: "Policies stay as they are." },
        policies: [],
        atCeiling: false,
      },
      ...scenarios,
    ],
    indicators: INDICATORS.map(
      ({ zh, en, base: _base, effect: _effect, first: _first, headline = false, ...made }) => ({
        ...made,
        headline,
        name: { zh, en },
        definition: {
          zh: `${zh}：分子与分母按毕业届次或年末人数计算，对象为本市毕业生、居民或企业。`,
          en: `${en}: counted by cohort or at year's end among the city's graduates, residents or firms.`,
        },
      }),
    ),
    branch: BRANCH,
    end: END,
    horizons: HORIZONS,
    pairs: 20,
    failed: 0,
    k: 50,
    closure: "elastic",
    holds: {
      zh: "括号内为测算区间，已计入参数取值和随机因素，再测算一次，十次约有九次落在其中；按1:50抽样测算，随机因素比真实规模下偏大。",
      en: "Ranges hold parameter values and luck: about nine of ten further calculations fall inside; at 1:50 luck weighs more than in a city of real size.",
    },
    outcomes,
    costs,
    instruments: TOOLS.map(({ id, name }) => ({ id, name })),
    efficiency,
    firstClear: names.map((_, i) => ({
      scenario: IDS[i],
      month: clear && i !== 1 ? BRANCH + 26 + 5 * i : null,
      mean: clear && i !== 1 ? BRANCH + 18 + 5 * i : null,
    })),
    who: whoOf(scenarios, variant),
    ...(variant === "unclear" ? {} : { money: moneyFixture(efficiency) }),
    ...(variant === "usual" || variant === "extreme" ? deeperFixture(scenarios, STRENGTH, BRANCH + 59) : {}),
    ranking: {
      earned: variant === "usual" || variant === "single" || variant === "extreme",
      order: [...names.keys()].sort((a, b) => STRENGTH[b] - STRENGTH[a]).map((i) => IDS[i]),
      sentence: variant === "tie" ? sentence.tie : clear ? sentence.usual : sentence.open,
    },
    provenance: {
      engine: "9f2c4b7a1d03",
      version: "0.1.0",
      seed: "2027",
      fingerprint: "0123456789abcdef",
      command: "silian compare baseline train credit keep mix --seed 2027 --pairs 20",
      parameters: { law: 12, data: 31, calibrated: 18, assumed: 44 },
    },
  };
}
