import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { log } from "../../src/kernel/maths.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { mean } from "../../src/stats/moments.ts";
import { Regression, slope } from "../../src/stats/regression.ts";
import { withoutSeason, withoutTrend } from "../../src/stats/series.ts";
import { matchingElasticity, wageElasticity } from "../../src/validation/facts/matching.ts";
import { type Employee, mincerReturn, schooling } from "../../src/validation/probes/pay.ts";
import { type Check, type Finding, thorough } from "./check.ts";
import { truth, type Watched, watch } from "./estimators/market.ts";
import { exact, sampled } from "./estimators/mismatch.ts";

const scenario = join(fileURLToPath(new URL("../scenarios/", import.meta.url)), "baseline.yaml");
const seeds = thorough ? ["1", "2", "3", "4", "5", "6"] : ["1", "2"];

/** Discount in the log pay of novices that makes experience matter to Mincer's equation. */
const NOVICES = 0.8;

const markets = new Map<string, Watched>();

/** The market of a seed, watched once for the check and its faults, which read it otherwise. */
function market(seed: string, novices = 0, months?: number): Watched {
  const name = `${seed} ${novices} ${months}`;
  const found = markets.get(name) ?? watch(loadScenario(scenario, { k: 100, start: "2024-01" }), seed, novices, months);
  markets.set(name, found);
  return found;
}

const cyclic = (values: readonly number[]) => withoutTrend(withoutSeason(values, 12));
const show = (values: readonly number[]) => values.map((x) => x.toFixed(3)).join(", ");

/** Within so much of what was planted, on the mean of seeds. */
function recovered(what: string, planted: readonly number[], found: readonly number[], within: number): Finding {
  const ok = Math.abs(mean(found) - mean(planted)) < within;
  return { ok, lines: [`${what}: ${show(planted)} planted, ${show(found)} found; means within ${within}`] };
}

/** Pay answers the tightness that firms see as planted; what that means for unemployment follows from stocks alone. */
function wageCurve(watched: readonly Watched[], fault: string | undefined): Finding {
  const planted = watched.map(({ cycle, tightness }) => {
    const moves = slope(cyclic(cycle.stocks.unemployment.map(log)), cyclic(tightness));
    return truth.tightness * moves;
  });
  const found = watched.map(({ cycle, plainPay, allPay }) => {
    const hiredPay = fault === "plain-pay" ? plainPay : fault === "all-staff" ? allPay : cycle.flows.hiredPay;
    return wageElasticity({ ...cycle, flows: { ...cycle.flows, hiredPay } });
  });
  return recovered("wage curve, elasticity of pay to unemployment", planted, found, 0.012);
}

/** Hires answer seekers as they do when seekers are taken away and nothing else is changed. */
function matching(watched: readonly Watched[], fault: string | undefined): Finding {
  const found = watched.map(({ cycle, left }) => {
    if (fault !== "left-over") return matchingElasticity(cycle);
    const { stocks, flows } = cycle;
    const x = cyclic(stocks.seekers.map((u, t) => log(u / (left[t] as number))));
    return slope(x, cyclic(flows.hired.map((h, t) => log(h / (left[t] as number)))));
  });
  const planted = watched.map(({ elasticity }) => elasticity);
  return recovered("matching, elasticity of hires to seekers", planted, found, 0.05);
}

/** People in posts of their level earn so much more a year of schooling at equal experience. */
function mincer(fault: string | undefined): Finding {
  const found = seeds.map((seed) => {
    const { employees } = market(seed, NOVICES, 1);
    const fitting = fault === "any-post" ? employees : employees.filter(({ level, post }) => level === post);
    return fault === "no-experience" ? withoutExperience(fitting) : mincerReturn(fitting);
  });
  const planted = seeds.map(() => truth.schooling);
  return recovered("Mincer's return to a year of schooling", planted, found, 0.004);
}

function withoutExperience(employees: readonly Employee[]): number {
  const equation = new Regression(2);
  for (const { logPay, level } of employees) equation.add([1, schooling[level as 0]], logPay);
  return equation.fit().coefficients[1] as number;
}

/** The mismatch index is 0 where seekers and vacancies stand in one proportion, and nowhere else. */
function mismatch(fault: string | undefined): Finding {
  const { equal, moved } = exact(fault === "swapped");
  const [same, different] = sampled(fault === "uncorrected");
  const far = (x: typeof same) => (x ? x.mean / x.error : Number.NaN);
  return {
    ok: equal === 0 && moved === 0 && Math.abs(far(same)) < 3 && far(different) > 10,
    lines: [
      `mismatch index of 200 sets of markets: ${equal} not 0 at equal tightness, ${moved} not above 0 when one vacancy moves`,
      `sampled, in standard errors of the mean: ${far(same).toFixed(1)} at equal tightness, ${far(different).toFixed(0)} where it differs`,
    ],
  };
}

/** What economists' estimators say of a market made to order is how it was made. */
export const check: Check = {
  id: "estimators",
  claim: {
    zh: "在已知参数的市场里，工资曲线、匹配弹性和明瑟回报的估计值等于设定值；错配指数当且仅当各市场松紧相同时为0",
    en: "In a market made with known responses the wage curve, the matching elasticity and Mincer's return come out as made; the mismatch index is 0 if and only if tightness is equal",
  },
  faults: {
    "plain-pay": { zh: "新录用者工资不固定岗位层次构成", en: "Hires' pay is a plain mean, whoever is hired" },
    "all-staff": { zh: "用全部在岗者的工资估计工资曲线", en: "The wage curve is of all staff, not of those hired" },
    "left-over": {
      zh: "用当月录用之后剩余的空岗和失业",
      en: "Stocks are those left over when the month's hires are made",
    },
    "no-experience": { zh: "明瑟方程不控制工作年限", en: "Mincer's equation leaves experience out" },
    "any-post": {
      zh: "明瑟方程混入岗位层次与学历不符者",
      en: "Mincer's equation counts people in posts of other levels",
    },
    swapped: { zh: "空岗按另一次序的专业类计", en: "Vacancies are listed by clusters in another order" },
    uncorrected: { zh: "错配指数不扣除抽样误差", en: "The mismatch index keeps its sampling noise" },
  },
  quickFaults: true,
  async run(fault) {
    const part = (faults: readonly string[], finding: () => Finding) =>
      fault === undefined || faults.includes(fault) ? [finding()] : [];
    const cycles = ["plain-pay", "all-staff", "left-over"];
    const tried = fault === undefined ? seeds : cycles.includes(fault) ? seeds.slice(0, 1) : [];
    const watched = tried.map((seed) => market(seed));
    const found = [
      ...part(["plain-pay", "all-staff"], () => wageCurve(watched, fault)),
      ...part(["left-over"], () => matching(watched, fault)),
      ...part(["no-experience", "any-post"], () => mincer(fault)),
      ...part(["swapped", "uncorrected"], () => mismatch(fault)),
    ];
    return { ok: found.every(({ ok }) => ok), lines: found.flatMap(({ lines }) => lines) };
  },
};
