import type { Text } from "../kernel/text.ts";

/** What a column of a comparison's tables says: label, unit (empty where it has none), and what it holds. */
export type ColumnWords = { readonly label: Text; readonly unit: Text; readonly holds: Text };

const none: Text = { zh: "", en: "" };
const own: Text = { zh: "指标的单位", en: "the indicator's unit" };
const yuan: Text = { zh: "元", en: "yuan" };
const share: Text = { zh: "比例", en: "share" };
const number: Text = { zh: "数值", en: "number" };

const words = (zh: string, en: string, unit: Text = none, holds: Text = none): ColumnWords => ({
  label: { zh, en },
  unit,
  holds,
});

const further: Text = {
  zh: "区间：再测算一次，十次约有九次落在其中。",
  en: "Ends: nine of ten further calculations fall inside.",
};
const sure: Text = { zh: "区间的把握为95%。", en: "Ends: 95% confidence." };
const pSays: Text = { zh: "平均差异为零的检验，计入偏斜。", en: "Test that the mean is 0, skewness allowed for." };

/** Columns by name; where a table means something of its own by one, by table and name. */
const columnWords: Readonly<Record<string, ColumnWords>> = {
  run: words("测算编号", "Run, named by its content"),
  scenario: words("方案", "Scenario"),
  replicate: words("第几对", "Number of the pair", number, {
    zh: "第n对用种子“种子/n”和第n组参数取值。",
    en: "Pair n takes seed “seed/n” and parameter draw n.",
  }),
  begins: words("所属期首月", "First month of the period"),
  month: words("所属期末月", "Last month of the period"),
  dimension: words("分组维度（空为全体）", "Dimension of the group (empty: everybody)"),
  group: words("分组（空为全体）", "Group (empty: everybody)"),
  indicator: words("指标", "Indicator"),
  instrument: words("政策工具", "Instrument"),
  parameter: words("参数", "Parameter"),
  value: words("数值", "Value", own, {
    zh: "当月数值；分组数值为年度数。",
    en: "The month's figure; by group the year's.",
  }),
  "draws.value": words("取值", "Value drawn", { zh: "参数的单位", en: "the parameter's unit" }),
  yuan: words("财政支出", "Public money paid", yuan, {
    zh: "全市当月合计。",
    en: "Sum of the month over the whole city.",
  }),
  level: words("水平", "Level", own, {
    zh: `所属期平均。${further.zh}`,
    en: `Mean of the period. ${further.en}`,
  }),
  difference: words("与维持现行政策之差", "Difference from current policy", own, {
    zh: `所属期平均，逐对相减。${further.zh}`,
    en: `Mean of the period, pair by pair. ${further.en}`,
  }),
  placebo: words("安慰剂（只关闭一个岗位）之差", "Difference of the placebo (one post closed)", own, {
    zh: "所属期平均；两端为90%区间。",
    en: "Mean of the period; ends: a 90% interval.",
  }),
  mean_difference: words("平均差异及误差范围", "Mean difference and its margin of error", own, sure),
  positive: words("差异为正的对数占比", "Share of pairs with a difference above 0", share),
  pairs: words("配对数", "Pairs used", number),
  pairs_needed: words("看出平均变化约需的配对数", "Pairs at which the mean would be told from 0", number, {
    zh: "八成把握；变化按测得的大小，但不小于最小值得一提的变化的一半。",
    en: "Four times in five, for the size found, or half the smallest worth talking about if that is more.",
  }),
  variance_reduction: words("配对使方差缩小倍数", "Variance reduced by pairing", { zh: "倍", en: "times" }),
  verdict: words("判断", "Verdict", none, {
    zh: "stable稳定；direction方向明确；average平均看方向明确；same每次相同；small影响很小；unsure不足以判断；too-early未到见效时间；none无数。",
    en: "stable, direction (clear), average (clear on average), same (in every pair), small, unsure, too-early, or none without a figure.",
  }),
  reason_zh: words("没有数的缘由（中文）", "Why there is no figure, in Chinese"),
  reason_en: words("没有数的缘由（英文）", "Why there is no figure, in English"),
  p: words("p值", "p-value", share, pSays),
  "split.p": words("p值", "p-value", share, {
    zh: "参数取值没有影响的F检验。",
    en: "F test that parameters don't matter.",
  }),
  adjusted_p: words("校正后的p值", "p-value corrected for the number of tests", share),
  clear: words("校正后可与零区分", "Told from 0 after correction"),
  standing: words("在成本效果前沿上的位置", "Standing on the cost-effectiveness frontier"),
  effect: words("新增效果", "Effect added", own, {
    zh: "各年平均，按贴现率加权。",
    en: "Mean of the years, weighted by the discount rate.",
  }),
  cost: words(
    "新增财政支出",
    "Public money added",
    { zh: "元/年", en: "yuan a year" },
    { zh: "各年平均，按贴现率加权。", en: "Mean of the years, weighted by the discount rate." },
  ),
  icer: words("增量成本效果比", "Incremental cost-effectiveness ratio", {
    zh: "元/指标单位",
    en: "yuan per unit of the indicator",
  }),
  willingness: words("每单位效果愿付", "Willingness to pay per unit", {
    zh: "元/指标单位",
    en: "yuan per unit of the indicator",
  }),
  net_benefit: words("平均净效益", "Mean net benefit", yuan),
  acceptability: words("最合算的把握", "Share of draws in which it is best", share),
  expected_loss: words("期望损失", "Expected loss", yuan),
  evpi: words("完全信息的期望价值", "Expected value of perfect information", yuan),
  base: words(
    "维持现行政策下的人数",
    "Persons under current policy",
    { zh: "人", en: "persons" },
    { zh: "截至该月一年。", en: "Year to the month." },
  ),
  parameters: words("参数取值造成的标准差", "Standard deviation that parameters make", own, sure),
  luck: words("随机因素造成的标准差", "Standard deviation that luck makes", own, sure),
  share: words("参数取值占方差的比例", "Share of parameters in the variance", share, sure),
  draws: words("参数取值组数", "Parameter draws", number),
  seeds: words("种子数", "Seeds", number, {
    zh: "每组参数取值都用这些种子。",
    en: "Each draw is run under all of them.",
  }),
  future: words("情形", "Future"),
  future_zh: words("情形（中文）", "Future in Chinese"),
  future_en: words("情形（英文）", "Future in English"),
  gain: words("平均比维持现行政策好多少", "Mean gain over current policy", own, {
    zh: "越大越好。",
    en: "More is better.",
  }),
  regret: words("后悔值", "Regret", own, {
    zh: "与该情形下最好的方案相差多少。",
    en: "Gap to the best scenario of the same future.",
  }),
  first: words("第一名", "First"),
  second: words("第二名", "Second"),
  lead: words("第一名领先多少", "Lead of the first over the second", own, further),
  criterion: words("准则", "Criterion"),
  score: words("得分", "Score", own, { zh: "达标准则的得分为比例，0—1。", en: "Of “satisficing” a share, 0–1." }),
  rank: words("名次", "Rank", number, {
    zh: "1为最好，并列取较前名次。",
    en: "1 is best; ties share the better rank.",
  }),
  first_beyond: words("越过该值后的第一名", "First beyond that value"),
  assumed: words("所设取值", "Value assumed", { zh: "参数的单位", en: "the parameter's unit" }),
  prior_end: words("先验的一端", "End of the prior", { zh: "参数的单位", en: "the parameter's unit" }),
  turns_at: words(
    "先后互换的取值",
    "Value at which the order turns",
    { zh: "参数的单位", en: "the parameter's unit" },
    { zh: "按直线内插。", en: "By a straight line." },
  ),
  "why.instrument": words("政策工具（空为合计）", "Instrument (empty: all together)"),
  adds: words("带来的差异", "Difference it makes", own, {
    zh: `截至该月一年平均；各工具之和等于合计（沙普利值）。${further.zh}`,
    en: `Mean of the year to the month; instruments sum to the total (Shapley). ${further.en}`,
  }),
};

/** The words of a column of a table; an end of an interval has those of its estimate. */
export function wordsOf(table: string, name: string): ColumnWords | undefined {
  const found = columnWords[`${table}.${name}`] ?? columnWords[name];
  if (found) return found;
  const [, of, end] = /^(.+)_(low|high)$/u.exec(name) ?? [];
  const whole = of === undefined ? undefined : (columnWords[`${table}.${of}`] ?? columnWords[of]);
  if (!whole) return undefined;
  const side = end === "low" ? { zh: "下限", en: "lower end" } : { zh: "上限", en: "upper end" };
  return { ...whole, label: { zh: `${whole.label.zh}：${side.zh}`, en: `${whole.label.en}: ${side.en}` } };
}
