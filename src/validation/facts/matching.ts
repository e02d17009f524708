import { log } from "../../kernel/maths.ts";
import {
  efficientVacancies,
  mismatchCorrected,
  mismatchIndex,
  pathWithoutMismatch,
  unemploymentWithoutMismatch,
} from "../../stats/mismatch.ts";
import { mean } from "../../stats/moments.ts";
import { slope } from "../../stats/regression.ts";
import { blockMeans, correlation, loopArea, withoutSeason, withoutTrend } from "../../stats/series.ts";
import { type Fact, measured } from "../fact.ts";
import type { Base } from "../runs/base.ts";
import { type Cycle, PERIOD } from "../runs/cycle.ts";
import { beveridge, literature, petrongolo, sahin, theory, wageCurve } from "../sources.ts";
import { level, ratioOfSums } from "./measure.ts";

/** A monthly series freed of season and trend, so that the cycle is left. */
const cyclic = (values: readonly number[]): Float64Array => withoutTrend(withoutSeason(values, 12));

/** Elasticity of hires from unemployment to the unemployed, constant returns imposed: log (hires/vacancies) on log (unemployed/vacancies). */
export function matchingElasticity({ stocks, flows }: Cycle): number {
  const before = (values: readonly number[]) => values.slice(0, -1);
  const u = before(stocks.seekers);
  const v = before(stocks.vacancies);
  const hires = flows.hired.slice(1);
  const x = cyclic(u.map((each, i) => log(each / v[i])));
  const y = cyclic(hires.map((each, i) => log(each / v[i])));
  return slope(x, y);
}

/** Elasticity of pay to unemployment: of hires' pay, freed of who is hired, to the rate of the month before. */
export function wageElasticity({ stocks, flows }: Cycle): number {
  const x = cyclic(stocks.unemployment.slice(0, -1).map(log));
  const y = cyclic(flows.hiredPay.slice(1));
  return slope(x, y);
}

/** Changes of yearly means. */
const changes = (values: ArrayLike<number>): Float64Array => {
  const years = blockMeans(values, 12);
  return Float64Array.from({ length: years.length - 1 }, (_, i) => years[i + 1] - years[i]);
};

/** Matching efficiency of each cluster over a run: hires from unemployment over the root of unemployed times vacancies. */
function efficiencies({ stocks, flows }: Base): number[] {
  return flows.hiredInto.map((hires, i) => {
    const meetings = stocks.byCluster.reduce((sum, q) => sum + Math.sqrt(q.seekers[i] * q.vacancies[i]), 0);
    return meetings > 0 && hires > 0 ? hires / meetings : 1;
  });
}

/** What the index adds where efficiencies differ, at counts summed over the run so that sampling hardly shows, on top of the corrected one. */
function efficientMismatch(sample: Base): number {
  const { byCluster } = sample.stocks;
  const summed = (of: "seekers" | "vacancies") =>
    byCluster[0].seekers.map((_, i) => byCluster.reduce((sum, quarter) => sum + quarter[of][i], 0));
  const [u, v] = [summed("seekers"), summed("vacancies")];
  return plainMismatch(sample) + mismatchIndex(u, efficientVacancies(v, efficiencies(sample))) - mismatchIndex(u, v);
}

const plainMismatch = ({ stocks }: Base): number =>
  mean(stocks.byCluster.map(({ seekers, vacancies }) => mismatchCorrected(seekers, vacancies)));

/** Mean unemployment due to mismatch by the monthly law of motion, less that by its state of rest. */
function restAgainstPath({ stocks, flows }: Base): number {
  const u = stocks.unemployment;
  const index = u.map((_, t) => {
    const quarter = stocks.byCluster[Math.min(stocks.byCluster.length - 1, Math.floor(t / 3))];
    return mismatchCorrected(quarter.seekers, quarter.vacancies);
  });
  const finding = flows.found.map((n, t) => n / flows.unemployed[t]).slice(1);
  const path = pathWithoutMismatch(u, [...finding, finding.at(-1) as number], index);
  const from = 24;
  const byPath = mean(u.slice(from).map((x, t) => x - path[t + from]));
  return byPath - mean(u.slice(from).map((x, t) => x - unemploymentWithoutMismatch(x, index[t + from])));
}

