import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { indicators } from "../../src/indicator/registry.ts";
import { log } from "../../src/kernel/maths.ts";
import { branchOff, simulate } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { mean, variance } from "../../src/stats/moments.ts";
import type { Firm, Occupation } from "../../src/world/firms.ts";
import { status } from "../../src/world/persons.ts";
import type { Plan } from "../../src/world/plan.ts";
import { laborExponent } from "../../src/world/technology.ts";
import type { World } from "../../src/world/world.ts";
import { type Check, thorough } from "./check.ts";
import { cityOf } from "./city.ts";

const scenario = join(fileURLToPath(new URL("../scenarios/", import.meta.url)), "baseline.yaml");
const seeds = Array.from({ length: thorough ? 20 : 4 }, (_, i) => String(i + 1));

/** Years watched from the branch on. */
const YEARS = 3;

/** Headline figures that ageing alone moves: the number of jobs, and mean pay, which rises with experience. */
const aged = new Set(["jobs", "mean-pay"]);

/** What may not drift: the other headline figures, and posted pay. */
const watched = indicators.filter(({ id, headline }) => headline && !aged.has(id));

/** Smallest change of log posted pay worth talking about: that of mean pay, relative. */
const PAY = 0.0075;

/** Each month demand follows the labour force, so that what is left to drift isn't the fall of the number who look for work. */
function follow(world: World, before: number): number {
  const { firms, headcount, city } = world;
  const force = headcount[status.employed] + headcount[status.ownAccount] + headcount[status.unemployed];
  if (before > 0) {
    const by = log(force / before);
    for (let f = 0 as Firm; f < firms.capacity; f++)
      firms.shifter[f] += (1 - laborExponent(world, firms.sector[f])) * by;
    city.staffing[0 as never] *= force / before;
  }
  return force;
}

const postedPay = ({ occupations }: World): number =>
  mean(Array.from(occupations.wage as never as ArrayLike<number>, log));

/** Faults, each a creep of half a per cent a month or less that nothing in the city calls for. */
const faults: Readonly<Record<string, (world: World) => void>> = {
  "wage-spiral": ({ occupations, geometry }) => {
    for (let o = 0 as Occupation; o < geometry.occupations; o++) occupations.anchor[o] += 0.002;
  },
  "demand-creep": ({ firms }) => {
    for (let f = 0 as Firm; f < firms.capacity; f++) firms.shifter[f] -= 0.002;
  },
};

/** Yearly means of what is watched, then of log posted pay: one row a figure. */
function lived(plan: Plan, seed: string, fault: string | undefined): number[][] {
  const pay: number[] = [];
  let force = 0;
  const month = (world: World): void => {
    force = follow(world, force);
    faults[fault ?? ""]?.(world);
    pay.push(postedPay(world));
  };
  const { values, months } = simulate(branchOff(cityOf(plan, seed), plan), plan, { month });
  const column = (at: number) => months.map((_, row) => values[row * indicators.length + at] as number);
  const rows = [...watched.map((i) => column(indicators.indexOf(i))), pay];
  const year = (row: readonly number[], n: number) =>
    mean(row.slice(12 * n, 12 * (n + 1)).filter((x) => !Number.isNaN(x)));
  return rows.map((row) => Array.from({ length: YEARS }, (_, n) => year(row, n)));
}

/** After the spin-up the baseline stays where it is, but for what the age of its people brings. */
export const check: Check = {
  id: "drift",
  claim: {
    zh: "预热结束后三年，除人口年龄变化带来的以外，主要指标没有趋势：变化不超过种子间标准差之半或最小可谈差距，再加两倍标准误",
    en: "Three years after the start no main figure has a trend but what ageing brings: changes stay within half the spread across seeds, or the least worth talking about, and two standard errors",
  },
  faults: {
    "wage-spiral": { zh: "工资基准每月上涨0.2%", en: "Wage anchors rise by .2 % a month" },
    "demand-creep": { zh: "企业需求每月下滑0.2%", en: "Demand falls by .2 % a month" },
  },
  quickFaults: true,
  async run(fault) {
    const whole = loadScenario(scenario, { k: 200 });
    const plan: Plan = { ...whole, demography: "constant-cohorts", end: whole.branch + 12 * YEARS };
    const tried = fault === undefined ? seeds : seeds.slice(0, 2);
    const cities = tried.map((seed) => lived(plan, seed, fault));
    const rows = [...watched, { id: "posted-pay-log", delta: PAY }].map(({ id, delta }, i) => {
      const first = cities.map((city) => city[i]?.[0] as number);
      const changes = cities.map((city, n) => (city[i]?.[YEARS - 1] as number) - (first[n] as number));
      const spread = Math.sqrt(variance(first));
      const error = Math.sqrt(variance(changes) / changes.length);
      const change = mean(changes);
      return {
        id,
        start: mean(first),
        change,
        spread,
        error,
        ok: Math.abs(change) < Math.max(spread / 2, delta) + 2 * error,
      };
    });
    const show = (x: number) => x.toPrecision(3).padStart(10);
    return {
      ok: rows.every(({ ok }) => ok),
      lines: [
        `${"".padEnd(20)}     start    change    spread     error   (${tried.length} seeds)`,
        ...rows.map(
          ({ id, start, change, spread, error, ok }) =>
            `${id.padEnd(20)}${[start, change, spread, error].map(show).join("")}${ok ? "" : "   drifts"}`,
        ),
      ],
    };
  },
};
