import { type Fact, measured, published } from "../fact.ts";
import { literature, theory } from "../sources.ts";

/** Swings left of which a cobweb counts as damped. */
const DAMPED = 0.1;

const infinity = Number.POSITIVE_INFINITY;

/** Moving, schools and the accounts. */
export const region: readonly Fact[] = [
  measured({
    id: "28c",
    class: "C",
    statement: { zh: "毕业一年后在外地的比例", en: "Away one year after graduation" },
    how: { zh: "基线各届中职、高职、本科毕业生合计", en: "All cohorts of all levels in the baseline" },
    grounds: literature,
    range: [0.25, 0.55],
    shown: "percent",
    run: "base",
    measure: ({ means }) => means["outflow-1y"],
  }),
  measured({
    id: "28f",
    class: "V",
    statement: { zh: "外地工资上升时，到外地就业的增多", en: "Higher pay elsewhere: more leave" },
    how: {
      zh: "同一城市，外地工资提高一成，后两年届次之差",
      en: "The same city with pay elsewhere a tenth higher; difference for cohorts of the last two years",
    },
    grounds: theory,
    range: [0, infinity],
    shown: "points",
    run: "contrasts",
    measure: ({ none, pulled }) => pulled["outflow-1y"] - none["outflow-1y"],
  }),
  measured({
    id: "v6",
    class: "V",
    statement: { zh: "迁出集中在青年：18—29岁占迁出人数", en: "Those who leave are young: ages 18–29 among moves out" },
    how: {
      zh: "基线六年，居住地由本市变为外地的人次",
      en: "Baseline, moves of residents to other places over six years",
    },
    grounds: literature,
    range: [0.5, 0.95],
    shown: "percent",
    run: "base",
    measure: ({ flows: { outAt } }) => sum(outAt.slice(18, 30)) / sum(outAt),
  }),
  measured({
    id: "v7",
    class: "V",
    statement: { zh: "18—24岁净迁出：迁出与迁入人次之比", en: "Ages 18–24 leave on balance: moves out over moves in" },
    how: {
      zh: "基线六年，居住地由本市变为外地或相反的人次",
      en: "Baseline, six years, moves of residence out of the city and into it",
    },
    grounds: literature,
    range: [1, 5],
    shown: "number",
    run: "base",
    measure: ({ flows: { outAt, inAt } }) => sum(outAt.slice(18, 25)) / sum(inAt.slice(18, 25)),
  }),
  measured({
    id: "25a",
    class: "T",
    statement: { zh: "技术变化加快时，技能差距扩大", en: "Faster technology: wider skill gap" },
    how: {
      zh: "同一城市，专业技能过时速度加倍，后两年技能差距之差",
      en: "The same city with technical skills that age twice as fast; difference of the skill gap over the last two years",
    },
    grounds: theory,
    range: [0, infinity],
    shown: "points",
    run: "contrasts",
    measure: ({ none, faster }) => faster["skill-gap"] - none["skill-gap"],
  }),
  measured({
    id: "25b",
    class: "T",
    statement: { zh: "课程老化加快时，技能差距扩大", en: "Curricula that age faster: wider skill gap" },
    how: {
      zh: "同一城市，课程老化速度加倍，后两年关键技能不足程度之差",
      en: "The same city with curricula that age twice as fast; difference of the shortfall of key skills over the last two years",
    },
    grounds: theory,
    range: [0, infinity],
    shown: "points",
    run: "contrasts",
    measure: ({ none, stale }) => stale["skill-shortfall"] - none["skill-shortfall"],
  }),
  measured({
    id: "25c",
    class: "T",
    statement: {
      zh: "教师企业实践增加时，毕业生的技能差距缩小",
      en: "More practice of teachers in firms: narrower skill gap of graduates",
    },
    how: {
      zh: "同一城市，教师企业实践时间加倍，后两届毕业年级学生关键专业技能不足程度之差（1减专业实践能力）；在职者中毕业生少、岗位上九个月可补上一半差距，全体的差别小于抽样误差",
      en: "The same city with twice the practice; difference of what final-year students of the last two years lack of their key technical skills (one less practical skill). Among all at work graduates are few and half a gap closes in nine months, so that no difference shows",
    },
    grounds: theory,
    range: [Number.NEGATIVE_INFINITY, 0],
    shown: "points",
    run: "contrasts",
    measure: ({ none, practised }) => none["graduate-mastery"] - practised["graduate-mastery"],
  }),
  measured({
    id: "24",
    class: "T",
    statement: {
      zh: "封闭职业（护理）的招生蛛网：静态预期下的周期（年）；适应性预期下收敛、全市看不到时才计",
      en: "Enrolment cobweb in a closed occupation (nursing): period under static expectations, years; counted only if it is damped under adaptive ones and not to be seen in the city",
    },
    how: {
      zh: "同一城市的志愿选择和收入预期规则；高职医药卫生类封闭：岗位只由本届毕业生填补，学校按报名招生，无人外流，毕业生每多一成收入低约5%；收入起点低两成，共八十年，后二十年波幅不到前二十年一成为收敛；全市情形中毕业生占本专业类全年录用的7%",
      en: "The city's own rules of choice and expectation; health at colleges closed off: posts are filled by its graduates alone, schools take all who ask, nobody leaves, pay falls by some 5 % with a tenth more graduates; pay begins a fifth below its rest, eighty years; damped where the last twenty swing less than a tenth of the first; as in the city, graduates are 7 % of a field's hires",
    },
    grounds: theory,
    range: [5, 8],
    shown: "number",
    run: "closed",
    measure: ({ still, adaptive, open }) => (adaptive.left < DAMPED && open.left < DAMPED ? still.period : Number.NaN),
  }),
  measured({
    id: "29",
    class: "T",
    statement: {
      zh: "人口外流城市的培训外溢：每多一名毕业生，一年后在本市就业者的增量",
      en: "Training spills out of a city people leave: graduates at work here a year on, per additional graduate",
    },
    how: {
      zh: "同一城市，高职学位增加四分之一、外地生源增加一半，后两年届次之差",
      en: "The same city with a quarter more higher-vocational seats and half again as many students from elsewhere; difference for cohorts of the last two years",
    },
    grounds: theory,
    range: [0, 0.6],
    shown: "number",
    run: "contrasts",
    measure: ({ none, enlarged }) => {
      const graduates = (arm: typeof none) => arm["stayers-1y"] / arm["stay-1y"];
      const more = graduates(enlarged) - graduates(none);
      return (enlarged["stayers-1y"] - none["stayers-1y"]) / more;
    },
  }),
  measured({
    id: "33",
    class: "I",
    statement: {
      zh: "双师型教师比例没有跳跃：逐年变动的最大值",
      en: "The share of dual-qualified teachers doesn't jump: largest change from year to year",
    },
    how: { zh: "基线六年，年均值之差", en: "Baseline, changes of yearly means over six years" },
    grounds: published(
      "教育部：中等职业学校双师型教师比例，2012年25.2%，2023年56.7%",
      "Ministry of Education: dual-qualified teachers at secondary vocational schools, 25.2 % in 2012, 56.7 % in 2023",
    ),
    range: [0, 0.03],
    shown: "points",
    run: "base",
    measure: ({ yearly: { "dual-share": shares } }) =>
      Math.max(...shares.slice(1).map((share, i) => Math.abs(share - shares[i]))),
  }),
  measured({
    id: "35a",
    class: "T",
    statement: {
      zh: "人员、岗位、学位和资金收支平衡：未能说明的数量",
      en: "People, posts, seats and money are conserved: amount unaccounted for",
    },
    how: {
      zh: "基线每年12月逐项核对，绝对值合计",
      en: "Baseline, every account each December, sum of absolute residuals",
    },
    grounds: theory,
    range: [0, 0],
    shown: "number",
    run: "base",
    measure: ({ unaccounted }) => unaccounted,
  }),
  {
    id: "35b",
    class: "T",
    statement: { zh: "每个过程之后资金收支恒等", en: "Money balances after every process" },
    how: { zh: "由测试逐月逐过程核对", en: "A test checks each process of each month" },
    grounds: theory,
    proof: "test/check/conserve.ts",
  },
];

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