const cyclical = {
  zh: "外地对本市产品的需求按五年周期升降约25%，共两个周期，去除季节和直线趋势",
  en: "Outside demand for the city's products rises and falls by about 25 % over five years, two cycles, season and straight trend taken out",
};

/** Vacancies, unemployment, hires and pay over a cycle, and the markets they meet in. */
export const matching: readonly Fact[] = [
  measured({
    id: "1",
    class: "V",
    statement: {
      zh: "贝弗里奇曲线：失业率与岗位空缺率的相关系数",
      en: "Beveridge curve: correlation of unemployment and vacancy rates",
    },
    how: cyclical,
    grounds: beveridge,
    range: [-0.95, -0.5],
    shown: "number",
    run: "cycle",
    measure: ({ stocks }) => correlation(cyclic(stocks.unemployment), cyclic(stocks.vacancyRate)),
  }),
  measured({
    id: "2",
    class: "V",
    statement: {
      zh: "贝弗里奇曲线逆时针回转：失业率为横轴、空缺率为纵轴的环形面积（百分点平方）",
      en: "The Beveridge curve turns counter-clockwise: area of the loop, unemployment across and vacancies up, points squared",
    },
    how: {
      zh: "外地需求升降的两个周期中，取第二个周期的季度均值",
      en: "Quarterly means of the second of the two cycles of outside demand",
    },
    grounds: beveridge,
    range: [0, Number.POSITIVE_INFINITY],
    shown: "number",
    run: "cycle",
    measure: ({ stocks }) => {
      const second = (values: readonly number[]) => blockMeans(cyclic(values).slice(-PERIOD), 3).map((x) => 100 * x);
      return loopArea(second(stocks.unemployment), second(stocks.vacancyRate));
    },
  }),
  measured({
    id: "6",
    class: "V",
    statement: {
      zh: "奥肯系数：失业率变动对增加值增长的反应",
      en: "Okun's coefficient: change of unemployment on growth of value added",
    },
    how: {
      zh: "外地需求升降的两个周期，按年均值的逐年变动回归",
      en: "Two cycles of outside demand, regression of changes of yearly means",
    },
    grounds: literature,
    range: [-0.4, -0.05],
    shown: "number",
    run: "cycle",
    measure: ({ stocks }) => slope(changes(stocks.valueAdded.map(log)), changes(stocks.unemployment)),
  }),
  measured({
    id: "7",
    class: "C",
    statement: { zh: "录用对失业人数的弹性", en: "Elasticity of hires to unemployment in matching" },
    how: {
      zh: "外地需求升降的两个周期，从失业中录用的人数除以空岗，对失业人数除以空岗作对数回归（规模报酬不变），均为上月末存量",
      en: "Two cycles of outside demand, log hires from unemployment per vacancy on log unemployed per vacancy, constant returns, stocks of the month before",
    },
    grounds: petrongolo,
    range: [0.4, 0.75],
    shown: "number",
    run: "cycle",
    measure: matchingElasticity,
  }),
  measured({
    id: "c1",
    class: "C",
    statement: {
      zh: "工资曲线：新录用者工资对失业率的弹性",
      en: "Wage curve: elasticity of new hires' pay to unemployment",
    },
    how: {
      zh: "外地需求升降的两个周期，从失业中录用、有两年以上工作经历者的对数工资（岗位层次构成固定）对上月失业率对数回归",
      en: "Two cycles of outside demand, log pay of those hired from unemployment with two years of work or more, levels of posts held constant, on log unemployment of the month before",
    },
    grounds: wageCurve,
    range: [-0.15, -0.05],
    shown: "number",
    run: "cycle",
    measure: wageElasticity,
  }),
  measured({
    id: "8a",
    class: "V",
    statement: { zh: "专业类之间的供需错配指数", en: "Mismatch index across clusters" },
    how: {
      zh: "基线各季末，扣除抽样带来的期望值，弹性0.5",
      en: "Baseline, quarterly, less what sampling gives on average, elasticity .5",
    },
    grounds: sahin,
    range: [0.02, 0.2],
    shown: "number",
    run: "base",
    measure: plainMismatch,
  }),
  measured({
    id: "8c",
    class: "V",
    statement: {
      zh: "专业类之间的供需错配指数，计入各类录用效率之差",
      en: "Mismatch index across clusters, matching efficiency by cluster",
    },
    how: {
      zh: "基线各季末；录用效率为全期从失业中录用人数除以失业与空岗乘积的平方根",
      en: "Baseline, quarterly; efficiency is hires from unemployment over the root of unemployed times vacancies, all years",
    },
    grounds: sahin,
    range: [0.02, 0.2],
    shown: "number",
    run: "base",
    measure: efficientMismatch,
  }),
  measured({
    id: "8d",
    class: "T",
    statement: {
      zh: "错配带来的失业率：逐月运动方程与稳态解之差",
      en: "Unemployment due to mismatch: monthly law of motion less its state of rest",
    },
    how: { zh: "基线第三年起的均值", en: "Baseline, mean from the third year on" },
    grounds: sahin,
    range: [-0.002, 0.002],
    shown: "points",
    run: "base",
    measure: restAgainstPath,
  }),
  measured({
    id: "8b",
    class: "T",
    statement: {
      zh: "信息平台公布各专业类供求时，错配指数下降（所见岗位数不变）",
      en: "The mismatch index falls when the information platform shows which fields lack people (openings seen being equal)",
    },
    how: {
      zh: "同一城市，全部单位在平台发布岗位，平台公布各专业类供求与只列岗位相比，后两年均值之差。理论只及于搜寻的方向；平台还让人多看到岗位，各类空岗和失业同时减少，供求之差不变而比例拉大，指数随之上升，两者相抵，扩大平台整体上看不出指数的方向",
      en: "The same city with every employer posting on the platform, where openings and seekers by field are published and where openings alone are listed; difference of means over the last two years. Theory speaks of where people look. A platform also shows more openings, which lowers vacancies and unemployment in every field, leaves what lies between them and so raises the index; the two offset each other, and a wider platform as a whole moves the index in no direction that can be seen",
    },
    grounds: theory,
    range: [Number.NEGATIVE_INFINITY, 0],
    shown: "number",
    run: "contrasts",
    measure: ({ listed, guided }) => guided["mismatch-index"] - listed["mismatch-index"],
  }),
  measured({
    id: "c2",
    class: "C",
    statement: { zh: "岗位空缺率", en: "Vacancy rate" },
    how: { zh: "基线头四年月末均值", en: "Month ends, mean of the baseline's first four years" },
    grounds: literature,
    range: [0.03, 0.04],
    shown: "percent",
    run: "base",
    measure: ({ stocks }) => level(stocks.vacancyRate),
  }),
  measured({
    id: "c3",
    class: "C",
    statement: { zh: "在职者每月直接换工作的比例", en: "Employees who change jobs directly in a month" },
    how: {
      zh: "基线各月，在岗者当月换岗人数除以上月末在岗人数",
      en: "Baseline, changes of post in a month over employees at the end of the month before",
    },
    grounds: literature,
    range: [0.008, 0.01],
    shown: "percent",
    run: "base",
    measure: ({ flows }) => ratioOfSums(flows.changed, flows.employees),
  }),
  measured({
    id: "v2",
    class: "V",
    statement: {
      zh: "空岗时长随岗位层次上升：技术和专业岗与初级岗之比",
      en: "Vacancies last longer at higher levels: technicians and professionals over elementary posts",
    },
    how: {
      zh: "基线各月平均在招空岗数（月初开放后与月末的平均）除以各月新开放空岗数：岗位在月初开放、月内录用，只看月末会把当月招到的岗位算作零时长；在招者已开放的月数偏重久招不到的岗位，也不是时长",
      en: "Posts open in the mean of a month (after its openings and at its end) over posts opened in the months: posts open as a month begins and fill within it, so that months' ends alone would give those filled in their first month no duration at all; the age of those still open counts long ones too often and is no duration either",
    },
    grounds: literature,
    range: [1, 2.5],
    shown: "number",
    run: "base",
    measure: ({ byLevel: { vacancyLength: length } }) => (length[2] + length[3]) / 2 / length[0],
  }),
];
